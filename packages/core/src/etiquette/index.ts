export type { AnyRule } from "./any-rule.js";
export type { MessageCatalogue } from "./catalogue.js";
export { CHANNEL_LIMITS, type ChannelLimit } from "./channel-limits.js";
export { checkHistory } from "./check-history.js";
export { checkMessage } from "./check-message.js";
export { checkPlan } from "./check-plan.js";
export { checkQuestions } from "./check-questions.js";
export type { CheckedMessage, Question } from "./checked-message.js";
export type {
  CheckedHistory,
  Contradiction,
  HistorySurroundings,
  Letter,
  SentText,
} from "./conduct/checked-history.js";
export type { CheckedPlan, PlanToCheck } from "./conduct/checked-plan.js";
export { rulesForPolicy } from "./conduct/rules-for-policy.js";
export {
  type ComparedText,
  type Overlap,
  overlapOf,
  readForComparison,
} from "./conduct/shared-text.js";
export type { CheckOptions } from "./config.js";
export {
  defineRule,
  type Problem,
  type Rule,
  type RuleDefinition,
  type RuleInputs,
  type RuleSeverity,
  type RuleSubject,
  type WritingKind,
} from "./define-rule.js";
export { type Coverage, describeCoverage } from "./describe-coverage.js";
export { describeHistoryCoverage, type HeldRule } from "./describe-history-coverage.js";
export type { MessageDraft, QuestionList } from "./draft.js";
export {
  type Finding,
  SEVERITIES,
  type Severity,
  type Suggestion,
  type Timing,
} from "./finding.js";
export type { EtiquettePlugin } from "./plugin.js";
export { PRESETS, type PresetName } from "./presets/index.js";
export type { Preset, RuleSetting } from "./presets/preset.js";
export { type CitedSource, explainRule, type RuleExplanation } from "./provenance/explain-rule.js";
export type { RuleInPreset } from "./provenance/rule-in-preset.js";
export { type Place, SEED_MAP } from "./provenance/seed-map.js";
export { SEED_PASSAGES } from "./provenance/seed-passages.js";
export { SOURCE_LIST, type Source } from "./provenance/source-list.js";
export { buildPlan, type PlanWishes } from "./question-bank/build-plan.js";
export {
  type BuiltQuestionList,
  buildQuestionList,
  type QuestionWishes,
} from "./question-bank/build-question-list.js";
export {
  type BankQuestion,
  type Bullet,
  type Form,
  LEAD_QUESTIONS,
  type Phase,
  QUESTION_BANK,
  type Topic,
} from "./question-bank/questions.js";
export { REFLECTION_PROMPTS, type ReflectionPrompt } from "./question-bank/reflection-prompts.js";
export type { OptionSpec, OptionSpecs, OptionValue, OptionValues } from "./rule-options.js";
export { BUILT_IN_RULES } from "./rules/registry.gen.js";
export { BUILT_IN_RULE_IDS, type BuiltInRuleId } from "./rules/rule-ids.gen.js";
export { TextAnalysis } from "./text/analysis.js";
export type { Clause, Subject } from "./text/clauses.js";
export type { Duration } from "./text/durations.js";
export type { Greeting, Layout } from "./text/layout.js";
export type { Hit } from "./text/match-phrases.js";
export type { Name } from "./text/names.js";
export { type PhraseSet, phrases } from "./text/phrases.js";
export type { Sentence } from "./text/sentences.js";
export { type Bracket, Gap, type Mark, Shape, type Token } from "./text/token.js";
export { type ClassMask, classMask, isIn } from "./text/vocabulary.js";
export type { WordClass } from "./text/word-classes.js";
