import type { TextAnalysis } from "../../text/analysis.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { SLOT_WORDS } from "./bracket-slots.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const TITLE = classMask("title");
/** "Sir/Madam" is a greeting for anybody, and another rule's matter. */
const UNNAMED = words("sir madam maam");
export const TO_COME = words("tbd tba tbc");
/** "DD/MM". */
const DATE_SLOT = words("dd mm yy yyyy");
const BEFORE_TO_COME = words("on at in with for from to");
const SAMPLE_OF = words("company corp inc university firm organization organisation bank college");
const PRONOUNS = words("he she him her his hers they them");

/** The end of "DD/MM/YYYY" from one of its parts on. */
function endOfDateSlot({ tokens }: TextAnalysis, index: number): number {
  let last = index;
  while (DATE_SLOT.has(tokens[last + 1]?.norm ?? "") && (tokens[last + 1]?.before ?? 0) & Gap.slash)
    last += 1;
  return tokens[last]?.end ?? 0;
}

/** Slots without marks: "on TBD", "ABC Company", "Mr./Ms. Ruiz", "Mr. X", "he/she told me", "on DD/MM". */
export function leftoverAt(text: TextAnalysis, token: Token): readonly [number, number] | null {
  const { norm, shape, index, before } = token;
  const isMarked = text.text.charCodeAt(token.start - 1) === 0xab;
  const previous = text.tokens[index - 1];
  const next = text.tokens[index + 1];
  const isCapitals = (shape & Shape.allCaps) !== 0;
  if (isCapitals && TO_COME.has(norm) && BEFORE_TO_COME.has(previous?.norm ?? ""))
    return [token.start, token.end];
  if (norm === "abc" && isCapitals && next !== undefined && SAMPLE_OF.has(next.norm)) {
    return next.shape & Shape.capitalised ? [token.start, next.end] : null;
  }
  if (previous === undefined) return null;
  const isTitled = isIn(previous.word, TITLE);
  if ((before & Gap.slash) !== 0) {
    const isChoice = isTitled && isIn(token.word, TITLE) && !UNNAMED.has(norm);
    if (isChoice) return [previous.start, token.end];
    if (isCapitals && DATE_SLOT.has(norm) && DATE_SLOT.has(previous.norm))
      return [previous.start, endOfDateSlot(text, index)];
    const isPair = PRONOUNS.has(norm) && PRONOUNS.has(previous.norm);
    // Of somebody met or heard the writer knows which it was.
    if (isPair && text.clauseAt(index)?.isPast === true) return [previous.start, token.end];
  }
  if (norm === "x" && isTitled && (shape & Shape.capitalised) !== 0)
    return [previous.start, token.end];
  const isInGuillemets = isMarked && text.text[token.end] === "»" && SLOT_WORDS.has(norm);
  if (isInGuillemets) return [token.start - 1, token.end + 1];
  // "Your Name" under the message, where the sender's stands.
  const isSigned = index >= text.layout.bodyTo && norm === "name" && previous.norm === "your";
  return isSigned && (shape & Shape.capitalised) !== 0 ? [previous.start, token.end] : null;
}
