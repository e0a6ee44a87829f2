import {
  addMilliseconds,
  type Contact,
  DAY_MS,
  type FollowUp,
  type Instant,
  type Interview,
} from "../../model/index.js";
import { latestOf } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { leftOut } from "../set-aside.js";
import { theirWords } from "./their-words.js";

/** A short thank-you for a no, within a day and only once (domain: sent→declined; rule `respect-no`). */
export const planThanksForNo: Planner = (planning) => {
  const { contact } = planning;
  const no = latestNo(planning);
  if (no === undefined) return [];
  // Word from them since then waits for an answer, and that answer thanks them, too.
  const settled = contact.correspondence.some(
    ({ at, from }) => at > no.at || (from === "you" && at === no.at),
  );
  // A talk you have not thanked for yet: that letter says both, and two would be one too many.
  const unthanked = contact.interviews.filter(
    ({ heldAt, thankedAt }) => heldAt !== undefined && thankedAt === undefined,
  );
  const willThank = unthanked.length > leftOut(contact, "thank-you").length;
  return settled || willThank ? [] : [thanksFor(planning, no)];
};

interface No {
  readonly at: Instant;
  readonly interview?: Interview;
}

function latestNo({ contact }: Planning): No | undefined {
  const interview = contact.interviews.findLast(({ state }) => state === "declined");
  const toContact = contact.state === "declined" ? contact.since : undefined;
  const at = latestOf(interview?.since, toContact);
  if (at === undefined) return undefined;
  return interview?.since === at ? { at, interview } : { at };
}

function noes({ interviews, state }: Contact): number {
  const toTalks = interviews.filter((interview) => interview.state === "declined").length;
  return state === "declined" ? toTalks + 1 : toTalks;
}

function thanksFor(planning: Planning, { at, interview }: No): FollowUp {
  const { contact, policy } = planning;
  const channel = preferredChannel(contact.facts, interview);
  const until = addMilliseconds(at, DAY_MS);
  return messageToThem(
    planning,
    {
      kind: "answer",
      ...(interview === undefined ? {} : { interview }),
      // Counts on from one no to the next, whatever they wrote in between.
      ordinal: `declined-${theirWords(contact) + noes(contact)}`,
      reason:
        "They said no. One line of thanks within a day leaves the door open; anything more would be arguing.",
      rule: "respect-no",
      templateId: "d-declined",
      channel,
    },
    (zone) =>
      messageWindow(
        {
          from: at,
          until,
          choices: [
            [at, "allowed"],
            [at, "any-day"],
          ],
          channel,
        },
        zone,
        policy,
      ),
  );
}
