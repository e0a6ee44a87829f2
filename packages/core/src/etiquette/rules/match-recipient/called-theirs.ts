import type { TextAnalysis } from "../../text/analysis.js";
import type { Name } from "../../text/names.js";
import { Gap } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const PAST = classMask("past");
const FIRM = words(
  "present current company firm employer home team new hospital school clinic laboratory lab shop studio practice office agency paper newspaper bank bakery station department university college museum restaurant organization organisation ngo charity business",
);
const GONE = words("used once began started studied trained interned worked");

/** "Deepwell Media, your present home", "Silbervogel, where you've been since 2015". */
export function isCalledTheirs(text: TextAnalysis, name: Name, sentenceTo: number): boolean {
  const next = text.tokens[name.to];
  const second = text.tokens[name.to + 1];
  if (next === undefined || second === undefined || name.to + 1 >= sentenceTo) return false;
  if ((next.before & Gap.comma) === 0) return false;
  if (next.norm === "where") {
    const third = text.tokens[name.to + 2];
    if (second.norm !== "you" || third === undefined) return false;
    const fourth = text.tokens[name.to + 3]?.norm ?? "";
    if (third.norm === "have") return fourth === "been";
    // "Tarn, where you are remembered" may be the sender's school.
    if (third.norm === "are" && /ed$/.test(fourth)) return false;
    return !GONE.has(third.norm) && !isIn(third.word, PAST) && !/ed$/.test(third.norm);
  }
  return next.norm === "your" && FIRM.has(second.norm);
}
