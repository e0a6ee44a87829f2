const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
]);

/** Whether a word or figure is a place in a row: "third", "2nd". */
export function isOrdinal(word: string): boolean {
  return ORDINALS.includes(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
}

/** The number that a word or figure stands for; null for other words. `3:30` counts as its hour. */
export function numberOf(word: string): number | null {
  const value = VALUES.get(word);
  if (value !== undefined) return value;
  const [tens = "", unit = ""] = word.split("-");
  if (TENS.includes(tens) && UNITS.includes(unit)) {
    return (VALUES.get(tens) ?? 0) + (VALUES.get(unit) ?? 0);
  }
  const figure = FIGURE.exec(word);
  if (figure?.[1] === undefined) return null;
  const whole = figure[1].replaceAll(",", "");
  return Number(`${whole}${figure[2] ?? ""}`) * (TIMES_BY_LETTER.get(figure[3] ?? "") ?? 1);
}

/** A sign of money, the figure, its decimals or minutes, and what is written onto it: `£2.5k`, `5th`, `225wpm`. */
const FIGURE = /^[$€£]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?::\d+)?([a-z]+|%)?(?::\d+)?$/;
const TIMES_BY_LETTER: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["m", 1_000_000],
]);

const TIMES: ReadonlySet<string> = new Set(["hundred", "thousand", "million", "dozen"]);

/**
 * Numbers of a run of words, with where each stands: "twenty one", "forty thousand",
 * "two hundred and fifty" and "three and a half" are one each.
 */
export function numbersIn(words: readonly string[]): { value: number; from: number; to: number }[] {
  const found: { value: number; from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let value = numberOf(words[at] ?? "");
    if (value === null) continue;
    const from = at;
    for (let next = at + 1; next < words.length; next += 1) {
      const joined = joinedBy(value, words, at, next);
      if (joined === null) break;
      value = joined.value;
      next += joined.skip;
      at = next;
    }
    found.push({ value, from, to: at + 1 });
  }
  return found;
}

function joinedBy(
  value: number,
  words: readonly string[],
  at: number,
  next: number,
): { value: number; skip: number } | null {
  const last = words[at] ?? "";
  const word = words[next] ?? "";
  if (TIMES.has(word) && value < 1_000) return { value: value * (VALUES.get(word) ?? 1), skip: 0 };
  if (word === "and" && words[next + 1] === "a" && words[next + 2] === "half") {
    return { value: value + 0.5, skip: 2 };
  }
  const added = numberOf(word);
  if (TENS.includes(last) && added !== null && UNITS.includes(word) && added > 0 && added < 10) {
    return { value: value + added, skip: 0 };
  }
  if (!TIMES.has(last) || last === "dozen") return null;
  const isAnd = word === "and";
  const rest = isAnd ? numberOf(words[next + 1] ?? "") : added;
  const times = VALUES.get(last) ?? 0;
  if (rest === null || rest >= times) return null;
  // "Two thousand four hundred": what is added is itself so many hundreds.
  const isHundreds = times > 100 && words[next + (isAnd ? 2 : 1)] === "hundred" && rest < 10;
  const skip = (isAnd ? 1 : 0) + (isHundreds ? 1 : 0);
  return { value: value + (isHundreds ? rest * 100 : rest), skip };
}
