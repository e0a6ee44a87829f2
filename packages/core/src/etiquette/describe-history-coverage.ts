import type { Contact } from "../model/contact.js";
import type { HistorySurroundings } from "./conduct/checked-history.js";
import { readHistory } from "./conduct/read-history.js";

/** A rule that could not judge everything, and the fact that it waits for. */
export interface HeldRule {
  readonly ruleId: string;
  readonly code: "zone-unknown" | "events-missing" | "texts-missing";
  /** What would release it, for a person. */
  readonly message: string;
}

const NEEDS_ZONE = ["quiet-hours"];
const NEEDS_EVENTS = ["give-before-ask"];
const NEEDS_OTHER_TEXTS = ["no-mass-text"];

/**
 * Says which rules `checkHistory` held back for want of a fact. No finding is not the same as good
 * conduct where nobody could look: show this beside an empty list.
 *
 * @throws CoffeechatError INVALID_INPUT as `checkHistory` does
 *
 * @example
 * ```ts
 * import { describeHistoryCoverage } from "@coffeechat/core/etiquette";
 * import { replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "linkedin" },
 *   },
 * ]);
 * const held = describeHistoryCoverage(contact, { now: "2026-03-03T09:00:00.000Z" });
 * console.log(held.some(({ code }) => code === "zone-unknown")); // true
 * ```
 */
export function describeHistoryCoverage(
  contact: Contact,
  given: HistorySurroundings,
): readonly HeldRule[] {
  const { zone, events, sentToOthers } = readHistory(contact, given);
  const held: HeldRule[] = [];
  const hold = (rules: readonly string[], code: HeldRule["code"], message: string) => {
    for (const ruleId of rules) held.push({ ruleId, code, message });
  };
  if (zone === null) {
    hold(
      NEEDS_ZONE,
      "zone-unknown",
      "Their time zone is not known, so no time of day is held against you. Add it to the contact.",
    );
  }
  if (events === null) {
    hold(
      NEEDS_EVENTS,
      "events-missing",
      "What your requests said is kept in the events only. Hand them in as `events`.",
    );
  }
  if (sentToOthers.length === 0) {
    hold(
      NEEDS_OTHER_TEXTS,
      "texts-missing",
      "There is nothing to compare your requests with. Hand in texts to other people as `sentToOthers`.",
    );
  }
  return held;
}
