import {
  addMilliseconds,
  DAY_MS,
  type FollowUp,
  type Instant,
  type Interview,
} from "../../model/index.js";
import { latestOf } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";

/** A short thank-you for a no, within a day and only once (domain: sent→declined; rule `respect-no`). */
export const planThanksForNo: Planner = (planning) => {
  const { contact } = planning;
  const no = latestNo(planning);
  if (no === undefined) return [];
  const thanked = contact.correspondence.some(({ at, from }) => from === "you" && at >= no.at);
  return thanked ? [] : [thanksFor(planning, no)];
};

interface No {
  readonly at: Instant;
  readonly interview?: Interview;
}

function latestNo({ contact }: Planning): No | undefined {
  const interview = contact.interviews.findLast(({ state }) => state === "declined");
  const at = latestOf(interview?.since, contact.state === "declined" ? contact.since : undefined);
  if (at === undefined) return undefined;
  return interview === undefined ? { at } : { at, interview };
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
      ordinal: "declined",
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
