import {
  type Contact,
  type DueFollowUp,
  type FollowUp,
  type FollowUpId,
  type FollowUpKind,
  type Instant,
  type Policy,
  type SetAside,
  wallTimeOf,
} from "../model/index.js";
import { latestOf } from "./calendar-days.js";
import { nextPoliteTime } from "./next-polite-time.js";

/** When a turn of a recurring follow-up was left out: the next is counted from there. */
export function leftOut(contact: Contact, kind: FollowUpKind): Instant[] {
  return (contact.setAside ?? []).flatMap((each) =>
    each.kind === kind && each.until === undefined ? [each.at] : [],
  );
}

/** The plan without what you left out for good, and with what you put off at its new time: a polite one, for a message. */
export function withoutSetAside(
  followUps: readonly FollowUp[],
  contact: Contact,
  policy: Policy,
): FollowUp[] {
  if (contact.setAside === undefined) return [...followUps];
  const words = new Map<FollowUpId, SetAside>();
  for (const each of contact.setAside) words.set(each.followUpId, each);
  return followUps.flatMap((followUp) => {
    const word = words.get(followUp.id);
    if (word === undefined) return [followUp];
    if (word.until === undefined) return [];
    return [followUp.status === "held" ? followUp : putOff(followUp, word.until, policy)];
  });
}

function putOff(followUp: DueFollowUp, until: Instant, policy: Policy): DueFollowUp {
  const { window, zone, channel } = followUp;
  if (until <= window.due) return followUp;
  const due = channel === undefined ? until : nextPoliteTime(until, zone, policy, { channel });
  const { wall } = wallTimeOf(due, zone);
  return { ...followUp, wall, window: { ...window, due, until: endOf(window.until, due) } };
}

/** What has a last moment keeps one: you chose the later one yourself. */
function endOf(until: Instant | null, due: Instant): Instant | null {
  return until === null ? null : (latestOf(until, due) ?? due);
}
