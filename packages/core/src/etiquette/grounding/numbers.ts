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
  const digits = /^(\d[\d,]*)(?:st|nd|rd|th|s|k|am|pm|%)?(?:[:.]\d+)?$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

/** Numbers of a run of words, "twenty one" read as one; with the index of the last word of each. */
export function numbersIn(words: readonly string[]): { value: number; from: number; to: number }[] {
  const found: { value: number; from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const value = numberOf(words[at] ?? "");
    if (value === null) continue;
    const next = numberOf(words[at + 1] ?? "");
    const isTens = value >= 20 && value < 100 && value % 10 === 0 && TENS.includes(words[at] ?? "");
    if (isTens && next !== null && next > 0 && next < 10) {
      found.push({ value: value + next, from: at, to: at + 2 });
      at += 1;
    } else found.push({ value, from: at, to: at + 1 });
  }
  return found;
}
