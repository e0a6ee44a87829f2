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

interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be compared with many others. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly shingles: ReadonlySet<string>;
}

/**
 * Reads a text for comparison. Names of whoever it is written to count as one and the same word, so
 * that swapping them hides nothing; greeting and sign-off are left out: they may be the same.
 */
export function readForComparison(text: string, names: readonly string[] = []): ComparedText {
  const swapped = new Set(names.flatMap((name) => wordsOf(name).map(({ norm }) => norm)));
  const words = wordsOf(withoutFrame(text)).map((word) =>
    swapped.has(word.norm) ? { ...word, norm: THEM } : word,
  );
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(shingleAt(words, at));
  return { text, words, shingles };
}

/** How much of `own` stands in `other`, in time linear in the length of `own`. */
export function overlapOf(own: ComparedText, other: ComparedText): Overlap {
  const { words } = own;
  const shared = new Uint8Array(words.length);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    if (other.shingles.has(shingleAt(words, at))) shared.fill(1, at, at + SHINGLE);
  }
  let count = 0;
  let run = 0;
  let best = { from: 0, to: 0 };
  for (let at = 0; at < words.length; at += 1) {
    run = shared[at] === 1 ? run + 1 : 0;
    count += shared[at] ?? 0;
    if (run > best.to - best.from) best = { from: at + 1 - run, to: at + 1 };
  }
  const start = words[best.from]?.start ?? 0;
  const end = best.to > best.from ? (words[best.to - 1]?.end ?? start) : start;
  return {
    share: words.length === 0 ? 0 : count / words.length,
    longest: own.text.slice(start, end),
    range: [start, end],
  };
}

function shingleAt(words: readonly Word[], at: number): string {
  let shingle = "";
  for (let next = at; next < at + SHINGLE; next += 1) shingle += `${words[next]?.norm ?? ""} `;
  return shingle;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    words.push({ norm: word.toLowerCase(), start: match.index, end: match.index + word.length });
  }
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
