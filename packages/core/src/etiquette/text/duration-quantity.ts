import type { Measure } from "./clock-spans.js";
import { numberOf } from "./number-words.js";
import { Gap, Shape, type Token } from "./token.js";

const APPROXIMATELY = new Set([
  "about",
  "around",
  "roughly",
  "approximately",
  "maybe",
  "just",
  "only",
  "some",
  "quick",
  "short",
  "brief",
  "full",
  "whole",
  "good",
  "solid",
  "extra",
  "spare",
  "free",
  "odd",
  "ish",
]);

/** How many of a unit are named before it: "half an", "20 to 30", "a couple of"; in units, not minutes. */
export function quantityBefore(
  tokens: readonly Token[],
  index: number,
  floor: number,
): Measure | null {
  const at = (offset: number): Token | undefined =>
    index - offset >= floor ? tokens[index - offset] : undefined;
  let back = 1;
  while (back < 4 && APPROXIMATELY.has(at(back)?.norm ?? "")) back += 1;
  const previous = at(back);
  if (previous === undefined) return null;
  const from = index - back;
  const value = numberOf(previous);
  if (value !== null) {
    const joint = at(back + 1);
    const isJoined = (previous.before & (Gap.dash | Gap.slash)) !== 0;
    const lower = numberOf(isJoined ? joint : at(back + 2));
    if (
      lower !== null &&
      (isJoined || joint?.norm === "to" || joint?.norm === "or" || joint?.norm === "and")
    ) {
      // "1/2 hour" is half of it.
      if ((previous.before & Gap.slash) !== 0 && lower < value && value <= 4)
        return { from: from - 1, to: index, least: lower / value, most: lower / value };
      // "twenty-five" is one number, "20-30" two.
      if (isJoined && lower >= 20 && value < 10 && (joint?.shape ?? 0 & Shape.number) === 0) {
        return { from: from - 1, to: index, least: lower + value, most: lower + value };
      }
      const start = from - (isJoined ? 1 : 2);
      return {
        from: start,
        to: index,
        least: Math.min(lower, value),
        most: Math.max(lower, value),
      };
    }
    return { from, to: index, least: value, most: value };
  }
  const single = (least: number, words: number, most = least): Measure => ({
    from: from - words + 1,
    to: index,
    least,
    most,
  });
  const second = at(back + 1)?.norm;
  const third = at(back + 2)?.norm;
  switch (previous.norm) {
    case "half":
      if (second === "and") {
        // "one and half hour".
        const whole = numberOf(at(back + 2));
        return whole === null ? null : single(whole + 0.5, 3);
      }
      if (second === "a" && at(back + 2)?.norm === "and") {
        const whole = numberOf(at(back + 3));
        if (whole !== null) return single(whole + 0.5, 4);
      }
      return second === "a" ? single(0.5, 2) : single(0.5, 1);
    case "quarter":
      return single(0.25, 1);
    case "quarters":
      return single(0.75, 2);
    case "an":
    case "a":
    case "one":
      if (second === "half") return third === "a" ? single(0.5, 3) : single(0.5, 2);
      if (second === "of") {
        if (third === "quarter") return single(0.25, 3);
        if (third === "quarters") return single(0.75, 4);
        if (third === "half") return single(0.5, 3);
        if (third === "third") return single(1 / 3, 3);
      }
      // "1/2 an hour", "½ an hour".
      if (isHalf(at(back + 1), at(back + 2))) return single(0.5, second === "½" ? 2 : 3);
      return single(1, 1);
    case "few":
      return single(3, second === "a" ? 2 : 1, 5);
    case "several":
      return single(3, 1, 5);
    case "couple":
      return single(2, second === "a" ? 2 : 1);
    case "your":
      // "fifteen of your minutes".
      if (second === "of" && numberOf(at(back + 2)) !== null)
        return single(numberOf(at(back + 2)) ?? 0, 3);
      return null;
    case "of":
      if (second === "couple") return single(2, third === "a" ? 3 : 2);
      return null;
    default:
      return null;
  }
}

function isHalf(last: Token | undefined, first: Token | undefined): boolean {
  if (last?.norm === "½") return true;
  return first?.norm === "1" && last?.norm === "2" && (last.before & Gap.slash) !== 0;
}
