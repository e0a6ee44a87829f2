import {
  type CheckOptions,
  checkMessage,
  type Finding,
  type MessageDraft,
  SEVERITIES,
  type Severity,
} from "@coffeechat/core/etiquette";

/** How strictly `toBePolite` judges. */
export interface PoliteOptions extends CheckOptions {
  /** The least severe finding that fails the test; `error` when left out. */
  readonly failOn?: Severity;
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Passes for a message without findings that count.
 *
 * @throws CoffeechatError INVALID_INPUT, UNKNOWN_RULE, INVALID_CONFIG as `checkMessage` does
 */
export function toBePolite(draft: MessageDraft, options: PoliteOptions = {}): MatcherResult {
  const { failOn = "error", ...rules } = options;
  const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const findings = checkMessage(draft, rules).filter(({ severity }) => counting.includes(severity));
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? "The message is polite; it was expected not to be."
        : `The message is not polite:\n${findings.map((finding) => line(draft, finding)).join("\n")}`,
  };
}

/**
 * For `expect.extend` of vitest and jest.
 *
 * @example
 * ```ts
 * import { toBePolite } from "coffeechat/matchers";
 *
 * const { pass } = toBePolite({ kind: "outreach", channel: "email", body: "Any vacancies?" });
 * console.log(pass); // false
 * ```
 */
export const politeMatchers = { toBePolite };

function line(draft: MessageDraft, { ruleId, severity, message, field, range }: Finding): string {
  const text = field === "subject" ? (draft.subject ?? "") : draft.body;
  const words = range === null ? "" : ` at "${text.slice(...range)}"`;
  return `  ${severity} ${ruleId}${words}: ${message}`;
}
