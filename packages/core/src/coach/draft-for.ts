import type { MessageDraft } from "../etiquette/index.js";
import type { Contact, Instant } from "../model/index.js";
import type { DraftWords } from "./coach.js";

interface DraftContext {
  readonly me?: { readonly name: string };
  readonly now: Instant;
}

/** Adds to a message what is known: who gets it, who writes, where they were found, what was noted. */
export function draftFor(
  contact: Contact,
  words: DraftWords,
  { me, now }: DraftContext,
): MessageDraft {
  const { facts } = contact;
  const notes = contact.interviews.findLast((interview) => interview.notes !== undefined)?.notes;
  return {
    ...words,
    recipient: {
      name: facts.name,
      ...(facts.organization === undefined ? {} : { organization: facts.organization }),
    },
    ...(me === undefined ? {} : { sender: { name: me.name } }),
    source: facts.source,
    ...(facts.referrer === undefined ? {} : { referrer: facts.referrer.name }),
    ...(notes === undefined
      ? {}
      : {
          notes: [...notes.mostValued, notes.text, ...notes.offers, ...notes.nextSteps].join("\n"),
        }),
    now,
  };
}
