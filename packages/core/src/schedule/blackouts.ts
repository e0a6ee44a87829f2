import type { Policy } from "../model/index.js";

type Blackout = Policy["blackouts"][number];

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether every year has this day, or every fourth: `02-29` exists, `02-30` does not. */
export function isMonthDay(monthDay: string): boolean {
  const length = MONTH_LENGTHS[Number(monthDay.slice(0, 2)) - 1] ?? 0;
  const day = Number(monthDay.slice(3, 5));
  return day >= 1 && day <= length;
}

/** The blackout that a day falls into, if any; a span such as `12-20` to `01-03` runs over the end of the year. */
export function blackoutOn(date: string, blackouts: readonly Blackout[]): Blackout | undefined {
  const monthDay = date.slice(5);
  return blackouts.find(({ from, until }) =>
    from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until,
  );
}

/** Whether any day of the year is left outside all blackouts. */
export function leavesADay(blackouts: readonly Blackout[]): boolean {
  return MONTH_LENGTHS.some((length, month) =>
    Array.from({ length }, (_, day) => `2000-${two(month + 1)}-${two(day + 1)}`).some(
      (date) => blackoutOn(date, blackouts) === undefined,
    ),
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
