import type { Benefits } from "../../model/benefits.js";
import type { Contact } from "../../model/contact.js";

/**
 * What talks with a contact have brought, in order and without repetition: verdicts, pros and cons,
 * how hiring works there, words for skills, people met through them, an advocate (S9 to S14, S43).
 *
 * @example
 * ```ts
 * import { benefitsOf, replay } from "@coffeechat/core/lifecycle";
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
 * console.log(benefitsOf(contact).advocate); // false
 * ```
 */
export function benefitsOf({ state, interviews, referrals }: Contact): Benefits {
  const reflections = interviews.flatMap(({ reflection }) => reflection ?? []);
  const notes = interviews.flatMap((interview) => interview.notes ?? []);
  return {
    verdicts: reflections.map(({ verdict }) => verdict),
    pros: unique(reflections.flatMap(({ pros }) => pros)),
    cons: unique(reflections.flatMap(({ cons }) => cons)),
    hiringInsights: unique(notes.flatMap(({ hiringInsights }) => hiringInsights)),
    skillWords: unique(notes.flatMap(({ skillWords }) => skillWords)),
    newConnections: unique(referrals.map(({ referredId }) => referredId)),
    advocate: state === "advocate",
  };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
