import * as z from "zod";

/** One line of text with a sentence that tells a person what to write. `maximum` in characters. */
export function line(maximum: number, description: string) {
  return z.string().min(1).max(maximum).describe(description);
}

/** The name to greet them by. Which part of a name that is differs by culture, so the host decides. */
export const them = z.strictObject({
  name: line(80, "The name to greet them by: Dana, Dr. Osei, Frau Krause, Nguyễn Thị Lan"),
});

export const sender = z.strictObject({
  name: line(80, "Your name, as you sign"),
});

/** A sender who still has to say who they are (S55). */
export const stranger = sender.extend({
  role: line(
    100,
    "Who you are, to follow “I'm”: second-year nursing student at Lakeside; a missing a or an is added",
  ),
});

/** Never more than half an hour is asked for (S37, S38). */
export function minutesOf(fallback: number, description: string) {
  return z.int().min(5).max(30).default(fallback).describe(description);
}

export function minutes(fallback: number) {
  return minutesOf(fallback, "How many minutes you ask for");
}

/** Times to choose from; without them the template leaves the choice to the reader (ILL). */
export function slotsOf(item: string, description: string) {
  return z.array(line(60, item)).min(1).max(3).describe(description).optional();
}

export const slots = slotsOf(
  "A time, to follow “I'm free”: Tuesday, March 9 after 3 pm",
  "Up to three times when you are free, in their time zone",
);
