import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { type ClockMention, clockAt } from "./clocks.js";
import { type DayMention, mentionAt } from "./mentions.js";
import { isPlaceOfMeeting } from "./met.js";
import { wordsAround } from "./words-around.js";
import { type NamedZones, zoneBehind } from "./zones.js";

export type SaidTime = ClockMention & { readonly zone: NamedZones | null };

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
    for (let at = Math.max(cue.to, readTo); at < end && others <= OTHERS; at += 1) {
      const token = text.tokens[at];
      if (token === undefined) break;
      const day = mentionAt(text, at, tense);
      const time = day === null ? clockAt(text, at) : null;
      // "Monday's lecture" is something else.
      if (day !== null && text.tokens[day.to]?.norm === "'s" && !isTalk(text.tokens[day.to + 1]))
        break;
      if (day !== null) days.push(day);
      if (time !== null) {
        times.push({ ...time, zone: zoneBehind(text, time.to, theirs) });
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
