import { appliesTo, type CheckOptions, resolveConfig } from "./config.js";
import type { MessageDraft } from "./draft.js";
import { readDraft } from "./read-draft.js";
import { isReadable } from "./run-rules.js";

/** Which rules looked at a message, and why others did not. */
export interface Coverage {
  /** `en`, or `other` where only rules that read no words have run. */
  readonly language: "en" | "other";
  readonly ran: readonly string[];
  readonly skipped: readonly {
    readonly ruleId: string;
    readonly reason: "off" | "kind-or-channel" | "language";
  }[];
}

/**
 * Says what `checkMessage` looks at for a draft. No finding in a text that the checker cannot read
 * is not the same as a good message: show this beside an empty list.
 *
 * @example
 * ```ts
 * import { describeCoverage } from "@coffeechat/core/etiquette";
 *
 * describeCoverage({
 *   kind: "outreach",
 *   channel: "email",
 *   body: "Sehr geehrte Frau Dr. Weber, ich studiere Hydrologie und habe Ihren Vortrag gehört.",
 * }).language; // "other"
 * ```
 */
export function describeCoverage(draft: MessageDraft, options?: CheckOptions): Coverage {
  const config = resolveConfig(options);
  const message = readDraft(draft, config.lexicon);
  const readable = isReadable(message);
  const ran: string[] = [];
  const skipped: Coverage["skipped"][number][] = config.off.map((ruleId) => ({
    ruleId,
    reason: "off",
  }));
  for (const { rule } of config.message) {
    if (!appliesTo(rule, message.kind, message.channel)) {
      skipped.push({ ruleId: rule.id, reason: "kind-or-channel" });
    } else if (!readable && !rule.anyLanguage) {
      skipped.push({ ruleId: rule.id, reason: "language" });
    } else ran.push(rule.id);
  }
  return { language: readable ? "en" : "other", ran, skipped };
}
