import type { Planner } from "../planning.js";
import { planAnswer } from "./answer.js";
import { planApologize } from "./apologize.js";
import { planArrive } from "./arrive.js";
import { planConfirm } from "./confirm.js";
import { planContactReferral } from "./contact-referral.js";
import { planKeepInTouch } from "./keep-in-touch.js";
import { planLapse } from "./lapse.js";
import { planNudge } from "./nudge.js";
import { planOutreach } from "./outreach.js";
import { planReflect } from "./reflect.js";
import { planReportAdvice } from "./report-advice.js";
import { planReschedule } from "./reschedule.js";
import { planRevive } from "./revive.js";
import { planStopSignal } from "./stop-signal.js";
import { planTellReferrer } from "./tell-referrer.js";
import { planThankYou } from "./thank-you.js";
import { planThanksForNo } from "./thanks-for-no.js";
import { planWriteNotes } from "./write-notes.js";

/** What a contact who is open to you may bring, in the order of a talk's life. */
export const PLANNERS: readonly Planner[] = [
  planContactReferral,
  planOutreach,
  planNudge,
  planLapse,
  planAnswer,
  planThanksForNo,
  planConfirm,
  planArrive,
  planStopSignal,
  planApologize,
  planReschedule,
  planWriteNotes,
  planThankYou,
  planReflect,
  planTellReferrer,
  planReportAdvice,
  planKeepInTouch,
  planRevive,
];

/** What is left after a no: a word of thanks to them, one to whoever named them, and your own homework. */
export const PLANNERS_AFTER_A_NO: readonly Planner[] = [
  planThanksForNo,
  planThankYou,
  planTellReferrer,
  planWriteNotes,
  planReflect,
];
