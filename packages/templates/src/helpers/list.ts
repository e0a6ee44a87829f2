import { phrase } from "./phrase.js";

/** Items in a row: `A`, `A or B`, `A, B or C`. */
export function list(items: readonly string[], conjunction: string): string {
  const phrases = items.map(phrase);
  const last = phrases.at(-1) ?? "";
  const rest = phrases.slice(0, -1).join(", ");
  return rest === "" ? last : `${rest} ${conjunction} ${last}`;
}
