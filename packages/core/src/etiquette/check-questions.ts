import { type CheckOptions, resolveConfig } from "./config.js";
import type { QuestionList } from "./draft.js";
import type { Finding } from "./finding.js";
import { readQuestions } from "./read-draft.js";
import { runRules } from "./run-rules.js";

/**
 * Judges the questions for one conversation. The `field` of a finding is `questions.3` for the
 * fourth question, or `questions` for the list as a whole.
 *
 * @throws CoffeechatError INVALID_INPUT where the questions are no list of strings.
 *
 * @example
 * ```ts
 * import { checkQuestions } from "@coffeechat/core/etiquette";
 *
 * checkQuestions({
 *   questions: ["How did you come to auditing?", "Who else would be good to talk to?"],
 * }); // []
 * ```
 */
export function checkQuestions(list: QuestionList, options?: CheckOptions): Finding[] {
  const config = resolveConfig(options);
  return runRules(readQuestions(list, config.lexicon), config);
}
