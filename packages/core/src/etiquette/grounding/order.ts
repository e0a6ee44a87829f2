/** Two sides that a text puts in order: the left one is preferred, comes first or is more. */
export interface Order {
  readonly relation: "rather" | "sooner" | "more";
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** How far from the words that compare them the two sides may stand. */
const REACH = 5;
const COMPARATIVE = /^(?:worse|better|\w{2,}er)$/;
const DENYING = new Set("never nobody no none hardly nothing".split(" "));
const SOONER = new Set(["before"]);
const LATER = new Set(["after"]);

/**
 * What is put before what: "lower it instead of raising it", "worms before beans", "chemistry, not
 * physics", "more listening than talking". Sides are word positions, nearest first.
 */
export function ordersIn(words: readonly string[], breaks: readonly boolean[]): Order[] {
  const found: Order[] = [];
  const left = (at: number) => side(words, breaks, at - 1, -1);
  const right = (at: number) => side(words, breaks, at, 1);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    if ((word === "instead" && next === "of") || (word === "rather" && next === "than")) {
      found.push({ relation: "rather", left: left(at), right: right(at + 2) });
    } else if (word === "over" && isBetweenThings(words, at)) {
      found.push({ relation: "rather", left: left(at), right: right(at + 1) });
    } else if (SOONER.has(word) && at > 0) {
      found.push({ relation: "sooner", left: left(at), right: right(at + 1) });
    } else if (LATER.has(word) && at > 0) {
      found.push({ relation: "sooner", left: right(at + 1), right: left(at) });
    } else if (word === "then" && at > 0) {
      found.push({ relation: "sooner", left: left(at), right: right(at + 1) });
    } else if (word === "than" && COMPARATIVE.test(words[at - 1] ?? "")) {
      found.push({ relation: "more", left: left(at - 1), right: right(at + 1) });
    } else if (word === "than" && hasBefore(words, at, "more")) {
      found.push({ relation: "more", left: left(at), right: right(at + 1) });
    } else if (word === "to" && hasBefore(words, at, "from")) {
      const from = words.lastIndexOf("from", at);
      const earlier = left(at).filter((place) => place > from);
      found.push({ relation: "rather", left: right(at + 1), right: earlier });
      found.push({ relation: "sooner", left: earlier, right: right(at + 1) });
    } else if ((word === "for" || word === "with") && swappedAt(words, at) >= 0) {
      const from = swappedAt(words, at);
      const given = side(words, breaks, at - 1, -1).filter((place) => place > from);
      found.push({ relation: "rather", left: right(at + 1), right: given });
    } else if (word === "not") {
      found.push(...contrastAt(words, breaks, at));
    } else if (word === "never" || word === "no") {
      const turn = breaks.findIndex((isBreak, place) => isBreak && place > at + 1);
      if (turn > 0 && turn - at <= REACH) {
        found.push({
          relation: "rather",
          left: side(words, breaks, turn, 1),
          right: right(at + 1),
        });
      }
    }
  }
  return found.filter(
    (order) =>
      order.left.length > 0 &&
      order.right.length > 0 &&
      // "Nobody cuts before the blessing" says the opposite of what stands where.
      !order.left.some((place) => DENYING.has(words[place] ?? "")),
  );
}

/** "A, not B" prefers A; "not A but B" prefers B. */
function contrastAt(words: readonly string[], breaks: readonly boolean[], at: number): Order[] {
  const but = words.indexOf("but", at);
  if (but > at && but - at <= REACH + 1) {
    return [
      {
        relation: "rather",
        left: side(words, breaks, but + 1, 1),
        right: side(words, breaks, at + 1, 1).filter((place) => place < but),
      },
    ];
  }
  // "Proof, do not poison".
  const start = words[at - 1] === "do" && breaks[at - 1] === true ? at - 1 : at;
  const isAside = breaks[start] === true || isTwoPlaced(words, start);
  if (!isAside || start === 0 || words[at + 1] === undefined) return [];
  return [
    {
      relation: "rather",
      left: side(words, breaks, start - 1, -1),
      right: side(words, breaks, at + 1, 1),
    },
  ];
}

/** "Talk to the dog not the owner": nothing that "not" could negate as a verb follows. */
function isTwoPlaced(words: readonly string[], at: number): boolean {
  return !VERBAL.has(words[at - 1] ?? "");
}

const VERBAL = new Set(
  "is are was were be am do does did has have had can could would will should must may might why or if".split(
    " ",
  ),
);

/** "Clinic over laboratory", and not "all over the place". */
function isBetweenThings(words: readonly string[], at: number): boolean {
  return at > 0 && !NOT_COMPARED.has(words[at - 1] ?? "");
}

const NOT_COMPARED = new Set(
  "all is are was were took take look went go come came start".split(" "),
);

/** "Swapped my shirts for wool ones": where the swapping stands, or -1. */
function swappedAt(words: readonly string[], at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from -= 1) {
    if (/^(?:swap|trad|replac|exchang)/.test(words[from] ?? "")) return from;
  }
  return -1;
}

function hasBefore(words: readonly string[], at: number, word: string): boolean {
  return words.slice(Math.max(0, at - REACH), at).includes(word);
}

function side(
  words: readonly string[],
  breaks: readonly boolean[],
  start: number,
  step: 1 | -1,
): number[] {
  const places: number[] = [];
  for (let at = start, count = 0; count < REACH; at += step, count += 1) {
    if (words[at] === undefined) break;
    places.push(at);
    // A comma ends a side: behind the place on the way left, before it on the way right.
    if (step === -1 ? breaks[at] === true : breaks[at + 1] === true) break;
  }
  return places;
}
