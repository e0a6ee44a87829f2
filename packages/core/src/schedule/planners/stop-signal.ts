import { addMilliseconds, MINUTE_MS } from "../../model/index.js";
import { ownTask, type Planner } from "../planning.js";
import { appointmentName } from "./appointment-name.js";

/** The sign, shortly before the agreed end, that you keep to the time you asked for (S38; rule `plan-stop`, NYT). */
export const planStopSignal: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { appointment, state, plan } = interview;
    if ((state !== "scheduled" && state !== "confirmed") || appointment === undefined) return [];
    const { start, minutes, zone } = appointment;
    const end = addMilliseconds(start, minutes * MINUTE_MS);
    if (planning.now >= end) return [];
    const before = planning.policy.stopSignal.minutesBeforeEnd;
    const minute = Math.min(Math.max(0, plan?.stopSignalAtMinute ?? minutes - before), minutes);
    const due = addMilliseconds(start, minute * MINUTE_MS);
    return [
      ownTask(
        planning,
        {
          kind: "stop-signal",
          interview,
          ordinal: appointmentName(appointment),
          reason: `Minute ${minute} of ${minutes}: say that the time is nearly up. Go on only if they offer it.`,
          rule: "plan-stop",
        },
        zone,
        { from: due, due, until: end },
      ),
    ];
  });
