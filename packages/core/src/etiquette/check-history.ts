import type { Contact } from "../model/contact.js";
import type { HistorySurroundings } from "./conduct/checked-history.js";
import { readHistory } from "./conduct/read-history.js";
import type { CheckOptions } from "./config.js";
import type { Finding } from "./finding.js";
import { HISTORY_RULES } from "./rules/history-registry.gen.js";
import { runConduct } from "./run-conduct.js";

/**
 * Judges what has passed between you and a contact: thanks that are late, a nudge too many, a
 * message after a no. It judges imported logs as well as recorded ones. Each finding says what to
 * do now, and `timing` from when and by when; what was due earlier has `timing.dueAt`.
 *
 * What the history cannot tell is not held against anybody: without a zone nothing is concluded
 * from a time of day, and a talk whose record contradicts itself gets one finding of
 * `consistent-history` and no other. `describeHistoryCoverage` names what was held back.
 *
 * @param contact as `replay` makes it, or as an importer wrote it; for a log from elsewhere with
 * `keepBreaches`, which keeps the letters that the lifecycle would have refused
 * @param given `now`, and what the contact does not keep: its events, your zone, texts to others
 * @throws CoffeechatError INVALID_INPUT for something that is no contact, no instant, or events of
 * another contact; UNKNOWN_RULE and INVALID_CONFIG for options that name what does not exist.
 *
 * @example
 * ```ts
 * import { checkHistory } from "@coffeechat/core/etiquette";
 * import { replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "linkedin", zone: "Europe/Madrid" },
 *   },
 * ]);
 * console.log(checkHistory(contact, { now: "2026-03-03T09:00:00.000Z" })); // []
 * ```
 */
export function checkHistory(
  contact: Contact,
  given: HistorySurroundings,
  options: CheckOptions = {},
): Finding[] {
  const findings = runConduct(readHistory(contact, given), "history", HISTORY_RULES, options);
  const isCutShort = (given.refused ?? []).length > 0;
  return isCutShort ? findings.filter(({ ruleId }) => ruleId === "consistent-history") : findings;
}
