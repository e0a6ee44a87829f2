import {
  type Appointment,
  addMilliseconds,
  HOUR_MS,
  MINUTE_MS,
  type Policy,
} from "../../model/index.js";
import { ownTask, type Planner } from "../planning.js";
import { appointmentName } from "./appointment-name.js";

/** Being there a little early, by the clock of the appointment (S53; POM, PUG). */
export const planArrive: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { appointment, state } = interview;
    const ahead = state === "scheduled" || state === "confirmed";
    if (!ahead || appointment === undefined || planning.now >= appointment.start) return [];
    const early = minutesEarly(appointment, planning.policy);
    if (early === undefined) return [];
    const { start, zone } = appointment;
    const due = addMilliseconds(start, -early * MINUTE_MS);
    return [
      ownTask(
        planning,
        {
          kind: "arrive",
          interview,
          ordinal: appointmentName(appointment),
          reason: `Be there ${early} minutes before the talk begins: early enough to settle, not so early that they must look after you.`,
          rule: "S53",
        },
        zone,
        { from: addMilliseconds(due, -HOUR_MS), due, until: start },
      ),
    ];
  });

function minutesEarly({ venue }: Appointment, { arrive }: Policy): number | undefined {
  switch (venue) {
    case "cafe":
    case "public-place":
      return arrive.cafeMinutesEarly;
    case "workplace":
    case "private-home":
    case "hotel-room":
    case "car":
      return arrive.officeMinutesEarly;
    // Nobody waits in a lobby for a call.
    case "video":
    case "phone":
      return undefined;
  }
}
