import {
  type Appointment,
  addBusinessDays,
  type FollowUp,
  type Instant,
  type Interview,
  startOfDay,
  startOfEarlierBusinessDay,
  wallTimeOf,
} from "../../model/index.js";
import { endOfDay, latestOf } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { appointmentName } from "./appointment-name.js";

/** One confirmation with day, time, zone and place, a business day ahead by their calendar (RICE, PUG; rule `confirm-complete`). */
export const planConfirm: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { appointment, state } = interview;
    if (state !== "scheduled" || appointment === undefined || planning.now >= appointment.start) {
      return [];
    }
    const confirmation = confirmationOf(planning, interview, appointment);
    return confirmation === undefined ? [] : [confirmation];
  });

function confirmationOf(
  planning: Planning,
  interview: Interview,
  appointment: Appointment,
): FollowUp | undefined {
  const { contact, policy } = planning;
  const channel = preferredChannel(contact.facts, interview);
  const { businessDaysBefore } = policy.confirm;
  const ahead =
    businessDaysBefore === 1 ? "one business day" : `${businessDaysBefore} business days`;
  const zone = planning.theirZone ?? appointment.zone;
  const from = dayOfConfirmation(appointment, businessDaysBefore, zone, planning);
  // Agreed on that day or later: the agreement itself is the confirmation, another would be checking up.
  if (interview.since >= from) return undefined;
  const followUp = messageToThem(
    planning,
    {
      kind: "confirm",
      interview,
      ordinal: appointmentName(appointment),
      reason: `The talk is ${ahead} away: confirm day, time, zone, place and length in one line, once.`,
      rule: "confirm-complete",
      templateId: "c-daybefore",
      channel,
    },
    (theirs) => {
      const choices = [
        [from, "sending-hours"],
        [from, "allowed"],
        [from, "any-day"],
      ] as const;
      return messageWindow(
        { from, until: endOfDay(from, theirs), choices, channel },
        theirs,
        policy,
      );
    },
  );
  const comesTooLate = followUp.status === "due" && followUp.window.due >= appointment.start;
  return comesTooLate ? undefined : followUp;
}

/** The day by their calendar; not before that day has come where the time was agreed, too. */
function dayOfConfirmation(
  { start, zone: agreedIn }: Appointment,
  businessDaysBefore: number,
  zone: string,
  { policy }: Planning,
): Instant {
  const date = addBusinessDays(wallTimeOf(start, zone).date, -businessDaysBefore, policy);
  const byTheirs = startOfDay(date, zone);
  return (
    latestOf(byTheirs, startOfEarlierBusinessDay(start, businessDaysBefore, agreedIn, policy)) ??
    byTheirs
  );
}
