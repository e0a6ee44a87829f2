import type { Contact, ContactEvent, ContactFacts } from "../model/index.js";

/**
 * Events for other contacts that follow from one: a person they named becomes a contact with its
 * referrer (S50, S61), and what you tell a referrer is remembered with the referrer too (rule
 * `report-back`). Their ids derive from the first event's, so that a retry makes the same ones.
 */
export function consequencesOf(contact: Contact, event: ContactEvent): readonly ContactEvent[] {
  switch (event.type) {
    case "refer":
      return [
        {
          id: `${event.id}.add`,
          contactId: event.referredId,
          at: event.at,
          type: "add",
          facts: factsOfReferred(contact, event),
        },
      ];
    case "report": {
      const referrerId = contact.facts.referrer?.contactId;
      if (event.outcome.about !== "own-referral" || referrerId === undefined) return [];
      return [
        {
          id: `${event.id}.told`,
          contactId: referrerId,
          at: event.at,
          type: "report",
          message: event.message,
          outcome: { about: "referral", referredId: contact.id, told: event.outcome.told },
        },
      ];
    }
    default:
      return [];
  }
}

function factsOfReferred(
  contact: Contact,
  event: Extract<ContactEvent, { readonly type: "refer" }>,
): ContactFacts {
  return {
    name: event.name,
    ...(event.organization === undefined ? {} : { organization: event.organization }),
    source: "referral",
    referrer: { name: contact.facts.name, contactId: contact.id, mayUseName: event.mayUseName },
    tags: [],
  };
}
