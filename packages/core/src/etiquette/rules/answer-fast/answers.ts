import type { ContactEvent } from "../../../model/event.js";
import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import type { Call } from "./calls.js";

/** When a word of theirs was answered; see `answersIn`. */
export type AnswerTo = (call: Call) => Instant | "unknown" | null;

/**
 * Tells when their words about a talk were answered: by a letter of yours, or by an agreement, which
 * only events date. Null where one was not; "unknown" where something must have been said that
 * nobody noted. It is asked about calls in order of time, and reads each letter and event once.
 */
export function answersIn({ letters, events }: CheckedHistory, interview: Interview): AnswerTo {
  const { id, state, since, appointment, heldAt } = interview;
  const isDated = events?.some((event) => event.type === "accept" && event.interviewId === id);
  const letterAfter = inOrder(letters, isAnswer);
  const settledAfter = inOrder(events ?? [], (event, call) => settles(event, call, id));
  return ({ at: call, isMove }) => {
    const settled = settledAfter(call);
    const first = [letterAfter(call)?.at, settled?.at].filter((at) => at !== undefined).sort()[0];
    // Whoever has met has spoken, though nobody noted it; who wants no more letters is past an answer.
    const isMoot = settled?.type === "hold" || settled?.type === "opt-out";
    if (isMoot && first === settled.at) return "unknown";
    if (events !== null && first !== undefined) return first;
    const isStillMoved = isMove && state === "scheduling" && since <= call;
    const isAgreed = heldAt !== undefined || (appointment !== undefined && !isStillMoved);
    return isAgreed && isDated !== true ? "unknown" : (first ?? null);
  };
}

/** The first that fits each call; what comes too early for one comes too early for all after it. */
function inOrder<Each>(
  list: readonly Each[],
  fits: (each: Each, call: Instant) => boolean,
): (call: Instant) => Each | undefined {
  let index = 0;
  return (call) => {
    for (; index < list.length; index += 1) {
      const each = list[index];
      if (each !== undefined && fits(each, call)) return each;
    }
    return undefined;
  };
}

/** A log that knows days only has the answer in the same moment. */
function isAnswer({ from, at, kind }: Letter, call: Instant): boolean {
  return from === "you" && (at > call || (at === call && kind !== "outreach" && kind !== "nudge"));
}

/** What ends the waiting without a letter. */
const SETTLES: ReadonlySet<ContactEvent["type"]> = new Set([
  "accept",
  "hold",
  "cancel",
  "no-show",
  "decline",
  "opt-out",
]);

function settles(event: ContactEvent, call: Instant, talk: Interview["id"]): boolean {
  if (event.at < call || ("interviewId" in event && event.interviewId !== talk)) return false;
  return SETTLES.has(event.type) || (event.type === "move" && event.by === "you");
}
