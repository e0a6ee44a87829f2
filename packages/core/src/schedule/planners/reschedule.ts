import type { FollowUp, Interview } from "../../model/index.js";
import { endOfBusinessDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning, type Step } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { type OwedNote, owedNote } from "./owed-note.js";

type Upset = OwedNote & { readonly why: Exclude<OwedNote["why"], "you-missed"> };

/** The note that finds a new time after a move, or after they could not come (domain: scheduled→scheduling, confirmed→no-show). */
export const planReschedule: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const owed = owedNote(interview);
    if (owed === undefined || owed.why === "you-missed") return [];
    return [noteFor(planning, interview, { at: owed.at, why: owed.why })];
  });

function noteFor(planning: Planning, interview: Interview, { at, why }: Upset): FollowUp {
  const { contact, policy } = planning;
  const channel = preferredChannel(contact.facts, interview);
  const step: Step = {
    kind: "reschedule",
    interview,
    ordinal: interview.moves.length + interview.noShows.length,
    rule: "answer-fast",
    channel,
    ...wordsFor(why),
  };
  return messageToThem(planning, step, (zone) => {
    const until = endOfBusinessDayAfter(at, policy.answer.withinBusinessDays, zone, policy);
    const choices = [
      [at, "allowed"],
      [at, "any-day"],
    ] as const;
    return messageWindow({ from: at, until, choices, channel }, zone, policy);
  });
}

function wordsFor(why: Upset["why"]): Pick<Step, "reason" | "templateId"> {
  switch (why) {
    case "you-moved":
      return {
        reason: "You moved the talk: offer two new times and take the work of finding one.",
        templateId: "r-mine",
      };
    case "they-moved":
      return {
        reason: "They moved the talk: no fuss, thank them, and suggest two times that suit them.",
        templateId: "r-theirs",
      };
    case "they-missed":
      return {
        reason:
          "They did not come. Things happen: a kind note without blame, and an easy way to a new time.",
        templateId: "r-noshow-them",
      };
  }
}
