import { isNumeric, numberOf } from "./number-words.js";
import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";
import { WordList } from "./word-list.js";

/** A run of tokens that measures time, in minutes. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

interface Clock {
  /** Minutes since midnight or noon. */
  readonly minutes: number;
  readonly to: number;
  /** It can be nothing else than a time of the day. */
  readonly sure: boolean;
}

const NOON = 12 * 60;

/** "3", "3:20", "15:00", "noon", "two thirty", with the "pm" behind it counted as read. */
function clockAt(tokens: readonly Token[], index: number): Clock | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.norm === "a" && tokens[index + 1]?.norm === "quarter")
    return clockAt(tokens, index + 1);
  if (token.norm === "noon" || token.norm === "midday")
    return { minutes: NOON, to: index + 1, sure: true };
  if (!(token.shape & Shape.number)) return clockInWords(tokens, index);
  if (token.shape & Shape.ordinal) return null;
  const [hours = "", minutes = "0"] = token.norm.split(/[:.]/);
  const hour = Number(hours);
  const minute = Number(minutes);
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return null;
  const next = tokens[index + 1]?.norm;
  const half = next === "pm" || next === "p.m" ? 12 : 0;
  const marked = half > 0 || next === "am" || next === "a.m";
  return {
    minutes: ((hour % 12) + (hour > 12 ? 12 : half)) * 60 + minute,
    to: index + (marked ? 2 : 1),
    sure: marked || (token.shape & Shape.clock) !== 0 || POINTED.test(token.norm),
  };
}

/** "12.30", as clocks are written where a point stands for the colon. */
const POINTED = /^\d\d?\.[0-5]\d$/;

/** "two", "two thirty", "half two", "quarter to one". */
function clockInWords(tokens: readonly Token[], index: number): Clock | null {
  const beside = clockBesideHour(tokens, index);
  if (beside !== null) return beside;
  const isHalf = tokens[index]?.norm === "half";
  const at = isHalf ? index + 1 : index;
  const hour = numberOf(tokens[at]);
  if (hour === null || hour > 12) return null;
  const minutes = isHalf ? 30 : MINUTES.get(tokens[at + 1]?.norm ?? "");
  const to = at + (minutes === undefined || isHalf ? 1 : 2);
  return { minutes: hour * 60 + (minutes ?? 0), to, sure: minutes !== undefined };
}

/** "quarter to one", "half past two", "ten to four". */
function clockBesideHour(tokens: readonly Token[], index: number): Clock | null {
  const minutes = BESIDE_HOUR.get(tokens[index]?.norm ?? "");
  const joint = tokens[index + 1]?.norm;
  if (minutes === undefined || (joint !== "past" && joint !== "to")) return null;
  const hour = numberOf(tokens[index + 2]);
  // "ten to four" is a span as often as a time.
  if (hour === null || hour > 12 || (joint === "to" && minutes !== 15)) return null;
  return {
    minutes: hour * 60 + (joint === "past" ? minutes : -minutes),
    to: index + 3,
    sure: true,
  };
}

const BESIDE_HOUR: ReadonlyMap<string, number> = new Map([
  ["quarter", 15],
  ["half", 30],
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
]);

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
]);

const ENDING = new WordList("finish end stop done finished until till");
const TO_THE_END = 5;

/** "meet at 10 and finish by 11:30": the end is told apart. */
function readEnd(
  tokens: readonly Token[],
  index: number,
  first: Clock,
  sentence: Sentence,
): Measure | null {
  if (tokens[index - 1]?.norm !== "at") return null;
  const last = Math.min(first.to + TO_THE_END, sentence.to - 1);
  for (let at = first.to; at < last; at += 1) {
    if (!ENDING.has(tokens[at])) continue;
    const next = tokens[at + 1]?.norm;
    const second = clockAt(tokens, next === "by" || next === "at" ? at + 2 : at + 1);
    if (second === null || second.to > sentence.to) return null;
    const span = minutesBetween(first, second);
    if (span > 0 && span <= MOST_WITHOUT_FROM)
      return { from: index - 1, to: second.to, least: span, most: span };
  }
  return null;
}

