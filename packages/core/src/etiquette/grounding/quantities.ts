import { isOrdinal, numberOf, numbersIn } from "./numbers.js";
import { type Unit, unitOf, unitWithin } from "./units.js";

/** How a quantity is hedged: "about ten", "more than ten", "almost ten". */
export type Hedge = "about" | "over" | "under";

/** A number with what it counts, in a run of words; `to` is exclusive and takes the unit along. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
  readonly hedge: Hedge | null;
  readonly from: number;
  readonly to: number;
  readonly isOrdinal: boolean;
  /** "A day", "the whole year": no number is named. */
  readonly isUnnumbered: boolean;
  /** Of a share, the two numbers that it was said with: four of five. */
  readonly parts?: readonly [number, number];
}

const SHARE: Unit = { kind: "share", size: 1 };
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["tenth", 1 / 10],
]);
const ONE = new Set(["a", "an", "one", "whole", "full", "entire"]);
const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ..."about around roughly some approximately circa"
    .split(" ")
    .map((word): [string, Hedge] => [word, "about"]),
  ..."over above beyond past".split(" ").map((word): [string, Hedge] => [word, "over"]),
  ..."almost nearly under below before".split(" ").map((word): [string, Hedge] => [word, "under"]),
]);
/** How far before "a week" the number of "eight shows a week" may stand. */
const RATE = 4;
const VAGUE = new Set("twice thrice hundred thousand million dozen".split(" "));
/** What follows a share: "a third of", "a fifth off". */
const SHARED = new Set("of off less more fewer up down".split(" "));
const SHARE_WORDS = new Set(["of", "in"]);

/** The quantities of a run of words, in their order. */
export function quantitiesIn(words: readonly string[]): Quantity[] {
  const found: Quantity[] = [];
  const numbers = numbersIn(words);
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const fraction = fractionAt(words, at);
    if (fraction !== null) {
      found.push(fraction);
      at = fraction.to - 1;
    } else {
      while ((numbers[next]?.from ?? words.length) < at) next += 1;
      const number = numbers[next];
      const quantity =
        number?.from === at ? numbered(words, number, numbers[next + 1]) : unnumberedAt(words, at);
      if (quantity === null) continue;
      found.push(quantity);
      at = quantity.to - 1;
    }
  }
  return found;
}

type Numbered = ReturnType<typeof numbersIn>[number];

function numbered(
  words: readonly string[],
  number: Numbered,
  after: Numbered | undefined,
): Quantity {
  const { value, from } = number;
  const base = { from, hedge: hedgeAt(words, from), isUnnumbered: false };
  const share = after === undefined ? null : shareOf(words, number, after);
  if (share !== null && after !== undefined) {
    const parts = [value, after.value] as const;
    return { ...base, value: share, unit: SHARE, to: after.to, isOrdinal: false, parts };
  }
  const within = unitWithin(words[from] ?? "");
  const behind = within === null ? unitOf(words[number.to] ?? "") : null;
  // "One and a half years" and "a year and a half" are the same.
  const isHalfMore =
    behind !== null && words.slice(number.to + 1, number.to + 4).join(" ") === "and a half";
  return {
    ...base,
    value: isHalfMore ? value + 0.5 : value,
    unit: within ?? behind,
    to: number.to + (behind === null ? 0 : 1) + (isHalfMore ? 3 : 0),
    isOrdinal: isOrdinal(words[number.to - 1] ?? "") || isVague(words, number),
  };
}

/** "Twice", "a million": said without counting. */
function isVague(words: readonly string[], { from, to }: Numbered): boolean {
  if (to - from > 1) return false;
  const word = words[from] ?? "";
  return VAGUE.has(word) && (word === "twice" || word === "thrice" || words[from - 1] === "a");
}

