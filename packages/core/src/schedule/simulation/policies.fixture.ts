import { POLICY_PRESETS, type Policy } from "../../model/index.js";
import { validatePolicy } from "../policy.js";

const presets = Object.values(POLICY_PRESETS);

const WEEKS: readonly [number[], ...number[][]] = [
  [1, 2, 3, 4, 5],
  [7, 1, 2, 3, 4],
  [6, 7, 1, 2, 3],
  [1, 2, 3, 4, 5, 6],
];

/** Days off of ten years: the first of each month that the calendar's number divides, and a week in August. */
function daysOff(calendar: number): string[] {
  const days: string[] = [];
  for (let year = 2026; year < 2037; year++) {
    for (let month = 1; month <= 12; month++) {
      const two = String(month).padStart(2, "0");
      if (month % (calendar + 1) === 0) days.push(`${year}-${two}-01`);
    }
    for (let day = 10; day < 17; day++) days.push(`${year}-08-${day}`);
  }
  return days;
}

/** Every preset under four kinds of week, each with days off of its own. */
export const simulatedPolicies: readonly Policy[] = WEEKS.flatMap((businessWeek, calendar) =>
  presets.map((preset) => {
    const days = preset.sending.days.filter((day) => businessWeek.includes(day));
    return validatePolicy({
      ...preset,
      businessWeek,
      holidays: daysOff(calendar),
      sending: { ...preset.sending, days: days.length > 0 ? days : businessWeek },
    });
  }),
);