/** Two hours and more between two clock times are when somebody is free. */
const MOST_WITHOUT_FROM = 119;

const AVAILABILITY = new Set([
  "between",
  "any",
  "anytime",
  "free",
  "available",
  "open",
  "after",
  "before",
]);

/** Whether a clock time may begin here. */
export function mayBeClock(token: Token): boolean {
  return isNumeric(token) || UNNUMBERED.has(token);
}

const UNNUMBERED = new WordList("noon midday half quarter");
const JOINTS = new WordList("to until till");
/** Between times that may be mere numbers there is no more: "from two to ten" counts people. */
const MOST_UNSURE = 300;

/** "free 2 to 5 pm": from one clock time to another, whatever it is for; "between 2 and 5" says when. */
export function readClockWindow(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): Measure | null {
  const first = clockAt(tokens, index);
  if (first === null || first.to >= sentence.to) return null;
  const at = tokens[first.to]?.norm === "oclock" ? first.to + 1 : first.to;
  const second = clockBehind(tokens, at, sentence);
  if (second === null) return null;
  const opener = tokens[index - 1]?.norm;
  const span = minutesBetween(first, second);
  const isSure = first.sure || second.sure || tokens[second.to]?.norm === "oclock";
  if (!isSure) {
    const isOpened = opener === "from" || tokens[at]?.norm !== "to";
    if (!isOpened || span > MOST_UNSURE || !standsAlone(tokens, second.to, sentence)) return null;
  }
  return span === 0 ? null : { from: index, to: second.to, least: span, most: span };
}

function isJoint(token: Token | undefined): boolean {
  return JOINTS.has(token) || ((token?.before ?? 0) & Gap.dash) !== 0;
}

/** The clock time that "to", "until" or a dash at this place leads to. */
function clockBehind(tokens: readonly Token[], at: number, sentence: Sentence): Clock | null {
  const joint = tokens[at];
  if (!isJoint(joint)) return null;
  const second = clockAt(tokens, ((joint?.before ?? 0) & Gap.dash) !== 0 ? at : at + 1);
  return second === null || second.to > sentence.to ? null : second;
}

/** Clocks go round in twelve hours. */
function minutesBetween(first: Clock, second: Clock): number {
  return (((second.minutes - first.minutes) % 720) + 720) % 720;
}

const AFTER_NUMBER = classMask(
  "prep",
  "det",
  "function",
  "weekday",
  "coordinator",
  "subordinator",
  "actor",
);

/** Whether a number counts nothing that is named behind it: "ten people", "90 degrees". */
export function standsAlone(tokens: readonly Token[], to: number, sentence: Sentence): boolean {
  const next = tokens[to];
  if (next === undefined || to >= sentence.to || (next.before & ~Gap.wrap) !== 0) return true;
  return isIn(next.word, AFTER_NUMBER) && next.norm !== "of";
}

/** "3 to 3:20", "from 2:00 until 2:30 pm": the length between two clock times. */
export function readClockSpan(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): Measure | null {
  const first = clockAt(tokens, index);
  if (first === null || first.to >= sentence.to) return null;
  const joint = tokens[first.to];
  if (!isJoint(joint)) return readEnd(tokens, index, first, sentence);
  const second = clockBehind(tokens, first.to, sentence);
  if (
    second === null ||
    !(
      first.sure ||
      second.sure ||
      tokens[index - 1]?.norm === "from" ||
      joint?.norm === "till" ||
      joint?.norm === "until"
    )
  )
    return null;
  // "I'm free 2 to 5pm" is a choice of times, not a length.
  for (let at = Math.max(sentence.from, index - 6); at < index; at += 1) {
    if (AVAILABILITY.has(tokens[at]?.norm ?? "")) return null;
  }
  const span = minutesBetween(first, second);
  const most = tokens[index - 1]?.norm === "from" ? 180 : MOST_WITHOUT_FROM;
  return span === 0 || span > most ? null : { from: index, to: second.to, least: span, most: span };
}
