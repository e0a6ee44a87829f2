import { addMonths } from "./calendar-date.js";
import type { Contact } from "./contact.js";
import type { Instant } from "./instant.js";
import type { Interview } from "./interview.js";
import type { Policy } from "./policy.js";
import { warmthOf } from "./source.js";

/** How many nudges the policy allows this contact: fewer where nothing links the two of you (SFU). */
export function nudgeLimitFor(contact: Contact, policy: Policy): number {
  return warmthOf(contact.facts.source) === "cold"
    ? policy.nudge.maximumCold
    : policy.nudge.maximumWarm;
}

/** Nudges since they last wrote: an answer begins the count anew (rule `nudge-limit`). */
export function nudgesUsed({ nudgedAt, repliedAt }: Interview): number {
  if (repliedAt === undefined) return nudgedAt.length;
  let used = 0;
  while (used < nudgedAt.length && (nudgedAt.at(-1 - used) ?? "") > repliedAt) used += 1;
  return used;
}

/** Business days between your last word and the next nudge; LinkedIn's silence is soon explained (LNK). */
export function nudgeGapFor(interview: Interview, policy: Policy): number {
  if (nudgesUsed(interview) > 0) return policy.nudge.betweenBusinessDays;
  const waitsOnLinkedin = isOnLinkedin(interview) && interview.repliedAt === undefined;
  return waitsOnLinkedin
    ? policy.nudge.firstAfterLinkedinBusinessDays
    : policy.nudge.firstAfterBusinessDays;
}

/** Whether a talk was asked for on LinkedIn. */
export function isOnLinkedin({ channel }: Interview): boolean {
  return channel === "linkedin-note" || channel === "linkedin-message";
}

/** The same day and time some months on, by UTC; where that month is shorter, its last day. */
export function monthsAfter(instant: Instant, months: number): Instant {
  return `${addMonths(instant.slice(0, 10), months)}T${instant.slice(11, -1)}Z`;
}

/** When the two of you last had word of each other, of any kind; else when the contact was noted. */
export function lastContactAt(contact: Contact): Instant {
  let latest = contact.addedAt;
  const consider = (at: Instant | undefined) => {
    if (at !== undefined && at > latest) latest = at;
  };
  consider(contact.correspondence.at(-1)?.at);
  consider(contact.gifts.at(-1)?.at);
  for (const { heldAt, repliedAt } of contact.interviews) {
    consider(heldAt);
    consider(repliedAt);
  }
  return latest;
}
