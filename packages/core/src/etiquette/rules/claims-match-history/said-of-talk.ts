import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { type ClockMention, clockAt } from "./clocks.js";
import { type DayMention, mentionAt, ordinalAt } from "./mentions.js";
import { isPlaceOfMeeting } from "./met.js";
import { wordsAround } from "./words-around.js";
import { type NamedZones, zoneBehind } from "./zones.js";

export type SaidTime = ClockMention & {
  readonly zone: NamedZones | null;
  /** It belongs to what follows, "the 6 am shift": it may excuse another time, and accuses nobody. */
  readonly isOther: boolean;
};

/** Days and times that a message says of the talk. */
export interface Said {
  readonly days: readonly DayMention[];
  readonly times: readonly SaidTime[];
}

/** Words that may stand between "we meet" and its time and say nothing else. */
const LINKS = new Set(
  "on at from for this coming the of today tomorrow morning afternoon evening is are will be set scheduled planned still in you your with me us then next our a oclock time local".split(
    " ",
  ),
);
const TALKS = new Set(
  "call calling talk talking meet meeting meetings see seeing chat chatting speak speaking".split(
    " ",
  ),
);
const NOUNS = new Set(["conversation", "coffee", "appointment"]);
/** Behind these something else begins, or nothing is certain. */
const STOPS = new Set(
  "and as but so that which who whom whose where when while because if unless whether after before until till to since not instead rather again another later earlier about by i we he she they it".split(
    " ",
  ),
);
/** Two are offered, or one is left: neither is the one agreed. */
const OPEN = new Set("or instead rather otherwise alternatively".split(" "));
const VERB = classMask("verb", "modal", "have", "do", "past");
/** So many other words may stand between, "at the café on Mill Street". */
const OTHERS = 4;
/** Nobody names more times of one talk. */
const MOST = 20;

/** Reads on from each cue, as far as the words are still about the talk. */
export function saidOf(
  text: TextAnalysis,
  cues: readonly Hit[],
  tense: "past" | "ahead",
  theirs: readonly string[],
): Said {
  const days: DayMention[] = [];
  const times: SaidTime[] = [];
  let readTo = 0;
  for (const cue of cues) {
    if (days.length + times.length > MOST) break;
    const end = text.clauseAt(cue.from)?.to ?? 0;
    let others = 0;
    const before = { days: days.length, times: times.length };
    let seeks = { days: true, times: true };
    for (let at = Math.max(cue.to, readTo); at < end && others <= OTHERS; at += 1) {
      const token = text.tokens[at];
      if (token === undefined) break;
      const day = mentionAt(text, at, tense);
      const time = day === null ? clockAt(text, at) : null;
      // "Monday's lecture" is something else.
      if (day !== null && text.tokens[day.to]?.norm === "'s" && !isTalk(text.tokens[day.to + 1]))
        break;
      if (token.norm === "on" && !isDayBehind(text, at)) {
        // What was talked about, or where: behind it only a second time for the first is read.
        seeks = { days: days.length > before.days, times: times.length > before.times };
        if (!seeks.days && !seeks.times) break;
      }
      if (day !== null && seeks.days) days.push(day);
      if (time !== null && seeks.times) {
        const zone = zoneBehind(text, time.to, theirs);
        times.push({ ...time, zone, isOther: zone === null && isNounAt(text, time.to) });
      }
      const mention = day ?? time;
      if (mention !== null) at = mention.to - 1;
      else if (stops(token)) break;
      else if (!LINKS.has(token.norm) && !isName(token)) others += 1;
      readTo = at + 1;
    }
  }
  return { days, times };
}

/** "On Tuesday", "on the afternoon of 17 March"; "on the Tuesday shift" is no day. */
function isDayBehind(text: TextAnalysis, on: number): boolean {
  let at = on + 1;
  while (at - on <= BEFORE_DAY && LEADS_TO_DAY.has(text.tokens[at]?.norm ?? "")) at += 1;
  const day = mentionAt(text, at, "ahead") ?? ordinalAt(text, at);
  return day !== null && (at === on + 1 || !isNounAt(text, day.to));
}

const LEADS_TO_DAY = new Set("the this that next coming morning afternoon evening of".split(" "));
/** "The coming morning of". */
const BEFORE_DAY = 4;

/** Whether a word stands there that a day or time before it may belong to: "shift" in "the 6 am shift". */
function isNounAt(text: TextAnalysis, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || (token.before & ENDED) !== 0) return false;
  if (BEHIND_TIME.has(token.norm) || LINKS.has(token.norm) || STOPS.has(token.norm)) return false;
  if (isTalk(token) || isIn(token.word, AUXILIARY)) return false;
  return mentionAt(text, at, "ahead") === null && clockAt(text, at) === null;
}

const ENDED =
  Gap.comma | Gap.semicolon | Gap.stop | Gap.line | Gap.blank | Gap.open | Gap.close | Gap.dash;
const AUXILIARY = classMask("modal", "have", "do");
/** What else may follow the time of a talk. */
const BEHIND_TIME = new Set(
  "sharp promptly exactly precisely was were has had via over near outside inside here there online or".split(
    " ",
  ),
);

/** Whether the clause of a cue leaves open which day is meant: "on Tuesday or Thursday". */
export function isOpenChoice(text: TextAnalysis, cue: Hit): boolean {
  const clause = text.clauseAt(cue.from);
  if (clause === undefined) return true;
  return (
    wordsAround(text, cue, clause).some((word) => OPEN.has(word)) ||
    OPEN.has(text.tokens[clause.to]?.norm ?? "")
  );
}

function stops(token: Token): boolean {
  const { norm, word } = token;
  if (STOPS.has(norm)) return true;
  if (TALKS.has(norm) || LINKS.has(norm)) return false;
  return isPlaceOfMeeting(norm) || isIn(word, VERB) || norm.endsWith("ing");
}

function isTalk(token: Token | undefined): boolean {
  return token !== undefined && (TALKS.has(token.norm) || NOUNS.has(token.norm));
}

function isName({ shape }: Token): boolean {
  return (shape & (Shape.capitalised | Shape.number)) !== 0;
}
