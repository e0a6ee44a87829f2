import { type CheckOptions, resolveConfig } from "./config.js";
import type { MessageDraft } from "./draft.js";
import type { Finding } from "./finding.js";
import { readDraft } from "./read-draft.js";
import { runRules } from "./run-rules.js";

/**
 * Judges a message before it is sent: offline, deterministic, in time linear in its length.
 *
 * Text in a language without rules gets only the rules that read no words; `describeCoverage` tells.
 *
 * @returns findings in the order of the text; empty where nothing is wrong.
 * @throws CoffeechatError INVALID_INPUT for an unknown kind or channel, UNKNOWN_RULE and
 * INVALID_CONFIG for options that name what does not exist.
 *
 * @example
 * ```ts
 * import { checkMessage } from "@coffeechat/core/etiquette";
 *
 * const findings = checkMessage({
 *   kind: "outreach",
 *   channel: "email",
 *   subject: "State senior, hydrology",
 *   body: "Dear Ana,\n\nCould you forward my resume to HR?",
 *   recipient: { name: "Ana Ruiz" },
 * });
 * findings.some((finding) => finding.ruleId === "no-resume-push"); // true
 * ```
 */
export function checkMessage(draft: MessageDraft, options?: CheckOptions): Finding[] {
  const config = resolveConfig(options);
  return runRules(readDraft(draft, config.lexicon), config);
}
