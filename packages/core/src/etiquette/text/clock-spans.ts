import { numberOf } from "./number-words.js";
import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
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
    sure: marked || (token.shape & Shape.clock) !== 0,
  };
}

/** "two", "two thirty", "half two". */
function clockInWords(tokens: readonly Token[], index: number): Clock | null {
  const isHalf = tokens[index]?.norm === "half";
  const at = isHalf ? index + 1 : index;
  const hour = numberOf(tokens[at]);
  if (hour === null || hour > 12) return null;
  const minutes = isHalf ? 30 : MINUTES.get(tokens[at + 1]?.norm ?? "");
  const to = at + (minutes === undefined || isHalf ? 1 : 2);
  return { minutes: hour * 60 + (minutes ?? 0), to, sure: minutes !== undefined };
}

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
    const span = (((second.minutes - first.minutes) % 720) + 720) % 720;
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

/** "3 to 3:20", "from 2:00 until 2:30 pm": the length between two clock times. */
export function readClockSpan(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): Measure | null {
  const first = clockAt(tokens, index);
  if (first === null || first.to >= sentence.to) return null;
  const joint = tokens[first.to];
  if (joint === undefined) return null;
  const joined = (joint.before & Gap.dash) !== 0;
  if (!joined && joint.norm !== "to" && joint.norm !== "until" && joint.norm !== "till")
    return readEnd(tokens, index, first, sentence);
  const second = clockAt(tokens, joined ? first.to : first.to + 1);
  if (
    second === null ||
    second.to > sentence.to ||
    !(
      first.sure ||
      second.sure ||
      tokens[index - 1]?.norm === "from" ||
      joint.norm === "till" ||
      joint.norm === "until"
    )
  )
    return null;
  // "I'm free 2 to 5pm" is a choice of times, not a length.
  for (let at = Math.max(sentence.from, index - 6); at < index; at += 1) {
    if (AVAILABILITY.has(tokens[at]?.norm ?? "")) return null;
  }
  const span = (((second.minutes - first.minutes) % 720) + 720) % 720;
  const most = tokens[index - 1]?.norm === "from" ? 180 : MOST_WITHOUT_FROM;
  return span === 0 || span > most ? null : { from: index, to: second.to, least: span, most: span };
}
