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
  const { sentAt, heldAt, confirmedAt, notedAt, thankedAt, reflectedAt } = interview;
  for (const at of interview.nudgedAt) {
    if (sentAt === undefined) return "there is a nudge but no request";
    if (at < sentAt) return "a nudge comes before the request";
  }
  if (sentAt !== undefined) {
    const replies = [interview.firstRepliedAt, interview.repliedAt, ...momentsOf(letters, "they")];
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
  const confirmations = [confirmedAt, ...momentsOf(letters, "you", "confirm")];
  if (confirmations.some((at) => at !== undefined && at > heldAt)) {
    return "the confirmation comes after the talk";
  }
  const thanks = [thankedAt, ...momentsOf(letters, "you", "thank-you")];
  const after = [
    ["the notes", [notedAt]],
    ["the thanks", thanks],
    ["the reflection", [reflectedAt]],
  ] as const;
  for (const [what, moments] of after) {
    if (moments.some((at) => at !== undefined && at < heldAt)) {
      return `${what} ${what === "the reflection" ? "comes" : "come"} before the talk`;
    }
  }
  return null;
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
