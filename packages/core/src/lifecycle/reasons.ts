import type { EventType } from "../model/event.js";
import type { Reason } from "./cell.js";

type Reasons = { readonly [Type in EventType]: Reason };

function no(code: string, because: string, rule: string): Reason {
  return { no: code, because, rule };
}

const exists = no(
  "already-added",
  "This contact exists already. To correct what is known of them, record `amend`.",
  "S15",
);
const outsideInterview = no(
  "not-about-an-interview",
  "This concerns the person, not one talk with them.",
  "S3",
);

/** For a word in between while they have your request and have not answered. */
export const requestWaits = no(
  "request-waits",
  "They have your request and have not answered yet. Another message now would press them; wait, and send one nudge when it is time.",
  "nudge-gap",
);

/** For an event that comes before its time. */
export const tooEarly = {
  add: exists,
  amend: outsideInterview,
  research: outsideInterview,
  draft: no(
    "interview-exists",
    "This talk has a draft already. Send it, or cancel it first.",
    "S37",
  ),
  send: no(
    "not-researched",
    "Nothing says yet why you write to this person. Read up on them, record `research` with a reason, then write.",
    "plan-research",
  ),
  nudge: no(
    "not-sent",
    "No request has gone out, so there is nothing to nudge about.",
    "nudge-gap",
  ),
  reply: outsideInterview,
  answer: no(
    "nothing-to-answer",
    "They have not written, so there is nothing to answer yet.",
    "answer-fast",
  ),
  decline: no("nothing-to-decline", "They have not been asked for anything yet.", "respect-no"),
  "opt-out": outsideInterview,
  accept: no("not-sent", "No request has gone out, so there is nothing they could accept.", "S37"),
  confirm: no(
    "not-scheduled",
    "No time has been agreed, so there is nothing to confirm.",
    "confirm-complete",
  ),
  move: no("not-scheduled", "No time has been agreed, so there is nothing to move.", "S38"),
  cancel: no("nothing-to-cancel", "There is no talk to cancel yet.", "S38"),
  "no-show": no("not-scheduled", "No time has been agreed, so nobody can have missed it.", "S53"),
  hold: no("not-scheduled", "No time has been agreed. Record `accept` with the time first.", "S37"),
  note: no("not-held", "There has been no talk to write notes about yet.", "notes-same-day"),
  thank: no("not-held", "There has been no talk to thank for yet.", "thank-24h"),
  reflect: no("not-held", "There has been no talk to reflect on yet.", "reflect"),
  refer: no("not-answered", "They have not written yet, so they cannot have named anybody.", "S61"),
  report: no("nothing-to-report", "There is nothing to report back to them yet.", "report-back"),
  give: no(
    "never-met",
    "You do not know each other yet. Begin with a request to talk.",
    "give-before-ask",
  ),
  "keep-in-touch": no(
    "never-met",
    "Keeping in touch comes after a talk. Begin with a request for one.",
    "S70",
  ),
  tick: no("nothing-due", "Nothing changes here by the passing of time alone.", "nudge-limit"),
  "set-aside": outsideInterview,
} as const satisfies Reasons;

/** For an event whose time has gone by, while the talk is still to come. */
export const tooLate = {
  ...tooEarly,
  draft: no(
    "interview-begun",
    "This talk is past its draft. For another talk, draft a new one.",
    "S37",
  ),
  send: no(
    "already-sent",
    "The request has gone out. To write again, record `nudge`.",
    "nudge-gap",
  ),
  nudge: no(
    "already-answered",
    "They have answered. Nudging now would look as if you had not read it.",
    "nudge-limit",
  ),
  accept: no("already-scheduled", "A time is agreed. To change it, record `move` first.", "S38"),
  confirm: no(
    "already-confirmed",
    "You have confirmed. Checking again and again shows distrust.",
    "confirm-complete",
  ),
} as const satisfies Reasons;

const held = (rule: string) =>
  no("already-held", "This talk has taken place. For another talk, draft a new one.", rule);

/** For an event that belongs before the talk, once it has taken place. */
export const afterTalk = {
  ...tooLate,
  nudge: held("nudge-limit"),
  answer: held("answer-fast"),
  decline: held("respect-no"),
  accept: held("S37"),
  confirm: held("confirm-complete"),
  move: held("S38"),
  cancel: held("S38"),
  "no-show": held("S53"),
  hold: held("S37"),
  thank: no(
    "already-thanked",
    "You have thanked them for this talk. Once, and specifically, is right.",
    "thank-24h",
  ),
  reflect: no("already-reflected", "You have reflected on this talk.", "reflect"),
} as const satisfies Reasons;

/** For whatever would go on with a talk that has come to an end without taking place. */
export const ended = {
  ...tooEarly,
  draft: no("interview-ended", "This talk has ended. For another try, draft a new one.", "S37"),
  send: no(
    "interview-ended",
    "This request has ended. For another try, draft a new one.",
    "nudge-limit",
  ),
  nudge: no(
    "interview-ended",
    "This request has ended. Nudging now would be one nudge too many.",
    "nudge-limit",
  ),
  answer: no(
    "nothing-to-answer",
    "Nothing of theirs waits for an answer in this talk.",
    "answer-fast",
  ),
  accept: no(
    "interview-ended",
    "This request has ended. If they come back to it, record their `reply` first.",
    "respect-no",
  ),
  cancel: no("interview-ended", "This talk has ended already.", "S38"),
  hold: no(
    "interview-ended",
    "This talk never came about. If they come back to it, record their `reply` first.",
    "S37",
  ),
  decline: no("interview-ended", "This request has ended already.", "respect-no"),
} as const satisfies Reasons;

const declinedNo = no(
  "declined",
  "They have said no. A word of thanks is right; anything more is pressure. If they come back by themselves, record their `reply`.",
  "respect-no",
);

/** For whatever would press somebody who has said no. */
export const afterNo = {
  ...ended,
  research: declinedNo,
  draft: declinedNo,
  send: declinedNo,
  nudge: declinedNo,
  accept: declinedNo,
  confirm: declinedNo,
  move: declinedNo,
  cancel: declinedNo,
  "no-show": declinedNo,
  hold: declinedNo,
  give: declinedNo,
  report: declinedNo,
  decline: no("already-declined", "They have said no already.", "respect-no"),
  "keep-in-touch": declinedNo,
} as const satisfies Reasons;

const optedOutNo = no(
  "opted-out",
  "They have asked not to be contacted. Nothing may be sent to them again.",
  "respect-no",
);

/** For whatever would reach somebody who asked to be left alone. */
export const afterOptOut = {
  ...afterNo,
  research: optedOutNo,
  draft: optedOutNo,
  send: optedOutNo,
  nudge: optedOutNo,
  answer: optedOutNo,
  decline: optedOutNo,
  "opt-out": no("already-opted-out", "They have asked not to be contacted already.", "respect-no"),
  accept: optedOutNo,
  confirm: optedOutNo,
  move: optedOutNo,
  cancel: optedOutNo,
  "no-show": optedOutNo,
  hold: optedOutNo,
  thank: optedOutNo,
  refer: optedOutNo,
  report: optedOutNo,
  give: optedOutNo,
  "keep-in-touch": optedOutNo,
} as const satisfies Reasons;
