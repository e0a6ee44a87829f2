import { type Measure, mayBeClock, readClockSpan } from "./clock-spans.js";
import { quantityBefore } from "./duration-quantity.js";
import { numberOf } from "./number-words.js";
import type { Sentence } from "./sentences.js";
import { Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";
import { WordList } from "./word-list.js";

/** A length of time that the text names: "20 minutes", "half an hour", "30–60 min", "3 to 3:20". */
export interface Duration {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The shorter and the longer reading, in minutes; equal where one figure is named. */
  readonly least: number;
  readonly most: number;
  /**
   * What it measures: `talk` a conversation asked for or agreed, `past` one that has happened,
   * `other` work weeks, journeys, deadlines, recordings.
   */
  readonly of: "talk" | "past" | "other";
  /** "a few minutes": nobody can tell how long that is. */
  readonly isVague: boolean;
}

const MINUTE = classMask("minute");
const HOUR = classMask("hour");
const UNIT = classMask("minute", "hour");
/** "20m", "1h". */
const SHORT_UNIT = new WordList("m h");

export function findDurations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  judge: (from: number, to: number, sentence: Sentence) => Duration["of"],
): Duration[] {
  const durations: Duration[] = [];
  for (const sentence of sentences) {
    let done = sentence.from;
    for (let index = sentence.from; index < sentence.to; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      if (!mayBeClock(token) && !isIn(token.word, UNIT) && !SHORT_UNIT.has(token)) continue;
      const measure =
        readUnit(tokens, index, done, sentence) ??
        readBareNumber(tokens, index, sentence) ??
        readClockSpan(tokens, index, sentence);
      if (measure === null) continue;
      const { from, to, least, most } = severalTalks(tokens, measure, sentence);
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      durations.push({
        from,
        to,
        start: first.start,
        end: last.end,
        sentence: sentence.index,
        least,
        most,
        of: judge(from, to, sentence),
        isVague: most < 60 && isVague(tokens, from, to),
      });
      done = to;
      index = Math.max(index, to - 1);
    }
  }
  return durations;
}

const TALKS = new WordList("calls chats talks conversations meetings sessions zooms");

/** "two half-hour calls" and "two calls of 30 minutes" ask for an hour. */
function severalTalks(tokens: readonly Token[], measure: Measure, sentence: Sentence): Measure {
  const { from, to, least, most } = measure;
  const isBehind = from - 3 >= sentence.from && tokens[from - 1]?.norm === "of";
  const calls = isBehind && TALKS.has(tokens[from - 2]) ? numberOf(tokens[from - 3]) : null;
  if (calls !== null && calls >= 2 && calls <= 9)
    return { from: from - 3, to, least: least * calls, most: most * calls };
  const times = from > sentence.from ? numberOf(tokens[from - 1]) : null;
  if (times === null || times < 2 || times > 9 || to >= sentence.to) return measure;
  if (!TALKS.has(tokens[to])) return measure;
  return { from: from - 1, to, least: least * times, most: most * times };
}

function isVague(tokens: readonly Token[], from: number, to: number): boolean {
  const unit = tokens[to - 1];
  if (unit === undefined || isIn(unit.word, HOUR)) return false;
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm;
    if (norm === "few" || norm === "several" || norm === "couple") return true;
  }
  return false;
}

/** A unit word with the quantity around it. */
function readUnit(
  tokens: readonly Token[],
  index: number,
  floor: number,
  sentence: Sentence,
): Measure | null {
  const token = tokens[index];
  if (token === undefined) return null;
  let factor = 0;
  if (isIn(token.word, MINUTE)) factor = 1;
  else if (isIn(token.word, HOUR)) factor = 60;
  else if (token.norm === "m" || token.norm === "h") {
    const previous = tokens[index - 1];
    if (previous === undefined || !(previous.shape & Shape.number) || previous.end !== token.start)
      return null;
    factor = token.norm === "m" ? 1 : 60;
  }
  if (factor === 0) return null;
  const quantity = quantityBefore(tokens, index, floor);
  if (quantity === null) return null;
  let { from, least, most } = quantity;
  least *= factor;
  most *= factor;
  let to = index + 1;
  const at = (offset: number) =>
    index + offset < sentence.to ? tokens[index + offset] : undefined;
  if (factor === 60) {
    if (at(1)?.norm === "and" && at(2)?.norm === "a" && at(3)?.norm === "half") {
      least += 30;
      most += 30;
      to = index + 4;
    } else if (at(1)?.norm === "and" || numberOf(at(1)) !== null) {
      const offset = at(1)?.norm === "and" ? 2 : 1;
      const minutes = numberOf(at(offset));
      const unit = at(offset + 1);
      if (minutes !== null && unit !== undefined && isIn(unit.word, MINUTE)) {
        least += minutes;
        most += minutes;
        to = index + offset + 2;
      }
    } else if (at(1)?.norm === "or" && (at(2)?.norm === "two" || at(2)?.norm === "2")) {
      most = 120;
      to = index + 3;
    }
  }
  return { from, to, least, most };
}

const QUICK = new Set([
  "quick",
  "short",
  "brief",
  "speedy",
  "block",
  "good",
  "solid",
  "your",
  "spare",
  "grab",
  "even",
  "for",
]);
const TALK_LENGTHS = new Set([5, 10, 15, 20, 25, 30, 40, 45, 60, 90]);

/** "a quick 20", "grab 15 with you", "even 15 would help": a talk length without its unit. */
function readBareNumber(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): Measure | null {
  const token = tokens[index];
  if (token === undefined || index === sentence.from) return null;
  const value = numberOf(token);
  if (value === null || !TALK_LENGTHS.has(value)) return null;
  const before = tokens[index - 1];
  if (before === undefined || !QUICK.has(before.norm)) return null;
  const next = index + 1 < sentence.to ? tokens[index + 1] : undefined;
  if (next !== undefined && !BARE_FOLLOWERS.has(next.norm) && next.before === 0) return null;
  // "15 or 20 minutes" is read at its unit.
  if (next !== undefined && numberOf(tokens[index + 2]) !== null) return null;
  return { from: index, to: index + 1, least: value, most: value };
}

const BARE_FOLLOWERS = new Set(
  "with on over to about sometime some this next by in at or would is works will could and for via if of whenever when".split(
    " ",
  ),
);
