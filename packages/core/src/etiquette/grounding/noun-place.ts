import type { TextAnalysis } from "../text/analysis.js";
import { Shape } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";

const AFTER_VERBS = classMask("i", "we", "they", "modal", "wh");
const BE = classMask("be", "have", "do");
const VERBAL = classMask("be", "have", "do", "modal", "past", "verb", "coming");
const OBJECT = new Set(
  "me him her us them it myself yourself himself herself themselves".split(" "),
);
const DEGREE = new Set(
  "very so really too quite rather how truly more less most pretty such".split(" "),
);
/** Endings of words that praise or tell how, and name nothing. */
const TELLS_HOW = /(?:ly|[^n]ful|ous|able|ible|less|[a-z]{3}est|ingly)$/;

/**
 * Whether a word stands where a thing is named and not where something is done or praised:
 * "the ladder", "with beehives", "bat colonies", and not "it belongs", "so terrifying".
 */
export function isInNounPlace(text: TextAnalysis, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  const { norm, shape } = token;
  if (shape & (Shape.quoted | Shape.allCaps)) return true;
  if (TELLS_HOW.test(norm)) return false;
  const before = text.tokens[at - 1];
  const isLast = text.sentenceAt(at)?.to === at + 1;
  const after = isLast ? undefined : text.tokens[at + 1];
  const isFirst = text.sentenceAt(at)?.from === at;
  if (before === undefined || isFirst) return !/(?:ing|ed)$/.test(norm);
  if (before.norm === "that" && after !== undefined && isIn(after.word, VERBAL)) return true;
  if (before.norm === "to" || before.norm === "who") return before.norm === "to" && /s$/.test(norm);
  if (before.norm === "not" || isIn(before.word, AFTER_VERBS) || DEGREE.has(before.norm))
    return false;
  if (/ly$/.test(before.norm)) return false;
  if (isIn(before.word, BE) && !/s$/.test(norm)) return false;
  if (
    /(?:ed|ing)$/.test(norm) &&
    !/(?:^|\s)(?:the|a|an|your|of|with|in|for|about|as|on|by|from)$/.test(before.norm)
  ) {
    return false;
  }
  return !OBJECT.has(after?.norm ?? "");
}
