/** How much of a text stands in another one, and the longest stretch of it. */
export interface Overlap {
  /** 0 to 1: the share of the text's own words that stand in the other text in runs of five. */
  readonly share: number;
  /** The longest stretch that both have, as it stands in the text. */
  readonly longest: string;
  /** Offsets of that stretch, end exclusive. */
  readonly range: readonly [number, number];
}

/** Words in a row that make a coincidence unlikely. */
const SHINGLE = 5;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
/** Stands for whoever a text is written to. */
const THEM = "\u0000";

/** Scripts that leave no space between words. The marks of their letters count with the letter. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Two of their letters are about what one word is elsewhere. */
const LETTER_WEIGHT = 0.5;

interface Word {
  readonly norm: string;
  /** 1 for a word, less for a letter of a script without spaces. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be compared with many others. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** How many words that is; two letters of a script without spaces count as one. */
  readonly length: number;
  readonly shingles: ReadonlySet<string>;
}

/**
 * Reads a text for comparison. Names of whoever it is written to count as one and the same word, so
 * that swapping them hides nothing; greeting and sign-off are left out: they may be the same.
 */
export function readForComparison(text: string, names: readonly string[] = []): ComparedText {
  const words = withoutNames(wordsOf(withoutFrame(text)), names);
  const shingles = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const shingle = shingleAt(words, at);
    if (shingle !== null) shingles.add(shingle.key);
  }
  const length = words.reduce((sum, { weight }) => sum + weight, 0);
  return { text, words, length, shingles };
}

/** Whether two texts are one and the same, but for greeting, sign-off and whom they are written to. */
export function isSameText(one: ComparedText, other: ComparedText): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.every(({ norm }, at) => norm === other.words[at]?.norm)
  );
}

/** Names in scripts without spaces are several letters: they become one word as well. */
function withoutNames(words: readonly Word[], names: readonly string[]): readonly Word[] {
  const runs = names.flatMap((name) => runsOf(name).map((run) => run.map(({ norm }) => norm)));
  const single = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  const longer = runs
    .filter((run) => run.length > 1 && run.length <= LONGEST_NAME)
    .slice(0, MOST_NAME_RUNS);
  const swapped: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const run = longer.find((each) => each.every((norm, next) => words[at + next]?.norm === norm));
    const last = words[at + (run?.length ?? 1) - 1] ?? word;
    const isName = run !== undefined || single.has(word.norm);
    swapped.push(isName ? { norm: THEM, weight: 1, start: word.start, end: last.end } : word);
    at += (run?.length ?? 1) - 1;
  }
  return swapped;
}

const MOST_NAME_RUNS = 8;
/** In letters; what is longer is no name, and looking for it at every letter would take for ever. */
const LONGEST_NAME = 20;

const NOTHING_SPARED: ReadonlySet<string> = new Set();

/**
 * How much of `own` stands in `other`, in time linear in the length of `own`. Runs of
 * words that are `spared` (the shingles of other texts) are not counted: they are repeated from there.
 */
export function overlapOf(
  own: ComparedText,
  other: ComparedText,
  spared: ReadonlySet<string> = NOTHING_SPARED,
): Overlap {
  const { words } = own;
  const shared = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const shingle = shingleAt(words, at);
    if (shingle === null || !other.shingles.has(shingle.key) || spared.has(shingle.key)) continue;
    shared.fill(1, at, shingle.end);
  }
  let count = 0;
  let run = 0;
  let best = { from: 0, to: 0 };
  for (let at = 0; at < words.length; at += 1) {
    run = shared[at] === 1 ? run + 1 : 0;
    if (shared[at] === 1) count += words[at]?.weight ?? 0;
    if (run > best.to - best.from) best = { from: at + 1 - run, to: at + 1 };
  }
  const start = words[best.from]?.start ?? 0;
  const end = best.to > best.from ? (words[best.to - 1]?.end ?? start) : start;
  return {
    share: own.length === 0 ? 0 : count / own.length,
    longest: own.text.slice(start, end),
    range: [start, end],
  };
}

/** The run from a word on that is as long as five words; null where the text ends before. */
function shingleAt(words: readonly Word[], at: number): { key: string; end: number } | null {
  let key = "";
  let length = 0;
  let end = at;
  for (; length < SHINGLE; end += 1) {
    const word = words[end];
    if (word === undefined) return null;
    key += `${word.norm} `;
    length += word.weight;
  }
  return { key, end };
}

function wordsOf(text: string): Word[] {
  return runsOf(text).flat();
}

/** Each run of letters: one word, or the letters of a script without spaces. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    runs.push(UNSPACED.test(run) ? lettersOf(run, index) : [wordAt(run, index)]);
  }
  return runs;
}

function wordAt(word: string, start: number): Word {
  return { norm: word.toLowerCase(), weight: 1, start, end: start + word.length };
}

/** Each letter by itself; what is of another script between them stays a word. */
function lettersOf(run: string, start: number): Word[] {
  const words: Word[] = [];
  let spaced = "";
  let at = start;
  const close = () => {
    if (spaced !== "") words.push(wordAt(spaced, at - spaced.length));
    spaced = "";
  };
  for (const letter of run) {
    if (UNSPACED.test(letter)) {
      close();
      words.push({ norm: letter, weight: LETTER_WEIGHT, start: at, end: at + letter.length });
    } else spaced += letter;
    at += letter.length;
  }
  close();
  return words;
}

const GREETING = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning)\b.{0,60}$/i;
const SIGN_OFF =
  /^(?:best|kind|warm|many|with|thanks|thank you|yours|sincerely|regards|cheers)\b.{0,30}$/i;
const MOST_SIGNATURE_LINES = 6;

/** Blanks out the greeting's line and everything from the sign-off on; offsets stay as they are. */
function withoutFrame(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const end = lines.findLastIndex((line) => SIGN_OFF.test(line.trim()));
  return lines
    .map((line, index) => {
      const isGreeting = index === first && GREETING.test(line.trim());
      const isSignature = end > first && index >= end && lines.length - end <= MOST_SIGNATURE_LINES;
      return isGreeting || isSignature ? " ".repeat(line.length) : line;
    })
    .join("\n");
}
