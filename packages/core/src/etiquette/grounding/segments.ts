import { fold } from "../text/characters.js";

/** A label such as `B2`, a figure with its sign and unit, or a word with its apostrophe. */
const WORD =
  /\b\p{Lu}{1,2}\p{N}{1,2}\b|[€$£]?\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+|%)?|\p{L}+(?:['’]\p{L}+)?/gu;
/** A full stop, a line or a semicolon ends a remark; a point within a figure does not. */
const REMARK = /(?:[.!?](?!\p{N})|[;\n])+/u;
/** What notes leave out or write as signs. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\bw\/\s?(?:out|o)\b/giu, " without "],
  [/\bw\//giu, " with "],
  [/\bb4\b/giu, " before "],
  [/->|→|=>/gu, " then "],
  [/>/gu, " over "],
  [/(^|[\s(])[-–−](?=\p{N})/gu, "$1minus "],
  [/½/gu, ".5"],
  [/\bn['’]t\b/giu, " not "],
  [/n['’]t\b/giu, " not "],
];

/** A remark that goes on for longer is read in parts, so that no word has too many neighbours. */
const LONGEST = 60;

/** A remark of somebody's notes, as its words. */
export interface Segment {
  readonly words: readonly string[];
  /** Whether a comma, a colon, a dash or a bracket stands before the word of the same place. */
  readonly breaks: readonly boolean[];
}

/** Takes notes apart into remarks, with the usual shorthand written out. */
export function segmentsOf(notes: string): Segment[] {
  const written = SHORTHAND.reduce((text, [sign, words]) => text.replace(sign, words), notes);
  return written.split(REMARK).flatMap((remark) => {
    const words: string[] = [];
    const breaks: boolean[] = [];
    let end = 0;
    for (const { 0: word, index } of remark.matchAll(WORD)) {
      words.push(
        fold(word)
          .replace(/['’]s?$/u, "")
          .replaceAll("’", "'"),
      );
      breaks.push(/[,:()\-–=+]/u.test(remark.slice(end, index)));
      end = index + word.length;
    }
    return partsOf(words, breaks);
  });
}

function partsOf(words: readonly string[], breaks: readonly boolean[]): Segment[] {
  const parts: Segment[] = [];
  for (let from = 0; from < words.length; from += LONGEST) {
    const to = from + LONGEST;
    parts.push({ words: words.slice(from, to), breaks: breaks.slice(from, to) });
  }
  return parts;
}
