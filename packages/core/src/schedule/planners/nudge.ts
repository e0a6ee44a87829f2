import {
  type FollowUp,
  type Instant,
  type Interview,
  isOnLinkedin,
  nudgeGapFor,
  nudgesUsed,
} from "../../model/index.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { nudgeChannel, nudgesLeft, nudgeWindow, unansweredSince } from "./silence.js";

/** The next friendly reminder after silence, counted in business days from your last message (rule `nudge-gap`; DUK, SFU). */
export const planNudge: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const since = unansweredSince(interview);
    if (since === undefined || nudgesLeft(planning, interview) === 0) return [];
    return [nudgeOf(planning, interview, since)];
  });

function nudgeOf(planning: Planning, interview: Interview, since: Instant): FollowUp {
  const { contact, policy } = planning;
  const channel = nudgeChannel(contact, interview);
  const last = nudgesLeft(planning, interview) === 1 ? " It is the last one." : "";
  const elsewhere =
    isOnLinkedin(interview) && channel === "email"
      ? " Many look in on LinkedIn rarely: write by email."
      : "";
  const first = nudgesUsed(interview) === 0;
  return messageToThem(
    planning,
    {
      kind: "nudge",
      interview,
      ordinal: interview.nudgedAt.length + 1,
      reason: `${nudgeGapFor(interview, policy)} business days without an answer: one short, friendly reminder with an easy way out.${elsewhere}${last}`,
      rule: "nudge-gap",
      templateId: channel === "linkedin-message" ? "n-li" : first ? "n-first" : "n-last",
      channel,
    },
    (zone) => nudgeWindow(planning, interview, since, zone),
  );
}
