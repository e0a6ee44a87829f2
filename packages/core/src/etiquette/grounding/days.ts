import type { NotesIndex } from "./notes-index.js";
import { shorthandFor } from "./shorthand.js";

const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** A date stands at the head of notes: "Thu 5 March, 4pm". */
const HEAD = 3;
const WEEKEND = new Set(["saturday", "sunday"]);

/** The weekday that a word names, in any of its forms; null for other words. */
export function dayOf(word: string): string | null {
  const full = [word, word.replace(/s$/, ""), ...shorthandFor(word)];
  return DAYS.find((day) => full.includes(day)) ?? null;
}

/** The weekday on which the talk was, where the notes begin with it. */
export function dayOfTalk(index: NotesIndex): string | null {
  const words = index.segments[0]?.words.slice(0, HEAD) ?? [];
  const [first = ""] = words;
  const day = dayOf(first);
  const isDated = words.slice(1).some((word) => /^\d/.test(word)) || words.length === 1;
  return day !== null && !first.endsWith("s") && isDated ? day : null;
}

/** Whether one of the remarks names weekdays, and none of them is this one. */
export function hasOtherDay(index: NotesIndex, remarks: readonly number[], day: string): boolean {
  const named = remarks.flatMap((remark) =>
    (index.segments[remark]?.words ?? []).flatMap((word) => {
      if (word === "weekend" || word === "weekends") return [...WEEKEND];
      const each = dayOf(word);
      return each === null ? [] : [each];
    }),
  );
  return named.length > 0 && !named.includes(day);
}
