import { numberOf } from "../../grounding/numbers.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Gap, Shape, type Token } from "../../text/token.js";

const HALF_DAY = 720;
const DAY = 1440;

/** A time on the clock, with the minutes since midnight that it may mean. */
export type ClockMention = Hit & { readonly minutes: readonly number[] };

/** "Until 14:20", "before 3 pm", "around 2": an end, or nothing exact. */
const NO_START = new Set(
  "until till to by before after around about approximately between past than".split(" "),
);
/** What may follow a bare "at 3"; "at 3 Mill Street" is a place. */
const BEHIND_BARE = new Set(
  "on in for as with and today tomorrow this sharp if via over local your gmt bst uk et est edt eastern ct cst central mt pt pst pacific cet cest utc monday tuesday wednesday thursday friday saturday sunday oclock".split(
    " ",
  ),
);
const ENDED = Gap.comma | Gap.semicolon | Gap.stop | Gap.line | Gap.blank | Gap.open | Gap.close;
const WORD_MINUTES: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["thirty", 30],
]);

/** The time that a text names from a token on, as the start of something. */
export function clockAt(text: TextAnalysis, at: number): ClockMention | null {
  const { tokens } = text;
  const before = tokens[at - 1]?.norm ?? "";
  const token = tokens[at];
  if (token === undefined || NO_START.has(before)) return null;
  const read = (token.shape & Shape.number) !== 0 ? digitsAt(tokens, at) : wordsAt(tokens, at);
  if (read === null) return null;
  const half = halfBehind(tokens, read.to);
  const isBare = !read.sure && half.half === null;
  if (isBare && (before !== "at" || !mayEnd(tokens[read.to]))) return null;
  // "11-12:20 pm": in which half the first one lies stays open.
  return { from: at, to: half.to, minutes: readings(read.minute, read.isRange ? null : half.half) };
}

interface Read {
  readonly minute: number;
  readonly to: number;
  /** It can be nothing else than a time of the day. */
  readonly sure: boolean;
  readonly isRange?: boolean;
}

function digitsAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  // The second part of "14:00-14:20" is where it ends.
  if (token === undefined || isRangeEnd(token)) return null;
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(token.norm);
  if (match === null) return null;
  const hour = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hour > 23 || minutes > 59) return null;
  const end = tokens[at + 1];
  const isRange = end !== undefined && isRangeEnd(end);
  const to = at + (isRange ? 2 : 1);
  const isClock = (token.shape & Shape.clock) !== 0;
  return { minute: hour * 60 + minutes, to, sure: isClock, isRange };
}

function isRangeEnd({ shape, before }: Token): boolean {
  return (shape & Shape.number) !== 0 && (before & Gap.dash) !== 0;
}

/** "noon", "half past two", "quarter to three", and behind "at" "four" and "two thirty". */
function wordsAt(tokens: readonly Token[], at: number): Read | null {
  const [first = "", second = "", third = ""] = tokens.slice(at, at + 3).map(({ norm }) => norm);
  if (first === "noon" || first === "midday") return { minute: HALF_DAY, to: at + 1, sure: true };
  const share = first === "half" ? 30 : first === "quarter" ? 15 : null;
  if (share !== null) {
    const hour = hourOf(third);
    if (hour === null || (second !== "past" && second !== "to")) return null;
    const minute = second === "past" ? hour * 60 + share : hour * 60 - share;
    return { minute, to: at + 3, sure: true };
  }
  const hour = /^[a-z]+$/.test(first) ? hourOf(first) : null;
  if (hour === null) return null;
  const minutes = WORD_MINUTES.get(second);
  return {
    minute: hour * 60 + (minutes ?? 0),
    to: at + (minutes === undefined ? 1 : 2),
    sure: false,
  };
}

function hourOf(word: string): number | null {
  const hour = numberOf(word);
  const isOrdinal = word.endsWith("th") || word.endsWith("st") || word.endsWith("rd");
  if (hour === null || isOrdinal || word === "once" || word === "twice" || word === "second")
    return null;
  return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? hour : null;
}

/** Whether nothing stands behind a bare hour that it could count. */
function mayEnd(next: Token | undefined): boolean {
  return next === undefined || (next.before & ENDED) !== 0 || BEHIND_BARE.has(next.norm);
}

function halfBehind(
  tokens: readonly Token[],
  at: number,
): { half: "am" | "pm" | null; to: number } {
  const from = tokens[at]?.norm === "oclock" ? at + 1 : at;
  const [first = "", second = "", third = ""] = tokens
    .slice(from, from + 3)
    .map(({ norm }) => norm);
  const bare = first.replaceAll(".", "");
  if (bare === "am" || bare === "pm") return { half: bare, to: from + 1 };
  if (first !== "in" || second !== "the") return { half: null, to: from };
  if (third === "morning") return { half: "am", to: from + 3 };
  if (third === "afternoon" || third === "evening") return { half: "pm", to: from + 3 };
  return { half: null, to: from };
}

function readings(minute: number, half: "am" | "pm" | null): number[] {
  const isNoon = minute >= HALF_DAY && minute < HALF_DAY + 60;
  if (minute >= HALF_DAY + 60) return [minute];
  if (half === "am") return [isNoon ? minute - HALF_DAY : minute];
  if (half === "pm") return [isNoon ? minute : minute + HALF_DAY];
  return [minute % DAY, (minute + HALF_DAY) % DAY];
}