/** "Four of five", "nine calls out of ten", "one in eight". */
function shareOf(words: readonly string[], part: Numbered, whole: Numbered): number | null {
  if (part.value >= whole.value || whole.from - part.to > 3 || whole.from === part.to) return null;
  // "Fifteen in a hundred".
  const link =
    words[whole.from - 1] === "a" && whole.value === 100 ? whole.from - 2 : whole.from - 1;
  if (!SHARE_WORDS.has(words[link] ?? "")) return null;
  if (whole.value > 1_900 || unitOf(words[whole.to] ?? "")?.kind === "time") return null;
  const isFar = link - part.to > 0;
  return isFar && words[link - 1] !== "out" ? null : part.value / whole.value;
}

/** "Half", "two thirds of", "half an hour", "a quarter of an hour". */
function fractionAt(words: readonly string[], at: number): Quantity | null {
  if (words[at] === "quarter" || words[at + 1] === "quarter") {
    const clock = quarterOfHour(words, at);
    if (clock !== null) return clock;
  }
  const count = numberOf(words[at] ?? "");
  const isCounted = count !== null && count < 10 && /s$/.test(words[at + 1] ?? "");
  const isOne = words[at] === "a" || words[at] === "one";
  const start = isCounted || isOne ? at + 1 : at;
  const fraction = FRACTIONS.get(words[start] ?? "");
  if (fraction === undefined) return null;
  const word = words[start] ?? "";
  if (word !== "half" && !isCounted && !isOne) return null;
  if (word === "half" && words[start + 1] === "past") return null;
  const value = (isCounted ? (count ?? 1) : 1) * fraction;
  let to = start + 1;
  if (words[to] === "of") to += 1;
  const hasArticle = words[to] === "a" || words[to] === "an";
  const unit = hasArticle ? unitOf(words[to + 1] ?? "") : unitOf(words[to] ?? "");
  const base = { from: at, hedge: hedgeAt(words, at), isOrdinal: false, isUnnumbered: false };
  if (unit?.kind === "time" && (hasArticle || word === "half")) {
    return { ...base, value, unit, to: to + (hasArticle ? 2 : 1) };
  }
  // "A third attempt" and "the third" are places in a row, "a third of" and "a third less" shares.
  if (word !== "half" && !isCounted && start + 1 < words.length) {
    if (!SHARED.has(words[start + 1] ?? "")) return null;
  }
  return { ...base, value, unit: SHARE, to: start + 1 };
}

/** "A quarter to seven" is an hour and its minutes; of a clock the hour counts. */
function quarterOfHour(words: readonly string[], at: number): Quantity | null {
  const start = words[at] === "quarter" ? at : at + 1;
  const side = words[start + 1];
  const hour = numberOf(words[start + 2] ?? "");
  if ((start > at && words[at] !== "a") || (side !== "to" && side !== "past") || hour === null) {
    return null;
  }
  const base = { unit: null, hedge: null, isOrdinal: false, isUnnumbered: false };
  return { ...base, value: side === "to" ? hour - 1 : hour, from: at, to: start + 3 };
}

/** "A day", "a year and a half"; "eight shows a week" is how often. */
function unnumberedAt(words: readonly string[], at: number): Quantity | null {
  if (!ONE.has(words[at] ?? "")) return null;
  const last = ONE.has(words[at + 1] ?? "") ? at + 1 : at;
  const unit = unitOf(words[last + 1] ?? "");
  if (unit?.kind !== "time" || isRate(words, at)) return null;
  const isHalfMore = words.slice(last + 2, last + 5).join(" ") === "and a half";
  return {
    value: isHalfMore ? 1.5 : 1,
    unit,
    hedge: null,
    from: at,
    to: last + (isHalfMore ? 5 : 2),
    isOrdinal: false,
    isUnnumbered: !isHalfMore,
  };
}

/** "Eight shows a week", "once a day": how often, and not how long. */
function isRate(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - RATE), at).some((word) => numberOf(word) !== null);
}

function hedgeAt(words: readonly string[], from: number): Hedge | null {
  const before = words[from - 1] ?? "";
  const earlier = words[from - 2] ?? "";
  if (before === "than") return earlier === "more" ? "over" : "under";
  if (before === "least") return "over";
  if (before === "a" || before === "the") return HEDGES.get(earlier) ?? null;
  return HEDGES.get(before) ?? null;
}
