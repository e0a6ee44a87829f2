import { addMilliseconds, HOUR_MS } from "../../../model/instant.js";
import { endOfDay, yourClocks } from "../../conduct/fair-time.js";
import { timeForYourself } from "../../conduct/repair-time.js";
import { endOfTalk } from "../../conduct/talk-end.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";

type Found = readonly Problem<"owed" | "late">[];

/** Notes while you still know. */
export const rule = defineRule({
  id: "notes-same-day",
  subject: "history",
  title: "Write the talk up the same day.",
  why: "By tomorrow half of it is gone, and with it what the thank-you should name.",
  severity: "warning",
  sources: ["S60"],
  messages: {
    owed: "You talked on {day} and have written nothing down. Do it {when}, what helped most first; what you no longer know, leave out.",
    late: "You wrote the talk up {span} later, from memory. Next time take ten minutes right afterwards.",
  },
  instead: [
    "Ten minutes in the next doorway: what surprised me, what I will try, whom they named.",
  ],
  check: (history) =>
    history.interviews.flatMap((interview): Found => {
      const { heldAt, notedAt, id, appointment } = interview;
      const end = endOfTalk(interview);
      if (heldAt === undefined || end === undefined) return [];
      const clocks = yourClocks(history, appointment?.zone);
      const evening = endOfDay(clocks, end, 0);
      // A talk that ends at five to midnight still leaves an hour to write.
      const anHour = addMilliseconds(end, HOUR_MS);
      const by = anHour > evening ? anHour : evening;
      const field = `interviews.${id}`;
      if (notedAt === undefined) {
        if (history.now <= by) return [];
        const { timing, when } = timeForYourself(history, appointment?.zone);
        const day = dayText(heldAt, clocks.length === 1 ? (clocks[0] ?? null) : null);
        return [
          {
            message: "owed" as const,
            field,
            timing: { happenedAt: heldAt, dueAt: by, ...timing },
            data: { day, when },
          },
        ];
      }
      if (notedAt <= by) return [];
      const data = { span: spanText(end, notedAt) };
      return [{ message: "late" as const, field, timing: { happenedAt: notedAt }, data }];
    }),
});
