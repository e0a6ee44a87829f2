import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Hit } from "../text/match-phrases.js";
import { familiesOf, stemOf } from "./stem.js";

const SEGMENT = /[.;!?\n]|\s[-–=+]\s/;
const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;
/** How many telling words away a neighbour may stand. */
const REACH = 1;
const EMPTY: ReadonlySet<string> = new Set(
  "with from that this they them their then than have been were will would when what which who whom into over about after before only also very much more most some your from says said like just onto each every never always still there here where does done gets make made take took used uses asks asked told well instead number page percent percentage comparison brilliant great good best better nice lovely wonderful hard easy really quite rather even ever again once twice first second last next alone together today yesterday tomorrow another other others same such things thing people person time times while since until between without through because though although where being having going doing".split(
    " ",
  ),
);

/** Which words stand beside which in the notes. */
export interface Neighbours {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/** Reads who stands beside whom, in time linear in the notes. */
export function readNeighbours(notes: string): Neighbours {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const segment of notes.split(SEGMENT)) {
    const words = [...segment.matchAll(WORD)].map(([word]) => fold(word)).filter(isTelling);
    for (const [at, word] of words.entries()) {
      const stem = stemOf(word);
      append(before, stem, words.slice(Math.max(0, at - REACH), at));
      append(after, stem, words.slice(at + 1, at + 1 + REACH));
    }
  }
  return { before, after };
}

/**
 * Words that stand in the letter where the notes have another one, which the letter never names:
 * "cheap batteries" where they say "cheap inverters".
 */
export function replacedWords(
  text: TextAnalysis,
  run: Hit,
  neighbours: Neighbours,
  isHeld: (at: number) => boolean,
  isCandidate: (at: number) => boolean,
): number[] {
  const telling: number[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    if (isTelling(text.tokens[at]?.norm ?? "")) telling.push(at);
  }
  const stems = stemsOf(text);
  const isNamed = (word: string) =>
    stems.has(stemOf(word)) || familiesOf(stemOf(word)).some((family) => stems.has(`${family}`));
  const isReplaced = (kept: number | undefined, side: "before" | "after") => {
    if (kept === undefined || !isHeld(kept)) return false;
    const noted = neighbours[side].get(stemOf(text.tokens[kept]?.norm ?? ""));
    return noted !== undefined && noted.length > 0 && !noted.some(isNamed);
  };
  return telling.filter(
    (at, place) =>
      isCandidate(at) &&
      (isReplaced(telling[place - 1], "after") || isReplaced(telling[place + 1], "before")),
  );
}

const STEMS = new WeakMap<TextAnalysis, ReadonlySet<string>>();

/** The stems of a letter and the families that they belong to. */
function stemsOf(text: TextAnalysis): ReadonlySet<string> {
  const known = STEMS.get(text);
  if (known !== undefined) return known;
  const stems = new Set<string>();
  for (const { norm } of text.tokens) {
    const stem = stemOf(norm);
    stems.add(stem);
    for (const family of familiesOf(stem)) stems.add(`${family}`);
  }
  STEMS.set(text, stems);
  return stems;
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !EMPTY.has(word);
}

function append(map: Map<string, string[]>, stem: string, words: readonly string[]): void {
  const known = map.get(stem);
  if (known === undefined) map.set(stem, [...words]);
  else known.push(...words);
}
