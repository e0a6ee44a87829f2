import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { isCommon } from "./common-words.js";
import type { NotesIndex } from "./notes-index.js";

const ORDINARY = classMask(
  "generic",
  "function",
  "verb",
  "weekday",
  "month",
  "talkNoun",
  "greeting",
  "signoff",
  "thanks",
  "title",
);
const NOT_NAMES = new Set(
  "linkedin zoom email english christmas easter kind best many regards merci cher liebe gentile hej".split(
    " ",
  ),
);

export interface UnknownName extends Hit {
  /** False for one that is an everyday word as well. */
  readonly isSure: boolean;
}

/** Names in the message proper that neither the notes nor the two people's own names hold. */
export function unknownNames(
  text: TextAnalysis,
  index: NotesIndex,
  known: ReadonlySet<string>,
): UnknownName[] {
  return text.names.flatMap((name) => {
    if (name.to > text.layout.bodyTo) return [];
    const before = text.tokens[name.from - 1]?.norm ?? "";
    if (before === "my" || before === "our") return [];
    let unknown = 0;
    let words = 0;
    let isSure = true;
    for (let at = name.from; at < name.to; at += 1) {
      const token = text.tokens[at];
      if (token === undefined || token.norm.length < 2) continue;
      const { norm, word } = token;
      if (known.has(norm) || NOT_NAMES.has(norm)) continue;
      if (isIn(word, ORDINARY)) continue;
      const everyday = isCommon(norm);
      if (everyday && (name.initial || name.to - name.from > 1)) continue;
      isSure &&= !everyday;
      words += 1;
      const held = index.holdsName(norm) || (name.initial && at === name.from && index.holds(norm));
      if (!held) unknown += 1;
    }
    // A sentence begins with a capital anyway: one unknown word there is no name.
    if (name.initial && !name.titled && words < 2) return [];
    return unknown > 0 && unknown * 2 >= words ? [{ from: name.from, to: name.to, isSure }] : [];
  });
}
