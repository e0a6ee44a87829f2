import {
  type Channel,
  type Contact,
  type FollowUpWindow,
  type Interview,
  lastContactAt,
  openInterview,
} from "../../model/index.js";
import { latestOf, startOfDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import type { Planning } from "../planning.js";
import { leftOut } from "../set-aside.js";

/** Somebody you have talked with and who is neither silent nor closed. */
export function isKept({ state }: Contact): boolean {
  return state === "met" || state === "nurturing" || state === "advocate";
}

/** A request is under way, which speaks for itself. */
export function isBusy(contact: Contact): boolean {
  const open = openInterview(contact);
  return open !== undefined && open.state !== "draft";
}

/** The latest talk whose advice you noted as next steps and have not yet reported on. */
export function unreportedAdvice(contact: Contact): Interview | undefined {
  const latest = contact.interviews.findLast(({ heldAt }) => heldAt !== undefined);
  const { heldAt, notes } = latest ?? {};
  if (heldAt === undefined || notes === undefined || notes.nextSteps.length === 0) return undefined;
  const reported = contact.adviceReportedAt !== undefined && contact.adviceReportedAt >= heldAt;
  return reported ? undefined : latest;
}

/** How many days of quiet are right: fewer before your first word after a talk than between later ones (SCU, POR). */
export function quietDays({ contact, policy }: Planning): number {
  const latestTalk = latestOf(...contact.interviews.map(({ heldAt }) => heldAt)) ?? "";
  const writtenSince = contact.correspondence.some(
    ({ at, from, kind }) => from === "you" && kind === "keep-in-touch" && at >= latestTalk,
  );
  return writtenSince ? policy.keepInTouch.thenEveryDays : policy.keepInTouch.firstAfterDays;
}

/** When the next word to a kept tie is due, counted from the last contact of any kind. */
export function nextTouch(planning: Planning, zone: string, channel: Channel): FollowUpWindow {
  const { contact, policy } = planning;
  const quietSince = latestOf(lastContactAt(contact), ...leftOut(contact, "keep-in-touch"));
  const from = startOfDayAfter(quietSince ?? contact.addedAt, quietDays(planning), zone);
  return messageWindow({ from, until: null, choices: [[from, "sending"]], channel }, zone, policy);
}
