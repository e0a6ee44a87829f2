import { CoffeechatError } from "@coffeechat/core/model";

/** What is used of date-holidays: `new Holidays("ES", "MD")` fits. */
export interface Holidays {
  /** Nothing or an empty list for a country or year that it does not know. */
  getHolidays(year: number): readonly Holiday[] | undefined | null;
}

interface Holiday {
  readonly type: string;
  readonly start: Date;
  readonly end: Date;
  /** `2026-12-24 00:00:00`, by the clock there. */
  readonly date: string;
}

export interface HolidayCalendarOptions {
  readonly holidays: Holidays;
  /** Two letters, `ES`: its working week is taken from a table. */
  readonly country: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** Which kinds of days are days off. Default: `public` and `bank`. */
  readonly types?: readonly string[];
}

/** Fits `calendarFor` of the coach, and spreads into a policy. */
export interface HolidayCalendar {
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly businessWeek: number[];
  /** `2026-12-24` */
  readonly holidays: string[];
}

const MOST_YEARS = 30;
const DAY_MS = 86_400_000;

/** Countries whose week is another than Monday to Friday (CLDR's weekends). */
const WEEKS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    ["BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"].map(
      (country) => [country, [7, 1, 2, 3, 4]],
    ),
  ),
  AF: [6, 7, 1, 2, 3],
  IR: [6, 7, 1, 2, 3, 4],
  IN: [1, 2, 3, 4, 5, 6],
  UG: [1, 2, 3, 4, 5, 6],
};

/**
 * The working week and the days off of a place, from the data of date-holidays, as a policy takes
 * them. Make one for each place and keep it.
 *
 * @throws CoffeechatError `INVALID_INPUT` for years that are none, `INVALID_CONFIG` where date-holidays
 *   knows no day off in the first year: the country is misspelt then, or missing there
 *
 * @example
 * ```ts
 * import { holidayCalendar } from "@coffeechat/adapters/date-holidays";
 * import Holidays from "date-holidays";
 *
 * const spain = holidayCalendar({
 *   holidays: new Holidays("ES"),
 *   country: "ES",
 *   fromYear: 2026,
 *   toYear: 2027,
 * });
 * console.log(spain.businessWeek, spain.holidays.includes("2026-12-25")); // [1, 2, 3, 4, 5] true
 * ```
 */
export function holidayCalendar(options: HolidayCalendarOptions): HolidayCalendar {
  const { country, fromYear, toYear } = options;
  const span = toYear - fromYear;
  if (!Number.isInteger(fromYear) || !(span >= 0 && span < MOST_YEARS)) {
    throw new CoffeechatError("INVALID_INPUT", "These are not the years of a calendar.", {
      issues: [{ path: "toYear", expected: `fromYear or later, ${MOST_YEARS} years in all` }],
    });
  }
  const days = new Set<string>();
  for (let year = fromYear; year <= toYear; year++) {
    for (const day of daysOff(year, options)) days.add(day);
    if (days.size === 0) throw unknownPlace();
  }
  const businessWeek = [...(WEEKS[country.toUpperCase()] ?? [1, 2, 3, 4, 5])];
  return { businessWeek, holidays: [...days].sort() };
}

function daysOff(
  year: number,
  { holidays, types = ["public", "bank"] }: HolidayCalendarOptions,
): string[] {
  return (holidays.getHolidays(year) ?? [])
    .filter(({ type }) => types.includes(type))
    .flatMap(({ date, start, end }) => {
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      return Array.from({ length: count }, (_, index) =>
        new Date(first + index * DAY_MS).toISOString().slice(0, 10),
      );
    });
}

function unknownPlace(): CoffeechatError {
  const expected = 'a place that date-holidays knows, such as new Holidays("ES", "MD")';
  return new CoffeechatError(
    "INVALID_CONFIG",
    `date-holidays has no day off for this place. Expected ${expected}.`,
    { issues: [{ path: "holidays", expected }] },
  );
}
