import {
  addMilliseconds,
  type FollowUp,
  HOUR_MS,
  type Instant,
  type Interview,
} from "../../model/index.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { owedNote } from "./owed-note.js";

/** The apology after you missed a talk: at once, owning it, leaving the next step to them (domain: confirmed→no-show). */
export const planApologize: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const owed = owedNote(interview);
    return owed?.why === "you-missed" ? [apologyFor(planning, interview, owed.at)] : [];
  });

function apologyFor(planning: Planning, interview: Interview, at: Instant): FollowUp {
  const { contact, policy } = planning;
  const hours = policy.noShow.apologizeWithinHours;
  const channel = preferredChannel(contact.facts, interview);
  return messageToThem(
    planning,
    {
      kind: "apologize",
      interview,
      ordinal: interview.noShows.length,
      reason: `You were not there: say sorry within ${hours === 1 ? "the hour" : `${hours} hours`}, without excuses, and let them decide what comes next.`,
      rule: "answer-fast",
      templateId: "r-noshow-me",
      channel,
    },
    (zone) => {
      const until = addMilliseconds(at, hours * HOUR_MS);
      const choices = [
        [at, "allowed"],
        [at, "any-day"],
      ] as const;
      return messageWindow({ from: at, until, choices, channel }, zone, policy);
    },
  );
}
