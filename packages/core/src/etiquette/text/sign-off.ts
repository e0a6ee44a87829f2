import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";

const SIGN_OFF = classMask("signoff");
const DATE = classMask("weekday", "month");
const KNOWN = classMask(
  "function",
  "verb",
  "prep",
  "det",
  "modal",
  "negator",
  "wh",
  "thanks",
  "subordinator",
  "coordinator",
);

/** A word with a job of its own in a sentence, not a name. */
export function isKnownWord(token: Token): boolean {
  return isIn(token.word, KNOWN);
}

const MAX_SIGN_OFF_WORDS = 7;
const MAX_SIGNATURE_TOKENS = 45;

/** Where a closing formula and the name below it begin; -1 where there is none. */
export function findSignOff(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  bodyFrom: number,
  limit: number,
): { signOffFrom: number; signatureFrom: number } {
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.from >= limit) continue;
    if (sentence.from < bodyFrom || limit - sentence.from > MAX_SIGNATURE_TOKENS) break;
    const first = tokens[sentence.from];
    if (first === undefined) break;
    const length = signOffLength(tokens, sentence.from, Math.min(sentence.to, limit));
    if (length > 0 && isSignature(tokens, sentence.from + length, limit)) {
      const nameFrom = sentence.from + length;
      return { signOffFrom: sentence.from, signatureFrom: nameFrom < limit ? nameFrom : -1 };
    }
  }
  return { signOffFrom: -1, signatureFrom: trailingName(tokens, sentences, bodyFrom, limit) };
}

/** How many tokens "Best regards," or "Thanks again" takes when only a name can follow, else 0. */
function signOffLength(tokens: readonly Token[], from: number, to: number): number {
  let cursor = from;
  let signs = 0;
  while (cursor < to && cursor - from < MAX_SIGN_OFF_WORDS) {
    const token = tokens[cursor];
    if (token === undefined) break;
    if (cursor > from && token.before & (Gap.comma | Gap.dash | Gap.line | Gap.wrap)) break;
    if (isIn(token.word, SIGN_OFF)) signs += 1;
    else if (!SIGN_OFF_FILLER.has(token.norm)) {
      // A name right behind: "Thanks Sam" ends a text without a comma.
      if (signs > 0 && token.shape & Shape.capitalised && !isIn(token.word, DATE)) break;
      return 0;
    }
    cursor += 1;
  }
  if (signs === 0) return 0;
  const rest = to - cursor;
  if (rest > 6) return 0;
  for (let index = cursor; index < to; index += 1) {
    const token = tokens[index];
    if (
      token !== undefined &&
      !(token.shape & (Shape.capitalised | Shape.hyphenated)) &&
      isIn(token.word, KNOWN)
    )
      return 0;
  }
  return cursor - from;
}

const SAYING = classMask("actor", "modal", "be", "have", "do");

/** Nothing but names, titles and addresses follows: "Thank you for Thursday. I loved the story" is no end. */
function isSignature(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let index = from; index < limit; index += 1) {
    const token = tokens[index];
    if (
      token !== undefined &&
      isIn(token.word, SAYING) &&
      !(token.shape & Shape.capitalised && token.norm === "will")
    )
      return false;
  }
  return true;
}

const SIGN_OFF_FILLER = new Set(
  "and all the my with very so much again many in advance for you a lot of to your most day soon have great nice week weekend".split(
    " ",
  ),
);

/** A closing line that is only a capitalised name, without any sign-off. */
function trailingName(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  bodyFrom: number,
  limit: number,
): number {
  for (let at = sentences.length - 1; at > 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.from >= limit) continue;
    const first = tokens[sentence.from];
    if (first === undefined || sentence.from <= bodyFrom) return -1;
    if (sentence.to - sentence.from > 4) return -1;
    for (let index = sentence.from; index < sentence.to; index += 1) {
      const token = tokens[index];
      if (token === undefined || !(token.shape & Shape.capitalised) || isKnownWord(token))
        return -1;
    }
    return sentence.from;
  }
  return -1;
}
