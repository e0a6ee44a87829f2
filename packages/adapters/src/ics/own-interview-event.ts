import type { Contact, DueFollowUp, FollowUp, Interview } from "@coffeechat/core/model";
import { alarmFromStart, secondsBetween } from "./alarm.js";
import { followUpTitle } from "./follow-up-title.js";
import { appointmentOf, interviewEvent, sharedLines, whoTheyAre } from "./interview-event.js";
import { statusOf } from "./interview-state.js";
import type { CalendarPart } from "./jcal.js";

export interface OwnInterviewEventOptions {
  /** The title; by default it names the person. */
  readonly summary?: string;
  /** How long before the talk to be reminded, in minutes; `null` for no reminder. Default 30. */
  readonly alarmMinutesBefore?: number | null;
}

/**
 * A talk as it stands in your own calendar, with what is for you alone: the minutes to keep free
 * afterwards, and as alarms the reminder, being there early, and the sign to come to an end.
 */
export function ownInterviewEvent(
  contact: Contact,
  interview: Interview,
  followUps: readonly FollowUp[],
  {
    summary = `Informational interview with ${contact.facts.name}`,
    alarmMinutesBefore = 30,
  }: OwnInterviewEventOptions,
): CalendarPart {
  const buffer = interview.plan?.bufferMinutes;
  const keepFree =
    buffer === undefined
      ? undefined
      : `Keep ${buffer} minutes free afterwards, in case they offer more`;
  const description = [whoTheyAre(contact), ...sharedLines(interview), keepFree];
  const stands = statusOf(interview) !== "CANCELLED";
  const alarms = stands
    ? [
        ...(alarmMinutesBefore === null ? [] : [alarmFromStart(-alarmMinutesBefore * 60, summary)]),
        ...followUps.flatMap((followUp) => alarmOf(followUp, contact, interview)),
      ]
    : [];
  return interviewEvent(
    contact,
    interview,
    { summary, description },
    [["class", {}, "text", "PRIVATE"]],
    alarms,
  );
}

function alarmOf(followUp: FollowUp, contact: Contact, interview: Interview): CalendarPart[] {
  if (followUp.contactId !== contact.id || followUp.interviewId !== interview.id) return [];
  if (!ringsWithTheTalk(followUp)) return [];
  const { start } = appointmentOf(interview);
  const seconds = secondsBetween(start, followUp.window.due);
  return [alarmFromStart(seconds, `${followUpTitle(followUp, contact)}. ${followUp.reason}`)];
}

/** Whether this belongs to the minutes around a talk, and is an alarm of the talk's event rather than an entry of its own. */
export function ringsWithTheTalk(followUp: FollowUp): followUp is DueFollowUp {
  return (
    followUp.status === "due" && (followUp.kind === "arrive" || followUp.kind === "stop-signal")
  );
}
