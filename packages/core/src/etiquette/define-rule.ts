import type { Channel } from "../model/channel.js";
import type { MessageKind } from "../model/message-kind.js";
import type { CheckedMessage } from "./checked-message.js";
import type { CheckedHistory } from "./conduct/checked-history.js";
import type { CheckedPlan } from "./conduct/checked-plan.js";
import type { Severity, Timing } from "./finding.js";
import type { Mention } from "./readings/mention.js";
import type { Reading } from "./readings/reading.js";
import { type OptionSpecs, type OptionValues, readOptions } from "./rule-options.js";
import type { TextAnalysis } from "./text/analysis.js";
import type { PhraseSet } from "./text/phrases.js";

/** What rules can judge, and what each kind of rule is given. */
export interface RuleInputs {
  message: CheckedMessage;
  plan: CheckedPlan;
  history: CheckedHistory;
}

export type RuleSubject = keyof RuleInputs;

/** A kind of message, or a list of questions. */
export type WritingKind = MessageKind | "questions";

/** What a check reports; the engine makes a finding of it. */
export interface Problem<MessageId extends string = string> {
  /** A key of the rule's `messages`. */
  readonly message: MessageId;
  /** Fills the `{slots}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** The text it stands in; the body when left out. */
  readonly in?: TextAnalysis;
  /** Token indexes, `to` exclusive. */
  readonly at?: { readonly from: number; readonly to: number };
  /** Offsets into the text, for what is no token; wins over `at`. */
  readonly range?: readonly [number, number];
  /** The setting of a plan or the part of a history that it is about; for messages `in` and `at` say it. */
  readonly field?: string;
  /** For histories: when it happened, and when to do what is to be done now. */
  readonly timing?: Timing;
  /** Less than the rule's own severity, for a softer form of the same problem. */
  readonly severity?: Severity;
  /** Edits that cannot change the meaning. */
  readonly edits?: readonly {
    readonly message: string;
    readonly range: readonly [number, number];
    readonly replacement: string;
  }[];
}

export type RuleSeverity =
  | Severity
  | ({ readonly default: Severity } & Partial<Record<WritingKind, Severity>>);

export interface RuleDefinition<
  Subject extends RuleSubject,
  Specs extends OptionSpecs,
  MessageId extends string,
> {
  /** Lower-case words with hyphens; a plugin's with a prefix, `acme/no-slides`. */
  readonly id: string;
  readonly subject: Subject;
  /** What a message should do, in a few words. */
  readonly title: string;
  /** Why it matters to the reader. */
  readonly why: string;
  readonly severity: RuleSeverity;
  /** Kinds of message it applies to; all when left out. */
  readonly kinds?: readonly WritingKind[];
  /** Channels it applies to; all when left out. */
  readonly channels?: readonly Channel[];
  /** S-numbers of the guide and keys of the source list. */
  readonly sources: readonly string[];
  /** The rule reads no English words, so it also runs on text in other languages. */
  readonly anyLanguage?: boolean;
  /** The phrases that `check` looks up with `text.hits(...)`. */
  readonly phrases?: readonly PhraseSet[];
  /** What `check` asks `message.hear(...)` for, learned from `corpus/sentences/<rule-id>`. */
  readonly reading?: Reading;
  /** What the reading weighs where that is no sentence: the firms that a text names, its times. */
  readonly mentions?: (message: CheckedMessage) => readonly Mention[];
  /** Whether the sentences that the reading hears break the rule or keep it; "problem" when left out. */
  readonly listensFor?: "problem" | "remedy";
  readonly options?: Specs;
  /** One sentence each: what, why, what to do instead. `{slots}` are filled from a problem's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** What to write instead, one short example each. */
  readonly instead?: readonly string[];
  readonly docsUrl?: string;
  readonly check: (
    input: RuleInputs[Subject],
    options: OptionValues<Specs>,
  ) => readonly Problem<NoInfer<MessageId>>[];
}

/** A rule as the engine sees it: properties and a check bound to its options. */
export interface Rule<Subject extends RuleSubject = RuleSubject> {
  readonly id: string;
  readonly subject: Subject;
  readonly title: string;
  readonly why: string;
  readonly severity: RuleSeverity;
  readonly kinds: readonly WritingKind[] | null;
  readonly channels: readonly Channel[] | null;
  readonly sources: readonly string[];
  readonly anyLanguage: boolean;
  readonly phrases: readonly PhraseSet[];
  /** Absent where a rule was made by an earlier version. */
  readonly reading?: Reading | undefined;
  readonly mentions?: ((message: CheckedMessage) => readonly Mention[]) | undefined;
  readonly listensFor?: "problem" | "remedy" | undefined;
  readonly options: OptionSpecs;
  readonly messages: Readonly<Record<string, string>>;
  readonly instead: readonly string[];
  readonly docsUrl: string;
  /** Reads options (an unknown one throws INVALID_CONFIG) and gives the check that uses them. */
  readonly bind: (
    options: Readonly<Record<string, unknown>>,
  ) => (input: RuleInputs[Subject]) => readonly Problem[];
}

const RULE_DOCS_URL = "https://coffeechat.dev/rules/";

/**
 * Makes a rule. It holds no state: the same input always gives the same problems.
 *
 * @example
 * ```ts
 * import { checkMessage, defineRule, phrases } from "@coffeechat/core/etiquette";
 *
 * const SLIDES = phrases(["~slide|deck|~presentation attached", "attached .. ~slide|deck"]);
 * const noSlides = defineRule({
 *   id: "acme/no-slides",
 *   subject: "message",
 *   title: "Send no slides",
 *   why: "Slides are homework for a busy reader.",
 *   severity: "warning",
 *   kinds: ["outreach"],
 *   sources: ["Acme career centre"],
 *   phrases: [SLIDES],
 *   messages: { attached: "You attach slides, which is homework: say it in one line instead." },
 *   check: ({ body }) => body.hits(SLIDES).map((at) => ({ message: "attached" as const, at })),
 * });
 * checkMessage(
 *   { kind: "outreach", channel: "email", body: "Hi Ana, my slides attached." },
 *   { plugins: [{ name: "acme", rules: [noSlides] }] },
 * );
 * ```
 */
export function defineRule<
  Subject extends RuleSubject,
  const Specs extends OptionSpecs,
  MessageId extends string,
>(definition: RuleDefinition<Subject, Specs, MessageId>): Rule<Subject> {
  const { check, id } = definition;
  return {
    id,
    subject: definition.subject,
    title: definition.title,
    why: definition.why,
    severity: definition.severity,
    kinds: definition.kinds ?? null,
    channels: definition.channels ?? null,
    sources: definition.sources,
    anyLanguage: definition.anyLanguage ?? false,
    phrases: definition.phrases ?? [],
    reading: definition.reading,
    mentions: definition.mentions,
    listensFor: definition.listensFor ?? "problem",
    options: definition.options ?? {},
    messages: definition.messages,
    instead: definition.instead ?? [],
    docsUrl: definition.docsUrl ?? RULE_DOCS_URL + id,
    bind: (given) => {
      const specs = definition.options;
      const options = readOptions(id, specs ?? noOptions<Specs>(), given);
      return (input) => check(input, options);
    },
  };
}

/** A rule that declares no options has an empty set of them. */
function noOptions<Specs extends OptionSpecs>(): Specs {
  return {} as Specs;
}
