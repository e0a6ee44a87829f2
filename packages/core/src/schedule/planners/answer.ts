import {
  addBusinessDaysToInstant,
  type FollowUp,
  type Instant,
  type Interview,
  openInterview,
} from "../../model/index.js";
import { endOfBusinessDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning, type Step } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { owedNote } from "./owed-note.js";

/** Your answer to their latest word, within a business day (rule `answer-fast`, MID). */
export const planAnswer: Planner = (planning) => {
  const { contact } = planning;
  const aboutTalks = contact.interviews.flatMap((interview) => {
    const repliedAt = unansweredWord(interview);
    return repliedAt === undefined ? [] : [answerTo(planning, repliedAt, interview)];
  });
  const letter = unansweredLetter(planning);
  return letter === undefined ? aboutTalks : [...aboutTalks, answerTo(planning, letter)];
};

function unansweredWord(interview: Interview): Instant | undefined {
  const { state, repliedAt, answeredAt = "" } = interview;
  if (state !== "replied" && state !== "scheduling") return undefined;
  if (owedNote(interview) !== undefined) return undefined;
  return repliedAt !== undefined && repliedAt > answeredAt ? repliedAt : undefined;
}

/**
 * Their last word outside any talk. A request that is being drafted will be the answer; after a
 * while an answer would only be odd.
 */
function unansweredLetter({
  contact,
  policy,
  now,
  theirZone = "UTC",
}: Planning): Instant | undefined {
  if (openInterview(contact) !== undefined) return undefined;
  const last = contact.correspondence.at(-1);
  if (last === undefined || last.from === "you" || last.interviewId !== undefined) return undefined;
  const wait = policy.lapse.schedulingAfterBusinessDays;
  const tooLate = addBusinessDaysToInstant(last.at, wait, theirZone, policy);
  return now < tooLate ? last.at : undefined;
}

function answerTo(planning: Planning, repliedAt: Instant, interview?: Interview): FollowUp {
  const { contact, policy } = planning;
  const { withinBusinessDays } = policy.answer;
  const theirWords = contact.correspondence.filter(
    ({ from, interviewId }) => from === "they" && interviewId === interview?.id,
  ).length;
  const channel = preferredChannel(contact.facts, interview);
  const step: Step = {
    kind: "answer",
    ...(interview === undefined ? {} : { interview, templateId: "c-accept" }),
    ordinal: theirWords,
    reason: `They wrote, and now they wait: answer within ${withinBusinessDays === 1 ? "a business day" : `${withinBusinessDays} business days`}.`,
    rule: "answer-fast",
    channel,
  };
  return messageToThem(planning, step, (zone) => {
    const until = endOfBusinessDayAfter(repliedAt, withinBusinessDays, zone, policy);
    const choices = [
      [repliedAt, "allowed"],
      [repliedAt, "any-day"],
    ] as const;
    return messageWindow({ from: repliedAt, until, choices, channel }, zone, policy);
  });
}
