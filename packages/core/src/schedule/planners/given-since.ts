import type { Contact, Instant } from "../../model/index.js";

/** Whether anything but a request has passed between you after a moment: help, news, a report, or a word of theirs. */
export function givenSince(contact: Contact, after: Instant): boolean {
  const { gifts, adviceReportedAt = "", correspondence, interviews } = contact;
  return (
    adviceReportedAt > after ||
    gifts.some(({ at }) => at > after) ||
    correspondence.some(
      ({ at, from, kind }) => at > after && (from === "they" || kind === "keep-in-touch"),
    ) ||
    interviews.some(({ heldAt, notes }) => heldAt === after && (notes?.offers.length ?? 0) > 0)
  );
}
