import type { CheckedMessage } from "../checked-message.js";
import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Hit } from "../text/match-phrases.js";
import { Gap, Shape, type Token } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { numberOf } from "./numbers.js";
import type { Said } from "./said.js";

/** Words that name nothing of a talk. */
export const PLAIN = classMask(
  "generic",
  "function",
  "prep",
  "det",
  "verb",
  "weekday",
  "month",
  "daypart",
  "number",
  "minute",
  "hour",
  "title",
  "greeting",
  "signoff",
  "thanks",
  "polite",
  "negator",
  "modal",
  "past",
  "talkNoun",
  "talkVerb",
  "coordinator",
  "subordinator",
  "wh",
);
const BREAKS = Gap.comma | Gap.colon | Gap.semicolon | Gap.dash | Gap.open | Gap.close;

/** The names of the two people and of their organization, which need not stand in the notes. */
export function knownWords(message: CheckedMessage): ReadonlySet<string> {
  const { recipient, sender, referrer } = message;
  const names = [recipient.name, recipient.organization, sender.name, referrer];
  return new Set(names.flatMap((name) => (name === null ? [] : fold(name).split(/[^a-z0-9]+/))));
}

/** The part of a run that stands between greeting and sign-off; null where there is none. */
export function withinBody(text: TextAnalysis, run: Hit): Hit | null {
  const { bodyFrom, bodyTo } = text.layout;
  const from = Math.max(run.from, bodyFrom);
  const to = Math.min(run.to, bodyTo > bodyFrom ? bodyTo : text.tokens.length);
  return to > from ? { from, to } : null;
}

/** How far around a word a run without an end is read, so that cost stays linear. */
export const FARTHEST = 60;

/** The part of a run that stands around a word. */
export function around({ from, to }: Hit, at: number): Hit {
  return { from: Math.max(from, at - FARTHEST), to: Math.min(to, at + FARTHEST) };
}

/** The words of a run, and where a comma or the like parts them. */
export function wordsOf(text: TextAnalysis, run: Hit): Said {
  const words: string[] = [];
  const breaks: boolean[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    words.push(token?.norm ?? "");
    breaks.push(
      token !== undefined &&
        at > run.from &&
        (token.before & BREAKS) !== 0 &&
        (token.shape & Shape.hyphenated) === 0,
    );
  }
  return { words, breaks };
}

/** Too short to name anything, a number, or an address. */
export function isSmall({ norm, shape }: Token): boolean {
  if (shape & (Shape.number | Shape.url | Shape.email)) return true;
  if (numberOf(norm) !== null) return true;
  return norm.length < 4 && !(shape & Shape.allCaps && norm.length > 1);
}

/** A word that could name something. */
export function isTellingToken(token: Token, known: ReadonlySet<string>): boolean {
  return !isSmall(token) && !known.has(token.norm) && !isIn(token.word, PLAIN);
}
