import type { FollowUp, Instant, Interview } from "../../model/index.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { nudgeGap, nudgesLeft, nudgeWindow, unansweredSince } from "./silence.js";

/** The next friendly reminder after silence, counted in business days from your last message (rule `nudge-gap`; DUK, SFU). */
export const planNudge: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const since = unansweredSince(interview);
    if (since === undefined || nudgesLeft(planning, interview) === 0) return [];
    return [nudgeOf(planning, interview, since)];
  });

function nudgeOf(planning: Planning, interview: Interview, since: Instant): FollowUp {
  const used = interview.nudgedAt.length;
  const channel = preferredChannel(planning.contact.facts, interview);
  const last = nudgesLeft(planning, interview) === 1 ? " It is the last one." : "";
  return messageToThem(
    planning,
    {
      kind: "nudge",
      interview,
      ordinal: used + 1,
      reason: `${nudgeGap(planning, interview)} business days without an answer: one short, friendly reminder with an easy way out.${last}`,
      rule: "nudge-gap",
      templateId: channel === "linkedin-message" ? "n-li" : used === 0 ? "n-first" : "n-last",
      channel,
    },
    (zone) => nudgeWindow(planning, interview, since, zone),
  );
}
