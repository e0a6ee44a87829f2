import { addMilliseconds, HOUR_MS } from "../../model/index.js";
import { endOfDay, latestOf } from "../calendar-days.js";
import { ownTask, type Planner } from "../planning.js";

/** Notes right after the talk, the same day by your clock (S60; rule `notes-same-day`). */
export const planWriteNotes: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { heldAt, notedAt } = interview;
    if (heldAt === undefined || notedAt !== undefined) return [];
    const zone = planning.ownerZone;
    // A talk that ends at five to midnight still leaves an hour to write.
    const until = latestOf(endOfDay(heldAt, zone), addMilliseconds(heldAt, HOUR_MS)) ?? heldAt;
    return [
      ownTask(
        planning,
        {
          kind: "write-notes",
          interview,
          ordinal: 1,
          reason:
            "Write down today what you learned, and what helped most: the thank-you will name it, and by tomorrow half is gone.",
          rule: "notes-same-day",
        },
        zone,
        { from: heldAt, due: heldAt, until },
      ),
    ];
  });
