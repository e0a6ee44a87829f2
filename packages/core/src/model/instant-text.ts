/**
 * Reading and writing `2026-03-02T14:30:00.000Z` without `Date`: planning handles millions of
 * instants, and `Date.parse` and `toISOString` would be most of its time.
 */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** 0000-01-01 and 9999-12-31: the days whose year has four digits. */
export const FIRST_DAY = -719_528;
export const LAST_DAY = 2_932_896;

const REMEMBERED_DAYS = 4_096;
const rememberedDays = new Int32Array(REMEMBERED_DAYS).fill(FIRST_DAY - 1);
const rememberedTexts = new Array<string>(REMEMBERED_DAYS).fill("");

/** Of each minute of a day, written when it is first asked for. */
const clockTexts = new Array<string>(1_440).fill("");

/** The instant in its canonical form; `null` outside the years 0000 to 9999 and for what is no whole number. */
export function writeInstant(ms: number): string | null {
  const day = Math.floor(ms / DAY_MS);
  if (!Number.isInteger(ms) || day < FIRST_DAY || day > LAST_DAY) return null;
  const inDay = ms - day * DAY_MS;
  const minute = Math.floor(inDay / MINUTE_MS);
  const inMinute = inDay - minute * MINUTE_MS;
  const rest =
    inMinute === 0
      ? "00.000"
      : `${String(Math.floor(inMinute / 1_000)).padStart(2, "0")}.${String(inMinute % 1_000).padStart(3, "0")}`;
  return `${dateText(day)}T${clockText(minute)}:${rest}Z`;
}

/** `2026-03-02` of a number of days since 1970-01-01, in the years 0000 to 9999. */
export function dateText(day: number): string {
  const slot = day & (REMEMBERED_DAYS - 1);
  if (rememberedDays[slot] !== day) {
    rememberedDays[slot] = day;
    rememberedTexts[slot] = new Date(day * DAY_MS).toISOString().slice(0, 10);
  }
  return rememberedTexts[slot] ?? "";
}

/** `14:30` of a number of minutes since midnight. */
export function clockText(minute: number): string {
  const known = clockTexts[minute];
  if (known !== "") return known ?? "";
  const hour = String(Math.floor(minute / 60)).padStart(2, "0");
  const text = `${hour}:${String(minute % 60).padStart(2, "0")}`;
  clockTexts[minute] = text;
  return text;
}

/** Milliseconds of an instant in its canonical form; `NaN` for any other text, which may still be an instant. */
export function readCanonicalInstant(text: string): number {
  const separated =
    text.length === 24 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 &&
    text.charCodeAt(23) === 90;
  if (!separated) return Number.NaN;
  const second = pair(text, 17);
  const millisecond = pair(text, 20) * 10 + digit(text, 22);
  if (!(second <= 59)) return Number.NaN;
  return readDate(text) * DAY_MS + readClock(text, 11) * MINUTE_MS + second * 1_000 + millisecond;
}

/** Days since 1970-01-01 of the date a text begins with, `2026-03-02`; `NaN` where that date does not exist. */
export function readDate(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  if (day > 28 && day > daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1)) {
    return Number.NaN;
  }
  return daysFromCivil(year, month, day);
}

/** Minutes since midnight of the clock time `14:30` at a place in a text; `NaN` where there is none. */
export function readClock(text: string, at: number): number {
  const hour = pair(text, at);
  const minute = pair(text, at + 3);
  return text.charCodeAt(at + 2) === 58 && hour <= 23 && minute <= 59
    ? hour * 60 + minute
    : Number.NaN;
}

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar; months past December run on into the
 * next year. After Howard Hinnant's `days_from_civil`: years begin in March, the leap day is last.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const yearsOn = Math.floor((month - 3) / 12);
  const shiftedYear = year + yearsOn;
  const shiftedMonth = month - 3 - yearsOn * 12;
  const century = Math.floor(shiftedYear / 100);
  const leapDays = Math.floor(shiftedYear / 4) - century + Math.floor(century / 4);
  return shiftedYear * 365 + leapDays + Math.floor((153 * shiftedMonth + 2) / 5) + day - 719_469;
}

function pair(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

/** `NaN` for what is no digit: it spreads through all arithmetic to the result. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
