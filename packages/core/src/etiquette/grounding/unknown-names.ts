import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { isCommonAsWritten } from "./common-words.js";
import type { NotesIndex } from "./notes-index.js";
import { isToldOfTheSenders } from "./said-of-the-talk.js";

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
  "linkedin zoom skype teams google youtube facebook instagram whatsapp gmail internet covid god english ok tv uk us usa eu ceo phd msc ba ma cv diy pm am it new year eve day halloween ramadan valentine christmas easter kind best many regards merci cher liebe gentile hej".split(
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
    if (isOfTheSender(text, name.from)) return [];
    let unknown = 0;
    let words = 0;
    let everyday = 0;
    for (let at = name.from; at < name.to; at += 1) {
      const token = text.tokens[at];
      if (token === undefined || token.norm.length < 2) continue;
      const { norm, word } = token;
      if (known.has(norm) || NOT_NAMES.has(norm)) continue;
      if (!name.titled && isIn(word, ORDINARY)) continue;
      if (!name.titled && isCommonAsWritten(norm)) everyday += 1;
      words += 1;
      const held = index.holdsName(norm) || (name.initial && at === name.from && index.holds(norm));
      if (!held) unknown += 1;
    }
    // A sentence begins with a capital anyway: everyday words there are no name.
    if (name.initial && !name.titled && words - everyday < 2) return [];
    if (unknown === 0 || unknown * 2 < words) return [];
    return [{ from: name.from, to: name.to, isSure: everyday === 0 && !isPeople(name.words) }];
  });
}

/** "My brother Tom", "our neighbour Mrs. Hall", "I grew up in Leeds": people and places of the sender's own life. */
function isOfTheSender(text: TextAnalysis, at: number): boolean {
  const { tokens } = text;
  if (isToldOfTheSenders(text, at)) return true;
  const before = (back: number) => tokens[at - back]?.norm ?? "";
  if ([1, 2, 3].some((back) => before(back) === "my" || before(back) === "our")) return true;
  if (!PLACED.has(before(1))) return false;
  return LIVED.has(before(2)) || (before(2) === "up" && before(3) === "grew");
}

const PLACED = new Set("in from at to near".split(" "));
const LIVED = new Set(
  "am live lived study studied studying attend here back home born was".split(" "),
);

/** "Japanese", "Irish": a people or a language, which may be said of anybody. */
function isPeople(words: readonly string[]): boolean {
  return words.length === 1 && /(?:ese|ish|[ia]an|ch)$/.test(words[0] ?? "");
}
