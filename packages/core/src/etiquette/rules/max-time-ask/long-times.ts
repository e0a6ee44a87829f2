import type { CheckedMessage } from "../../checked-message.js";
import { listStretches, takenBy } from "../../phrases/stretches.js";
import type { Mention } from "../../readings/mention.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { mayBeClock, readClockWindow, standsAlone } from "../../text/clock-spans.js";
import type { Duration } from "../../text/durations.js";
import type { Hit } from "../../text/match-phrases.js";
import { numberOf } from "../../text/number-words.js";
import { phrases } from "../../text/phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { classMask } from "../../text/vocabulary.js";

/** A message that names more is no letter; reading the first ones keeps the cost linear. */
const MOST_TIMES = 30;

export const IF_YOU_LIKE = phrases([
  "if you .. like|want|wish|prefer|happy|enjoy|have|can|willing|feel|choose|up",
  "longer only|if",
]);

/** Every length of time above what may be asked for, with what speaks for its being the talk's. */
export function longTimes({ body }: CheckedMessage, maxMinutes: number): Mention[] {
  const long = body.durations.filter(({ most }) => most > maxMinutes).slice(0, MOST_TIMES);
  const times = long.map((duration) => ({
    in: body,
    from: duration.from,
    to: duration.to,
    marks: marksOf({
      [duration.of]: true,
      "too-long": isTooLong(body, duration, maxMinutes),
      window: isWindow(body, duration, maxMinutes),
      shorter: body.durations.some(
        (other) => other !== duration && other.of === "talk" && other.most <= maxMinutes,
      ),
      hours: body.includes(duration, HOUR),
      ...asSaid(body, duration),
    }),
  }));
  const parts = listStretches(body)
    .slice(0, MOST_TIMES)
    .map((hit) => ({
      in: body,
      from: hit.from,
      to: hit.to,
      marks: marksOf({
        "day-part": true,
        phrased: hit.isPhrased,
        asked: isAskedFor(body, hit),
        ...asSaid(body, hit),
      }),
    }));
  const windows = openLengths(body, maxMinutes).map((window) => ({
    in: body,
    from: window.from,
    to: window.to,
    marks: marksOf({
      clock: true,
      shorter: body.durations.some(({ of, most }) => of === "talk" && most <= maxMinutes),
      ...asSaid(body, window),
    }),
  }));
  return [...times, ...parts, ...windows];
}

/** "from 12.30 to 14.00", "call it fifty": lengths that {@link TextAnalysis.durations} leaves open. */
function openLengths(text: TextAnalysis, maxMinutes: number): Hit[] {
  const windows: Hit[] = [];
  let taken: Uint8Array | null = null;
  for (const sentence of text.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = text.tokens[at];
      if (token === undefined || !mayBeClock(token)) continue;
      taken ??= takenBy(text.durations, text.tokens.length);
      if (taken[at] === 1) continue;
      const window = readClockWindow(text.tokens, at, sentence);
      if (window !== null && window.most > maxMinutes) windows.push(window);
      else if (!isMinutesOfCall(text, at, sentence, maxMinutes)) continue;
      else windows.push({ from: at, to: at + 1 });
      if (windows.length === MOST_TIMES) return windows;
      at = (windows.at(-1)?.to ?? at + 1) - 1;
    }
  }
  return windows;
}

const MOST_CALLED = 240;

/** "call it fifty", "make it an even sixty". */
function isMinutesOfCall(
  { tokens }: TextAnalysis,
  at: number,
  sentence: Sentence,
  maxMinutes: number,
): boolean {
  const minutes = numberOf(tokens[at]);
  if (minutes === null || minutes <= maxMinutes || minutes > MOST_CALLED) return false;
  if (!standsAlone(tokens, at + 1, sentence)) return false;
  for (let before = at - 1; before >= Math.max(sentence.from + 1, at - 3); before -= 1) {
    if (tokens[before]?.norm !== "it") continue;
    const verb = tokens[before - 1]?.norm;
    return verb === "call" || verb === "make" || verb === "making" || verb === "calling";
  }
  return false;
}

function asSaid(text: TextAnalysis, run: Hit | Duration): Readonly<Record<string, boolean>> {
  return {
    negated: text.isNegated(run),
    quoted: text.isQuoted(run),
    theirs: asksAboutTheirs(text, run),
    optional: text
      .hits(IF_YOU_LIKE)
      .some((hit) => text.sentenceAt(hit.from) === text.sentenceAt(run.from)),
  };
}

function marksOf(facts: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(facts).filter((mark) => facts[mark]);
}

function isTooLong(text: TextAnalysis, duration: Duration, maxMinutes: number): boolean {
  if (duration.of !== "talk" || duration.most <= maxMinutes) return false;
  if (text.isNegated(duration) || text.isQuoted(duration)) return false;
  if (asksAboutTheirs(text, duration) || isWindow(text, duration, maxMinutes)) return false;
  // "20 minutes, or an hour if you like" asks for 20 and leaves the rest to them.
  const clause = text.clauseAt(duration.from);
  const sentence = text.sentenceAt(duration.from);
  const shorter = text.durations.some(
    (other) =>
      other !== duration &&
      other.of === "talk" &&
      other.most <= maxMinutes &&
      other.sentence === duration.sentence,
  );
  if (!shorter || sentence === undefined || clause === undefined) return true;
  return !text.hits(IF_YOU_LIKE).some((hit) => hit.from >= sentence.from && hit.to <= sentence.to);
}

const UNIT = classMask("hour", "minute");
const HOUR = classMask("hour");

/** "How do you fill the two hours before a show?": of their work, not of the talk. */
function asksAboutTheirs(text: TextAnalysis, run: { readonly from: number }): boolean {
  const sentence = text.sentenceAt(run.from);
  const clause = text.clauseAt(run.from);
  if (sentence?.isQuestion !== true || clause?.isRequest === true) return false;
  const opening = text.tokens[sentence.from]?.norm;
  const second = text.tokens[sentence.from + 1]?.norm;
  if (opening !== "how" && opening !== "what" && opening !== "why") return false;
  return second !== "about" && second !== "would";
}

/** Clock times beside a length that is named say when, not for how long. */
function isWindow(text: TextAnalysis, duration: Duration, maxMinutes: number): boolean {
  if (text.includes(duration, UNIT)) return false;
  return text.durations.some(
    (other) =>
      other !== duration && other.of === "talk" && !other.isVague && other.most <= maxMinutes,
  );
}

function isAskedFor(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (text.isNegated(hit) || text.isQuoted(hit) || asksAboutTheirs(text, hit)) return false;
  return clause.isRequest || sentence.isQuestion;
}
