import type { InterviewState } from "../model/interview.js";
import { type Table, to, toWhen } from "./cell.js";
import { leftAlone, reflectedBefore, theirLastNoShow } from "./conditions.js";
import {
  beforeTheStart,
  enoughNotice,
  movesLeft,
  noErrorFindings,
  noOtherTalkOpen,
  noticeToCancel,
  notTooEarlyToConfirm,
  nudgeGapPassed,
  nudgesLeft,
  requestHasLapsed,
  roomForRequest,
  schedulingHasLapsed,
  startIsAhead,
  talkHasBegun,
  theirTurn,
  theyHaveWritten,
  waitedForThem,
} from "./guards/index.js";
import { afterTalk, ended, tooEarly, tooLate } from "./reasons.js";

/** What a talk on its way may always do: be declined, be called off, or end because they want no more contact. */
const onItsWay = {
  decline: to("declined"),
  "opt-out": to("cancelled"),
} as const;

const missed = [
  ...toWhen(theirLastNoShow, "lapsed", waitedForThem),
  ...to("scheduling", waitedForThem),
] as const;

/** Word from them opens a talk again that had ended, unless they asked to be left alone. */
const comeBackTo = <Ended extends InterviewState>(ended: Ended) =>
  [...toWhen(leftAlone, ended), ...to("replied", noOtherTalkOpen)] as const;

/**
 * One talk: what may happen in each state, where it leads, and what must hold for it. Whatever is
 * not an edge is refused with the reason given. A message to arrange the talk (`answer`) and word
 * from them (`reply`) may come many times.
 */
export const interviewTable = {
  draft: {
    ...tooEarly,
    ...onItsWay,
    send: to("sent", noErrorFindings, roomForRequest),
    reply: to("replied"),
    cancel: to("cancelled"),
  },
  sent: {
    ...tooEarly,
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: to("nudged", nudgesLeft, nudgeGapPassed),
    reply: to("replied"),
    accept: to("scheduled", startIsAhead),
    cancel: to("cancelled"),
    tick: to("lapsed", requestHasLapsed),
  },
  nudged: {
    ...tooEarly,
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: to("nudged", nudgesLeft, nudgeGapPassed),
    reply: to("replied"),
    accept: to("scheduled", startIsAhead),
    cancel: to("cancelled"),
    tick: to("lapsed", requestHasLapsed),
  },
  replied: {
    ...tooEarly,
    refer: to("replied"),
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: tooLate.nudge,
    reply: to("replied"),
    answer: to("scheduling"),
    accept: to("scheduled", startIsAhead),
    cancel: to("cancelled"),
  },
  scheduling: {
    ...tooEarly,
    refer: to("scheduling"),
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: to("scheduling", theirTurn, nudgesLeft, nudgeGapPassed),
    reply: to("scheduling"),
    answer: to("scheduling"),
    accept: to("scheduled", startIsAhead),
    cancel: to("cancelled"),
    tick: to("lapsed", schedulingHasLapsed),
  },
  scheduled: {
    ...tooEarly,
    refer: to("scheduled"),
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: tooLate.nudge,
    reply: to("scheduled"),
    answer: to("scheduled"),
    accept: tooLate.accept,
    confirm: to("confirmed", notTooEarlyToConfirm, beforeTheStart),
    move: to("scheduling", movesLeft, beforeTheStart, enoughNotice),
    cancel: to("cancelled", beforeTheStart, noticeToCancel),
    "no-show": missed,
    hold: to("held", talkHasBegun),
  },
  confirmed: {
    ...tooEarly,
    refer: to("confirmed"),
    ...onItsWay,
    draft: tooLate.draft,
    send: tooLate.send,
    nudge: tooLate.nudge,
    reply: to("confirmed"),
    answer: to("confirmed"),
    accept: tooLate.accept,
    confirm: tooLate.confirm,
    move: to("scheduling", movesLeft, beforeTheStart, enoughNotice),
    cancel: to("cancelled", beforeTheStart, noticeToCancel),
    "no-show": missed,
    hold: to("held", talkHasBegun),
  },
  held: {
    ...afterTalk,
    reply: to("held"),
    note: to("held"),
    thank: [
      ...toWhen(reflectedBefore, "reflected", noErrorFindings),
      ...to("thanked", noErrorFindings),
    ],
    reflect: to("held"),
    refer: to("held"),
  },
  thanked: {
    ...afterTalk,
    reply: to("thanked"),
    note: to("thanked"),
    reflect: to("reflected"),
    refer: to("thanked"),
  },
  reflected: {
    ...afterTalk,
    reply: to("reflected"),
    note: to("reflected"),
    refer: to("reflected"),
  },
  lapsed: {
    ...ended,
    reply: comeBackTo("lapsed"),
    decline: to("declined"),
  },
  declined: {
    ...ended,
    refer: to("declined"),
    reply: comeBackTo("declined"),
    answer: to("declined"),
  },
  cancelled: {
    ...ended,
    refer: to("cancelled", theyHaveWritten),
    reply: comeBackTo("cancelled"),
    answer: to("cancelled"),
  },
} as const satisfies Table<InterviewState>;
