import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Shape } from "../../text/token.js";
import { TALKED } from "./phrases.js";

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const HALF_DAY = 720;
const DAY = 1440;

export type DayMention = Hit &
  (
    | { readonly is: "weekday"; readonly value: number }
    /** `-04-14` */
    | { readonly is: "date"; readonly value: string }
    /** Days from the day of sending. */
    | { readonly is: "offset"; readonly value: number }
  );

/** Days that the message proper names; in a look back only those of sentences about the talk. */
export function dayMentions(text: TextAnalysis, tense: "past" | "ahead"): DayMention[] {
  const mentions: DayMention[] = [];
  const talks = tense === "past" ? text.hits(TALKED) : [];
  for (let at = text.layout.bodyFrom; at < text.layout.bodyTo; at += 1) {
    const sentence = text.sentenceAt(at);
    const aboutTalk = talks.some(
      (hit) =>
        sentence !== undefined &&
        hit.from >= sentence.from &&
        hit.to <= sentence.to &&
        Math.abs(hit.from - at) <= NEAR,
    );
    if (tense === "past" && !aboutTalk) continue;
    const mention = mentionAt(text, at, tense);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

/** Farther from the talk a day means something else: "I start on Monday". */
const NEAR = 6;

function mentionAt(text: TextAnalysis, at: number, tense: "past" | "ahead"): DayMention | null {
  const norm = text.tokens[at]?.norm ?? "";
  const next = text.tokens[at + 1]?.norm ?? "";
  const weekday = WEEKDAYS.indexOf(norm);
  if (weekday >= 0) return { from: at, to: at + 1, is: "weekday", value: weekday + 1 };
  if (tense === "past" && norm === "yesterday")
    return { from: at, to: at + 1, is: "offset", value: -1 };
  if (tense === "ahead" && norm === "tomorrow")
    return { from: at, to: at + 1, is: "offset", value: 1 };
  if (norm === "today") return { from: at, to: at + 1, is: "offset", value: 0 };
  if (norm === "this" && next === "morning")
    return { from: at, to: at + 2, is: "offset", value: 0 };
  return dateAt(text, at, norm, next);
}

function dateAt(text: TextAnalysis, at: number, norm: string, next: string): DayMention | null {
  const dayFirst = MONTHS.indexOf(
    text.tokens[at + 1]?.norm === "of" ? (text.tokens[at + 2]?.norm ?? "") : next,
  );
  const day = dayOf(norm);
  if (day !== null && dayFirst >= 0) return date(at, next === "of" ? 3 : 2, dayFirst, day);
  const month = MONTHS.indexOf(norm);
  const after = dayOf(next);
  return month >= 0 && after !== null ? date(at, 2, month, after) : null;
}

function date(from: number, length: number, month: number, day: number): DayMention {
  const value = `-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { from, to: from + length, is: "date", value };
}

function dayOf(norm: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** Times on the clock, each with the minutes since midnight that it may mean. */
export function clockMentions(
  text: TextAnalysis,
): (Hit & { readonly minutes: readonly number[] })[] {
  const mentions: (Hit & { minutes: readonly number[] })[] = [];
  for (let at = text.layout.bodyFrom; at < text.layout.bodyTo; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || !(token.shape & (Shape.number | Shape.clock))) continue;
    const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(token.norm);
    if (match === null) continue;
    const half = halfOf(text.tokens[at + 1]?.norm ?? "");
    const isClock = (token.shape & Shape.clock) !== 0;
    if (!isClock && half === null && text.tokens[at - 1]?.norm !== "at") continue;
    const hour = Number(match[1]);
    const minute = hour * 60 + Number(match[2] ?? 0);
    if (hour > 23) continue;
    const to = half === null ? at + 1 : at + 2;
    mentions.push({ from: at, to, minutes: readings(minute, hour, half) });
  }
  return mentions;
}

function halfOf(norm: string): "am" | "pm" | null {
  const bare = norm.replaceAll(".", "");
  return bare === "am" || bare === "pm" ? bare : null;
}

function readings(minute: number, hour: number, half: "am" | "pm" | null): number[] {
  if (half === "am") return [hour === 12 ? minute - HALF_DAY : minute];
  if (half === "pm") return [hour === 12 ? minute : minute + HALF_DAY];
  return hour <= 12 ? [minute % DAY, (minute + HALF_DAY) % DAY] : [minute];
}

const ZONES: ReadonlyMap<string, string> = new Map(
  "et America/New_York,est America/New_York,edt America/New_York,eastern America/New_York,ct America/Chicago,cst America/Chicago,cdt America/Chicago,central America/Chicago,mt America/Denver,mst America/Denver,mdt America/Denver,pt America/Los_Angeles,pst America/Los_Angeles,pdt America/Los_Angeles,pacific America/Los_Angeles,gmt Europe/London,bst Europe/London,cet Europe/Paris,cest Europe/Paris,utc UTC,jst Asia/Tokyo,sgt Asia/Singapore,aest Australia/Sydney,aedt Australia/Sydney"
    .split(",")
    .map((pair): [string, string] => {
      const [word = "", zone = ""] = pair.split(" ");
      return [word, zone];
    }),
);

/** Zones that the message names, and whether it names one that nobody can tell. */
export function zonesNamed(text: TextAnalysis): { known: readonly string[]; isUnclear: boolean } {
  const known: string[] = [];
  let isUnclear = false;
  for (const token of text.tokens) {
    const zone = ZONES.get(token.norm);
    const before = text.tokens[token.index - 1];
    const capital = (token.shape & Shape.capitalised) !== 0;
    if (zone !== undefined && capital) known.push(zone);
    else if (token.norm === "time" && before !== undefined) {
      const isPlace = (before.shape & Shape.capitalised) !== 0 && !ZONES.has(before.norm);
      if (isPlace || before.norm === "my") isUnclear = true;
    }
  }
  return { known, isUnclear };
}
