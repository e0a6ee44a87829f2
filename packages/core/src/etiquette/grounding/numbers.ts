const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["once", 1],
  ["twice", 2],
  ...[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
  ].map((word, index): [string, number] => [word, index + 1]),
]);

/** The number that a word or figure stands for; null for other words. `3:30` counts as its hour. */
export function numberOf(word: string): number | null {
  const value = VALUES.get(word);
  if (value !== undefined) return value;
  const [tens = "", unit = ""] = word.split("-");
  if (TENS.includes(tens) && UNITS.includes(unit)) {
    return (VALUES.get(tens) ?? 0) + (VALUES.get(unit) ?? 0);
  }
  const figure = /^[$€£]?(\d[\d,]*)(k|m)?(?:st|nd|rd|th|s|am|pm|h|p|c|%)?(?:[:.]\d+)?$/.exec(word);
  if (figure?.[1] === undefined) return null;
  const times = figure[2] === "k" ? 1_000 : figure[2] === "m" ? 1_000_000 : 1;
  return Number(figure[1].replaceAll(",", "")) * times;
}

const TIMES: ReadonlySet<string> = new Set(["hundred", "thousand"]);

/**
 * Numbers of a run of words, with where each stands: "twenty one", "forty thousand" and
 * "two hundred and fifty" are one each.
 */
export function numbersIn(words: readonly string[]): { value: number; from: number; to: number }[] {
  const found: { value: number; from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let value = numberOf(words[at] ?? "");
    if (value === null) continue;
    const from = at;
    for (let next = at + 1; next < words.length; next += 1) {
      const word = words[next] ?? "";
      const joined = joinedBy(value, words[at] ?? "", word, words[next + 1]);
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
  last: string,
  word: string,
  after: string | undefined,
): { value: number; skip: number } | null {
  if (TIMES.has(word) && value < 1_000) return { value: value * (VALUES.get(word) ?? 1), skip: 0 };
  const next = numberOf(word);
  if (TENS.includes(last) && next !== null && UNITS.includes(word) && next > 0 && next < 10) {
    return { value: value + next, skip: 0 };
  }
  if (!TIMES.has(last)) return null;
  const rest = word === "and" ? numberOf(after ?? "") : next;
  if (rest === null || rest >= (VALUES.get(last) ?? 0)) return null;
  return { value: value + rest, skip: word === "and" ? 1 : 0 };
}
