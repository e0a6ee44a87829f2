import type { Correspondence } from "../../model/contact.js";
import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";

/**
 * What about a talk and its letters cannot have come in the order recorded, if anything. A talk before its appointed
 * time can: people begin early, and move things by phone.
 */
export function wrongOrder(
  interview: Interview,
  letters: readonly Correspondence[],
): string | null {
  const { sentAt, firstRepliedAt, heldAt, confirmedAt, notedAt, thankedAt, reflectedAt } =
    interview;
  // Whoever writes first is reminded without a request.
  if (sentAt === undefined && firstRepliedAt === undefined && interview.nudgedAt.length > 0) {
    return "there is a nudge but no request";
  }
  for (const at of interview.nudgedAt) {
    if (sentAt !== undefined && at < sentAt) return "a nudge comes before the request";
  }
  if (sentAt !== undefined) {
    const replies = [firstRepliedAt, interview.repliedAt, ...momentsOf(letters, "they")];
    if (replies.some((at) => at !== undefined && at < sentAt)) {
      return "their reply comes before the request";
    }
  }
  if (heldAt === undefined) {
    if (notedAt ?? thankedAt ?? reflectedAt) return "the talk was never held, but worked up";
    if (HELD.has(interview.state)) return "the talk counts as held, but nobody knows when";
    return null;
  }
  if (sentAt !== undefined && heldAt < sentAt) return "the talk comes before the request";
  // A letter that confirms what is over is odd, and can have been written; the date of the talk's own
  // confirmation cannot lie behind it.
  if (confirmedAt !== undefined && confirmedAt > heldAt) {
    return "the confirmation comes after the talk";
  }
  const steps = [
    ["the notes come", notedAt],
    ["the thanks come", thankedAt],
    ["the reflection comes", reflectedAt],
  ] as const;
  for (const [what, at] of steps) {
    if (at !== undefined && at < heldAt) return `${what} before the talk`;
  }
  // Thanks for an earlier no may stand before it, beside those for the talk.
  const thanks = thankedAt === undefined ? [] : momentsOf(letters, "you", "thank-you");
  return thanks.length > 0 && thanks.every((at) => at < heldAt)
    ? "the thanks come before the talk"
    : null;
}

const HELD: ReadonlySet<Interview["state"]> = new Set(["held", "thanked", "reflected"]);

function momentsOf(
  letters: readonly Correspondence[],
  party: Correspondence["from"],
  kind?: Correspondence["kind"],
): Instant[] {
  return letters
    .filter((letter) => letter.from === party && (kind === undefined || letter.kind === kind))
    .map(({ at }) => at);
}
