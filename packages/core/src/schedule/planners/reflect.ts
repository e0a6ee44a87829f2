import { resolveWallTime, wallTimeOf } from "../../model/index.js";
import { startOfDayAfter } from "../calendar-days.js";
import { ownTask, type Planner } from "../planning.js";

/** Four prompts about yourself, a night's sleep after the talk (S66 to S69; rule `reflect`). */
export const planReflect: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { heldAt, reflectedAt } = interview;
    if (heldAt === undefined || reflectedAt !== undefined) return [];
    const zone = planning.ownerZone;
    const { withinDays } = planning.policy.reflect;
    const nextDay = wallTimeOf(startOfDayAfter(heldAt, 1, zone), zone).date;
    return [
      ownTask(
        planning,
        {
          kind: "reflect",
          interview,
          ordinal: 1,
          reason: `Take ten quiet minutes within ${withinDays === 1 ? "a day" : `${withinDays} days`}: how it felt, whether you can picture yourself there, what changed, what is missing.`,
          rule: "reflect",
          templateId: "w-reflect",
        },
        zone,
        {
          from: heldAt,
          due: resolveWallTime(`${nextDay}T${wallTimeOf(heldAt, zone).time}`, zone),
          until: startOfDayAfter(heldAt, withinDays + 1, zone),
        },
      ),
    ];
  });
