import {
  addMilliseconds,
  type Contact,
  type ContactId,
  contactSchema,
  followUpSchema,
  type Instant,
  parseEvent,
} from "@coffeechat/core/model";
import type { ContactChange, Scope } from "@coffeechat/core/store";

/** Ten owners share the contacts, so that pages and claims have neighbours to pass over. */
const OWNERS = 10;
const START: Instant = "2026-03-02T09:00:00.000Z";
const MINUTE = 60_000;

export const TENANT = "north-school";

export function scopeOf(number: number): Scope {
  return { tenant: TENANT, owner: `student-${number % OWNERS}` };
}

export function idOf(number: number): ContactId {
  return `contact_${String(number).padStart(8, "0")}`;
}

/** From this instant on everything that is planned is due. */
export const LATER: Instant = "2099-01-01T00:00:00.000Z";

/** A contact as it is added, with one follow-up: the same for every store. */
export function added(number: number): ContactChange {
  const contactId = idOf(number);
  const at = addMilliseconds(START, number * MINUTE);
  const event = parseEvent({
    id: `event_${number}-1`,
    contactId,
    at,
    type: "add",
    facts: {
      name: `Ines Quill the ${number}th`,
      organization: "Löwenhof Klinik",
      role: "Night nurse",
      source: "alumni-platform",
      tags: [`ward-${number % 50}`],
    },
  });
  if (event.type !== "add") throw new TypeError("An added contact was not added.");
  const contact = contactSchema.parse({
    schema: 1,
    id: contactId,
    revision: 1,
    state: "identified",
    since: at,
    facts: event.facts,
    findings: [],
    interviews: [],
    correspondence: [],
    referrals: [],
    referrerTold: [],
    gifts: [],
    addedAt: at,
    lastEventAt: at,
    lastEventId: event.id,
  });
  const due = addMilliseconds(at, 7 * 24 * 60 * MINUTE);
  const planned = followUpSchema.parse({
    id: `followup_${number}`,
    contactId,
    kind: "nudge",
    reason: "Write again: seven business days have passed without a word",
    rule: "nudge-gap",
    status: "due",
    zone: "Europe/Zurich",
    window: { from: due, due, until: null },
  });
  return {
    contactId,
    expectedRevision: 0,
    events: [event],
    contact,
    followUps: { create: [planned], move: [], cancel: [] },
  };
}

/** One event on top, and new words for the follow-up. */
export function researched({ contact, followUps }: ContactChange): ContactChange {
  const revision = contact.revision + 1;
  const event = parseEvent({
    id: `event_${contact.id}-${revision}`,
    contactId: contact.id,
    at: addMilliseconds(contact.addedAt, revision * MINUTE),
    type: "research",
    reason: "She has moved from intensive care to teaching, as I would like to",
    findings: ["Leads the skills laboratory", "Writes about night shifts"],
  });
  if (event.type !== "research") throw new TypeError("Research was something else.");
  const next: Contact = {
    ...contact,
    revision,
    state: "researched",
    since: event.at,
    reason: event.reason,
    findings: event.findings,
    lastEventAt: event.at,
    lastEventId: event.id,
  };
  return {
    contactId: contact.id,
    expectedRevision: contact.revision,
    events: [event],
    contact: next,
    followUps: { create: [], move: followUps.create, cancel: [] },
  };
}
