import { dottedEnd, isAbbreviationPoint } from "./abbreviations.js";
import { addressEnd } from "./addresses.js";
import { Character, characterOf, fold, isEmojiSymbol, PUNCTUATION_GAPS } from "./characters.js";
import { splitApostrophe } from "./contractions.js";
import { Enclosures, type OpenToken } from "./enclosures.js";
import { hashOf } from "./letter-hash.js";
import type { Line } from "./lines.js";
import { addMark } from "./mark-runs.js";
import { readNumeral } from "./numerals.js";
import { type Bracket, Gap, type Mark, OPENING, Shape, type Token } from "./token.js";
import { UNKNOWN_WORD, type Vocabulary, type Word } from "./vocabulary.js";
import { WordReader } from "./word-reader.js";

export interface Scan {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly brackets: readonly Bracket[];
  /** What stands after the last token, as {@link Gap} bits. */
  readonly trailing: number;
}

/** A line shorter than this did not break because it was full. */
const SHORT_LINE = 52;

/** One pass over the sender's lines: every word, number, address, mark and bracket with its place. */
export function scan(text: string, lines: readonly Line[], vocabulary: Vocabulary): Scan {
  const scanner = new Scanner(text, vocabulary);
  let previous: Line | null = null;
  for (const line of lines) {
    scanner.startLine(line, previous);
    scanner.scanLine(line.start, line.end);
    previous = line;
  }
  const { tokens, marks, enclosures, trailing } = scanner;
  return { tokens, marks, brackets: enclosures.brackets, trailing };
}

class Scanner {
  readonly tokens: OpenToken[] = [];
  readonly marks: Mark[] = [];
  trailing = 0;

