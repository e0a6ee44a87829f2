import { type Instant, wallTimeOf } from "@coffeechat/core/model";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** `In time until Tuesday 2026-03-03, 18:00 (Europe/Madrid)`: the same text on every machine. */
export function deadlineText(until: Instant, zone: string): string {
  const { date, time, weekday } = wallTimeOf(until, zone);
  return `In time until ${WEEKDAYS[weekday - 1]} ${date}, ${time} (${zone})`;
}
