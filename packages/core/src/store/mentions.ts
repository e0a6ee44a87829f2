import type { Contact, ContactEvent, ContactId } from "../model/index.js";

/** Stands where the name of an erased person stood in somebody else's history. */
export const ERASED_NAME = "[erased]";

/**
 * The same contact without the name of an erased person: as somebody it referred you to, and as its
 * own referrer. Free text is left as it is: nobody can tell who is meant there.
 */
export function contactWithoutMention(contact: Contact, erased: ContactId): Contact {
  return {
    ...contact,
    facts: factsWithoutMention(contact.facts, erased),
    referrals: contact.referrals.map((referral) => nameless(referral, erased)),
  };
}

/** The same event without the name of an erased person. */
export function eventWithoutMention(event: ContactEvent, erased: ContactId): ContactEvent {
  switch (event.type) {
    case "refer":
      return nameless(event, erased);
    case "add":
      return { ...event, facts: factsWithoutMention(event.facts, erased) };
    case "amend":
      return { ...event, facts: factsWithoutMention(event.facts, erased) };
    default:
      return event;
  }
}

interface Named {
  readonly referredId: ContactId;
  readonly name: string;
  readonly organization?: string;
}

function nameless<Mention extends Named>(mention: Mention, erased: ContactId): Mention {
  if (mention.referredId !== erased) return mention;
  const { organization: _organization, ...rest } = mention;
  // Only an optional field is gone and the name replaced: it is a Mention still.
  return { ...rest, name: ERASED_NAME } as Mention;
}

function factsWithoutMention<
  Facts extends { readonly referrer?: Contact["facts"]["referrer"] | null },
>(facts: Facts, erased: ContactId): Facts {
  if (facts.referrer?.contactId !== erased) return facts;
  return { ...facts, referrer: { ...facts.referrer, name: ERASED_NAME } };
}
