import {
  addMilliseconds,
  type Contact,
  type ContactId,
  DAY_MS,
  type FollowUp,
  type Instant,
} from "@coffeechat/core/model";
import type { ContactChange, Scope } from "@coffeechat/core/store";
import {
  addContact,
  followUp,
  researchContact,
  START,
} from "../../../packages/adapters/src/conformance/sample.js";

/** Ten owners share the contacts, so that pages and claims have neighbours to pass over. */
export const OWNERS = 10;
const MINUTE_MS = 60_000;

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
  const addedAt = addMilliseconds(START, number * MINUTE_MS);
  return addContact(contactId, {
    addedAt,
    facts: {
      name: `Ines Quill the ${number}th`,
      organization: "Löwenhof Klinik",
      role: "Night nurse",
      source: "alumni-platform",
      tags: [`ward-${number % 50}`],
    },
    followUps: { create: [nudgeOf(contactId, addMilliseconds(addedAt, 7 * DAY_MS))] },
  });
}

/** One event on top, and the follow-up a day later. */
export function researched(contact: Contact): ContactChange {
  const due = addMilliseconds(contact.addedAt, (7 + contact.revision) * DAY_MS);
  return researchContact(contact, {
    reason: "She has moved from intensive care to teaching, as I would like to",
    findings: ["Leads the skills laboratory", "Writes about night shifts"],
    followUps: { move: [nudgeOf(contact.id, due)] },
  });
}

/** The same person with so many events, in one commit. */
export function withHistory(first: ContactChange, events: number): ContactChange {
  const all = [...first.events];
  let { contact } = first;
  while (all.length < events) {
    const next = researched(contact);
    all.push(...next.events);
    contact = next.contact;
  }
  return { ...first, events: all, contact };
}

function nudgeOf(contactId: ContactId, due: Instant): FollowUp {
  return followUp(contactId, `followup_${contactId}`, due);
}
