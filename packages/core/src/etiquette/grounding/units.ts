const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
export const YEAR = 365 * DAY;
export const MONTH = YEAR / 12;

/** What a quantity is a quantity of. */
export interface Unit {
  readonly kind: "time" | "share" | "money" | "length" | "weight";
  /** How many of the smallest unit of its kind. */
  readonly size: number;
}

const LISTS: readonly (readonly [Unit["kind"], number, string])[] = [
  ["time", 1, "second seconds sec secs"],
  ["time", MINUTE, "minute minutes min mins"],
  ["time", HOUR, "hour hours hr hrs h"],
  ["time", DAY, "day days"],
  ["time", WEEK, "week weeks wk wks"],
  ["time", 2 * WEEK, "fortnight fortnights"],
  ["time", MONTH, "month months mo mos mth mths"],
  ["time", YEAR, "year years yr yrs y"],
  ["time", 10 * YEAR, "decade decades"],
  ["share", 0.01, "percent percentage pct %"],
  ["money", 1, "euro euros dollar dollars pound pounds quid bucks eur usd gbp"],
  ["length", 1, "metre metres meter meters"],
  ["length", 1_000, "km kms kilometre kilometres kilometer kilometers"],
  ["length", 1_609, "mile miles"],
  ["weight", 1, "kg kgs kilo kilos kilogram kilograms"],
  ["weight", 1_000, "ton tons tonne tonnes"],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  LISTS.flatMap(([kind, size, words]) =>
    words.split(" ").map((word): [string, Unit] => [word, { kind, size }]),
  ),
);

/** The unit that a word names: "hours", "yrs", "percent"; null for other words. */
export function unitOf(word: string): Unit | null {
  return UNITS.get(word) ?? null;
}

/** The unit that is written onto a figure: `2h`, `40%`, `£9`, `5km`. */
export function unitWithin(figure: string): Unit | null {
  if (/^[$€£]/.test(figure)) return { kind: "money", size: 1 };
  const [, letters = ""] = /^\d[\d.,:]*([a-z]+|%)$/.exec(figure) ?? [];
  return unitOf(letters);
}
