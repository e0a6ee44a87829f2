import {
  addBusinessDaysToInstant,
  type Channel,
  type Contact,
  type FollowUpWindow,
  type Instant,
  type Interview,
  isOnLinkedin,
  nudgeGapFor,
  nudgeLimitFor,
  nudgesUsed,
} from "../../model/index.js";
import { latestOf } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import type { Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { owedNote } from "./owed-note.js";

/** Without a known zone days are counted in UTC: counting disturbs nobody. */
const COUNTING_ZONE = "UTC";

/** How many more nudges this request may get. */
export function nudgesLeft({ contact, policy }: Planning, interview: Interview): number {
  return Math.max(0, nudgeLimitFor(contact, policy) - nudgesUsed(interview));
}

/** Silence on LinkedIn may only mean that they look in there rarely: the nudge goes by email, where one is known (LNK). */
export function nudgeChannel({ facts }: Contact, interview: Interview): Channel {
  return isOnLinkedin(interview) && facts.email !== undefined
    ? "email"
    : preferredChannel(facts, interview);
}

/** Your message that they have not answered, where the next move is theirs; else nothing. */
export function unansweredSince(interview: Interview): Instant | undefined {
  switch (interview.state) {
    case "sent":
    case "nudged":
      return latestOf(interview.sentAt, ...interview.nudgedAt, interview.answeredAt);
    case "scheduling": {
      if (owedNote(interview) !== undefined) return undefined;
      const last = latestOf(interview.answeredAt, ...interview.nudgedAt);
      const theirs = interview.repliedAt;
      return last !== undefined && (theirs === undefined || last > theirs) ? last : undefined;
    }
    default:
      return undefined;
  }
}

/** When a nudge to a message of `since` is polite, best, and too late because the request has lapsed. */
export function nudgeWindow(
  planning: Planning,
  interview: Interview,
  since: Instant,
  zone: string,
): FollowUpWindow {
  const window = politeNudge(planning, interview, since, zone);
  const until = lapseAt(planning, interview, since);
  return { ...window, until: until < window.due ? window.due : until };
}

/**
 * When silence closes a request: `lapse.afterBusinessDays` after the last nudge, or after the time
 * for one that is still allowed; a talk that was being arranged is given more time.
 */
export function lapseAt(planning: Planning, interview: Interview, since: Instant): Instant {
  const { policy } = planning;
  const zone = planning.theirZone ?? COUNTING_ZONE;
  if (interview.state === "scheduling") {
    const lastWord =
      latestOf(since, interview.since, interview.repliedAt, ...interview.nudgedAt) ?? since;
    const wait = policy.lapse.schedulingAfterBusinessDays;
    return addBusinessDaysToInstant(lastWord, wait, zone, policy);
  }
  const nudged = nudgesUsed(interview) > 0 && nudgesLeft(planning, interview) === 0;
  const from = nudged ? since : politeNudge(planning, interview, since, zone).due;
  return addBusinessDaysToInstant(from, policy.lapse.afterBusinessDays, zone, policy);
}

function politeNudge(
  planning: Planning,
  interview: Interview,
  since: Instant,
  zone: string,
): FollowUpWindow {
  const { policy, contact } = planning;
  const from = addBusinessDaysToInstant(since, nudgeGapFor(interview, policy), zone, policy);
  const channel = nudgeChannel(contact, interview);
  const timing = { from, until: null, choices: [[from, "sending"]], channel } as const;
  return messageWindow(timing, zone, policy);
}
