import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";

/** A run of capitalised words: a person, an organization, a place, a title of something. */
export interface Name {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The words as they compare, without titles. */
  readonly words: readonly string[];
  /** "Dr.", "Prof.": a title stands before it, so it is a person. */
  readonly titled: boolean;
  /** First of its sentence, where any word is capitalised. */
  readonly initial: boolean;
  /** An owner: "Acme's". */
  readonly possessive: boolean;
}

const NOT_A_NAME = classMask(
  "weekday",
  "month",
  "i",
  "greeting",
  "modal",
  "negator",
  "wh",
  "subordinator",
);
const COMMON = classMask(
  "function",
  "verb",
  "prep",
  "det",
  "modal",
  "wh",
  "thanks",
  "polite",
  "number",
  "coordinator",
);
const TITLE = classMask("title");
const PARTICLES = new Set(
  "de da del della di du la le van von der den ten bin al el of and for the y e".split(" "),
);

export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  from: number,
): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    if (sentence.to <= from) continue;
    let index = Math.max(sentence.from, from);
    while (index < sentence.to) {
      const to = endOfName(tokens, index, sentence);
      if (to === index) {
        index += 1;
        continue;
      }
      const name = readName(tokens, index, to, sentence);
      if (name !== null) names.push(name);
      index = to;
    }
  }
  return names;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.shape & Shape.capitalised) !== 0 && !isIn(token.word, NOT_A_NAME)
  );
}

function endOfName(tokens: readonly Token[], from: number, sentence: Sentence): number {
  if (!isNamePart(tokens[from])) return from;
  let to = from + 1;
  while (to < sentence.to) {
    const token = tokens[to];
    if (token === undefined || (token.before & ~(Gap.dash | Gap.wrap)) !== 0) break;
    if (token.before & Gap.dash && !(token.shape & Shape.hyphenated)) break;
    if (isNamePart(token)) to += 1;
    else if (PARTICLES.has(token.norm)) {
      let ahead = to + 1;
      if (PARTICLES.has(tokens[ahead]?.norm ?? "")) ahead += 1;
      const next = tokens[ahead];
      // "Bank of America" is one name; "Maya and Tom" are two, "Kyoto for Acme" as well.
      const joins = token.norm !== "and" && token.norm !== "for" && token.norm !== "the";
      if (!joins || ahead >= sentence.to || !isNamePart(next) || next?.before !== 0) break;
      to = ahead + 1;
    } else break;
  }
  return to;
}

function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
): Name | null {
  let titled = false;
  let first = from;
  const initial = from === sentence.from;
  // A sentence starts with a capital anyway: "Could", "Your", "Thanks" are no names.
  while (first < to) {
    const token = tokens[first];
    if (token === undefined) break;
    if (isIn(token.word, TITLE)) titled = true;
    else if (first > from || !initial || !isIn(token.word, COMMON)) break;
    first += 1;
  }
  const opening = tokens[first];
  const closing = tokens[to - 1];
  if (opening === undefined || closing === undefined || first >= to) return null;
  const words: string[] = [];
  for (let at = first; at < to; at += 1) words.push(tokens[at]?.norm ?? "");
  return {
    from: first,
    to,
    start: opening.start,
    end: closing.end,
    words,
    titled,
    initial: first === sentence.from,
    possessive: tokens[to]?.norm === "'s",
  };
}
