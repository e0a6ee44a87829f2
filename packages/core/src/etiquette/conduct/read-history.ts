import type { Contact } from "../../model/contact.js";
import { CoffeechatError, type InputIssue } from "../../model/errors.js";
import type { ContactEvent } from "../../model/event.js";
import type { Instant } from "../../model/instant.js";
import { parseInstant } from "../../model/instant.js";
import { recommendedPolicy } from "../../model/policy-presets.js";
import { isKnownZone } from "../../model/zone.js";
import type { CheckedHistory, HistorySurroundings, Letter } from "./checked-history.js";
import { beginningOf, contradictionsIn, type Sound } from "./contradictions.js";
import { contactShape, eventsShape, othersShape } from "./history-shape.js";
import { instant, listOf, maybe, recordOf, text } from "./shape.js";

/**
 * Reads a history once for all rules: sorts it, cuts off what lies after `now`, and sets aside what
 * contradicts itself.
 *
 * @throws CoffeechatError INVALID_INPUT for what is no contact, no instant, or another contact's event
 */
export function readHistory(contact: Contact, given: HistorySurroundings): CheckedHistory {
  const issues = issuesOf(contact, given);
  if (issues.length > 0) {
    const listed = issues.map(({ path, expected }) => `${path}: expected ${expected}`).join("; ");
    throw new CoffeechatError("INVALID_INPUT", `This history cannot be judged. ${listed}.`, {
      issues,
    });
  }
  const now = parseInstant(given.now) ?? given.now;
  const logged = given.events?.map(inSortableTime);
  const events = logged === undefined ? null : eventsBetween(beginningOf(contact), now, logged);
  const sound: Sound = contradictionsIn(contact, now, logged);
  const words = wordsByMoment(events ?? []);
  const letters: Letter[] = sound.letters.map((letter) => ({
    ...letter,
    text: words.get(`${letter.from} ${letter.at}`) ?? null,
  }));
  return {
    contact: sound.gifts === contact.gifts ? contact : { ...contact, gifts: sound.gifts },
    now,
    policy: given.policy ?? recommendedPolicy,
    zone: knownZone(contact.facts.zone),
    ownZone: knownZone(given.ownZone),
    interviews: sound.interviews,
    letters,
    events,
    sentToOthers: given.sentToOthers ?? [],
    draft: given.draft ?? null,
    contradictions: [...(given.refused ?? []), ...sound.contradictions],
  };
}

/** A zone that this machine does not know is as good as none: nothing is concluded from it. */
function knownZone(zone: string | undefined): string | null {
  return zone !== undefined && isKnownZone(zone) ? zone : null;
}

/** A log may leave out the milliseconds; the contact that was replayed from it has them. */
function inSortableTime(event: ContactEvent): ContactEvent {
  const at = parseInstant(event.at);
  return at === null || at === event.at ? event : { ...event, at };
}

/** Events in order, without those from before the contact was added or after now, which cannot be. */
function eventsBetween(
  beginning: string,
  now: Instant,
  events: readonly ContactEvent[],
): readonly ContactEvent[] {
  return events
    .filter(({ at }) => at >= beginning && at <= now)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The texts of letters, by who wrote them and when. */
function wordsByMoment(events: readonly ContactEvent[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const event of events) {
    if (event.type === "reply") {
      if (event.body !== undefined) words.set(`they ${event.at}`, event.body);
    } else if ("message" in event && event.message?.body !== undefined) {
      words.set(`you ${event.at}`, event.message.body);
    }
  }
  return words;
}

function issuesOf(contact: Contact, given: HistorySurroundings): readonly InputIssue[] {
  const issues = [
    ...contactShape(contact, "contact"),
    ...recordOf({
      now: instant,
      events: maybe(eventsShape),
      sentToOthers: maybe(othersShape),
      draft: maybe(text),
      ownZone: maybe(text),
      refused: maybe(listOf(recordOf({ field: text, what: text }))),
    })(given, ""),
  ];
  if (issues.length === 0 && given.events?.some(({ contactId }) => contactId !== contact.id)) {
    return [{ path: "events", expected: "events of this contact only" }];
  }
  return issues;
}
