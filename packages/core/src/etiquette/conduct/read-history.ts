import type { Contact } from "../../model/contact.js";
import { CoffeechatError, type InputIssue } from "../../model/errors.js";
import type { ContactEvent } from "../../model/event.js";
import type { Instant } from "../../model/instant.js";
import { parseInstant } from "../../model/instant.js";
import { recommendedPolicy } from "../../model/policy-presets.js";
import { isKnownZone } from "../../model/zone.js";
import type { CheckedHistory, HistorySurroundings, Letter } from "./checked-history.js";
import { contradictionsIn, type Sound } from "./contradictions.js";

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
  const events = given.events === undefined ? null : eventsUntil(now, given.events);
  const sound: Sound = contradictionsIn(contact, now);
  const words = wordsByMoment(events ?? []);
  const letters: Letter[] = sound.letters.map((letter) => ({
    ...letter,
    text: words.get(`${letter.from} ${letter.at}`) ?? null,
  }));
  return {
    contact,
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

function eventsUntil(now: Instant, events: readonly ContactEvent[]): readonly ContactEvent[] {
  return events
    .filter(({ at }) => at <= now)
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

function issuesOf(contact: Contact, given: HistorySurroundings): InputIssue[] {
  const record: unknown = contact;
  if (typeof record !== "object" || record === null) {
    return [{ path: "contact", expected: "a contact" }];
  }
  const issues: InputIssue[] = [];
  const lists = ["interviews", "correspondence", "gifts", "referrerTold"] as const;
  for (const name of lists) {
    if (!Array.isArray(contact[name])) {
      issues.push({ path: `contact.${name}`, expected: "a list" });
    }
  }
  if (typeof contact.facts !== "object" || contact.facts === null) {
    issues.push({ path: "contact.facts", expected: "an object with name and source" });
  }
  if (typeof given?.now !== "string" || parseInstant(given.now) === null) {
    issues.push({ path: "now", expected: "a UTC instant such as 2026-03-02T14:30:00.000Z" });
  }
  if (given?.events !== undefined && !Array.isArray(given.events)) {
    issues.push({ path: "events", expected: "a list of events" });
  } else if (given?.events?.some(({ contactId }) => contactId !== contact.id) === true) {
    issues.push({ path: "events", expected: "events of this contact only" });
  }
  return issues;
}