  readonly enclosures = new Enclosures(this.tokens);
  private readonly words: WordReader;
  private wordEnd = -1;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.words = new WordReader(text, vocabulary);
  }

  startLine(line: Line, previous: Line | null): void {
    this.wordEnd = -1;
    if (previous === null) {
      if (line.isItem) this.trailing |= Gap.bullet;
      return;
    }
    if (line.blankBefore) {
      this.trailing |= Gap.blank | Gap.line;
      this.enclosures.closeParagraph();
    } else if (line.isItem || previous.isItem || previous.end - previous.start < SHORT_LINE) {
      this.trailing |= Gap.line;
    } else this.trailing |= Gap.wrap;
    if (line.isItem) this.trailing |= Gap.bullet;
  }

  scanLine(from: number, to: number): void {
    const text = this.text;
    let cursor = from;
    while (cursor < to) {
      const code = text.charCodeAt(cursor);
      if (code === 32) {
        cursor += 1;
        continue;
      }
      switch (characterOf(code)) {
        case Character.lower:
        case Character.upper:
          cursor = this.scanWord(cursor, to);
          break;
        case Character.digit:
          cursor = this.scanNumber(cursor, to);
          break;
        case Character.space:
        case Character.invisible:
          cursor += 1;
          break;
        case Character.surrogate:
          cursor = this.scanSurrogate(cursor, to);
          break;
        case Character.symbol:
          if (isEmojiSymbol(code)) addMark(this.marks, this.text, "emoji", cursor, cursor + 1);
          else this.trailing |= Gap.dash;
          cursor += 1;
          break;
        default:
          cursor = this.scanPunctuation(code, cursor, to);
      }
    }
  }

  private scanWord(start: number, to: number): number {
    const { text, words } = this;
    words.read(start, to);
    const { end } = words;
    // Only a word with a mark right behind it can be an address or an abbreviation.
    const behind = end < to ? text.charCodeAt(end) : 32;
    if (behind !== 32) {
      const address = addressEnd(text, start, end, to);
      if (address > 0) {
        this.addAddress(start, address);
        return address;
      }
      const dotted = behind === 46 ? dottedEnd(text, start, end, to) : -1;
      if (dotted > 0) {
        const norm = fold(text.slice(start, dotted)).replaceAll(".", "");
        this.add(norm === "am" || norm === "pm" ? `${norm[0] ?? ""}.m` : norm, start, dotted, 0);
        return dotted;
      }
    }
    this.addWord(start, end);
    return end;
  }

  private addWord(start: number, end: number): void {
    const { words } = this;
    const norm = words.norm(start);
    const word = words.known;
    const shape = words.shape(start);
    if (word.parts !== null) {
      let first = shape;
      for (const part of word.parts) {
        this.push(part.text, part, start, end, first);
        first = shape & Shape.allCaps;
      }
      return;
    }
    const parts = words.hasApostrophe && word === UNKNOWN_WORD ? splitApostrophe(norm) : null;
    if (parts === null) {
      this.push(norm, word, start, end, shape);
      return;
    }
    for (const [index, part] of parts.entries()) {
      if (part !== "") this.add(part, start, end, index === 0 ? shape : shape & Shape.allCaps);
    }
  }

  private add(norm: string, start: number, end: number, shape: number): void {
    this.push(norm, this.vocabulary.lookup(norm), start, end, shape);
  }

  private push(norm: string, word: Word, start: number, end: number, shape: number): void {
    if (start === this.wordEnd && this.trailing & Gap.dash) shape |= Shape.hyphenated;
    this.tokens.push({
      index: this.tokens.length,
      start,
      end,
      norm,
      word,
      opening: word === UNKNOWN_WORD ? hashOf(norm, OPENING) : word.opening,
      shape,
      before: this.trailing,
    });
    this.trailing = 0;
    this.wordEnd = -1;
  }

  private scanNumber(start: number, to: number): number {
    const { end, shape } = readNumeral(this.text, start, to);
    const address = addressEnd(this.text, start, end, to);
    if (address > 0) {
      this.addAddress(start, address);
      return address;
    }
    this.add(this.text.slice(start, end).toLowerCase(), start, end, shape);
    return end;
  }

  private addAddress(start: number, end: number): void {
    const isMail = this.text.slice(start, Math.min(end, start + 100)).includes("@");
    this.add("", start, end, isMail ? Shape.email : Shape.url);
  }

  private scanSurrogate(start: number, to: number): number {
    const point = this.text.codePointAt(start) ?? 0;
    if (point < 0x10000) return start + 1;
    if (point >= 0x1f000 && point <= 0x1faff)
      addMark(this.marks, this.text, "emoji", start, start + 2);
    else if (point < 0xe0000) {
      let end = start + 2;
      while (end < to && characterOf(this.text.charCodeAt(end)) === Character.surrogate) {
        const next = this.text.codePointAt(end) ?? 0;
        if (next < 0x10000 || (next >= 0x1f000 && next <= 0x1faff)) break;
        end += 2;
      }
      // Letters drawn as mathematical symbols fold to plain ones.
      const norm = this.text.slice(start, end).normalize("NFKD").toLowerCase();
      this.add(norm, start, end, 0);
      return end;
    }
    return start + 2;
  }

  private scanPunctuation(code: number, at: number, to: number): number {
    const text = this.text;
    switch (code) {
      case 46: // .
        if (text.charCodeAt(at + 1) === 46) {
          let end = at;
          while (end < to && text.charCodeAt(end) === 46) end += 1;
          this.trailing |= Gap.ellipsis;
          return end;
        }
        if (!isAbbreviationPoint(text, this.tokens[this.tokens.length - 1], at))
          this.trailing |= Gap.stop;
        return at + 1;
      case 63: // ?
      case 0xbf:
      case 33: {
        const isQuestion = code !== 33;
        this.trailing |= isQuestion ? Gap.question : Gap.exclamation;
        addMark(this.marks, text, isQuestion ? "question" : "exclamation", at, at + 1);
        return at + 1;
      }
      case 95: {
        let end = at;
        while (end < to && text.charCodeAt(end) === 95) end += 1;
        if (end - at > 2) this.marks.push({ kind: "blank-line", start: at, end, count: end - at });
        return end;
      }
      case 39:
      case 0x2018:
      case 0x2019:
      case 96:
        if (this.enclosures.toggleSingleQuote(text, at, this.trailing === 0))
          this.trailing |= Gap.quote;
        return at + 1;
    }
    const gap = PUNCTUATION_GAPS.get(code) ?? 0;
    if (gap === Gap.dash) return this.scanDash(at, to);
    if (gap === Gap.open) this.enclosures.openBracket(code, at);
    else if (gap === Gap.close) this.enclosures.closeBracket(code, at);
    else if (gap === Gap.quote) this.enclosures.toggleDoubleQuote();
    this.trailing |= gap;
    return at + 1;
  }

  private scanDash(at: number, to: number): number {
    let end = at;
    while (end < to && this.text.charCodeAt(end) === 45) end += 1;
    if (end === at) end = at + 1;
    const last = this.tokens[this.tokens.length - 1];
    this.trailing |= Gap.dash;
    // "20-minute", "30–60": the next token is joined to this one when nothing else stands between.
    if (last !== undefined && last.end === at && end - at === 1) this.wordEnd = end;
    return end;
  }
}
