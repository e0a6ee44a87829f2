import { addMilliseconds, DAY_MS, HOUR_MS, type Instant } from "../../../model/instant.js";

const LATER =
  /\b(?:later|another time|again in|ask (?:me )?again|try (?:me )?again|not (?:now|right now|at the moment|this (?:week|month|term|year))|(?:after|in|next|until) (?:the )?(?:new year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|exams?|month|year|term))\b/i;
/** A later that comes within three weeks is none, unless the time they named has come. */
const LATER_DAYS = 21;

const NAMED =
  /\b(?:in|next|until|again in) (?:the )?(new year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** The month in which a named time begins, from 1; seasons as in the north, whose winter begins in December. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  "new year": 1,
  january: 1,
  february: 2,
  march: 3,
  spring: 3,
  april: 4,
  may: 5,
  june: 6,
  summer: 6,
  july: 7,
  august: 8,
  september: 9,
  autumn: 9,
  fall: 9,
  october: 10,
  november: 11,
  december: 12,
  winter: 12,
};

/** From when they may be written to again, where their no leaves that open; else null. */
export function invitedFrom(at: Instant, words: string | null | undefined): Instant | null {
  if (typeof words !== "string" || !LATER.test(words)) return null;
  const later = laterThan(at);
  const named = beginningOf(NAMED.exec(words)?.[1] ?? "", at);
  return named !== null && named < later ? named : later;
}

/** From when a no that says nothing of the kind is long enough ago for "later". */
export function laterThan(at: Instant): Instant {
  return addMilliseconds(at, LATER_DAYS * DAY_MS);
}

/** How far the clocks of the world are ahead of UTC, and behind it. */
const MOST_AHEAD = 14 * HOUR_MS;
const MOST_BEHIND = 12 * HOUR_MS;

/**
 * When the named season or month after a no has begun somewhere: where they are may be unknown, and
 * in Auckland March begins half a day before it does in London.
 */
function beginningOf(name: string, at: Instant): Instant | null {
  const month = FIRST_MONTH[name.toLowerCase()];
  if (month === undefined) return null;
  // Somewhere it may still have been the month before.
  const said = addMilliseconds(at, -MOST_BEHIND);
  const [year, after] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  const begins = new Date(Date.UTC(month > after ? year : year + 1, month - 1, 1));
  return addMilliseconds(at, begins.getTime() - MOST_AHEAD - Date.parse(at));
}
