import { Character, characterOf, fold, isEmojiSymbol } from "./characters.js";
import { splitApostrophe } from "./contractions.js";
import type { Line } from "./lines.js";
import { type Bracket, Gap, type Mark, Shape, type Token } from "./token.js";
import { UNKNOWN_WORD, type Vocabulary, type Word } from "./vocabulary.js";

/** The mutable side of a token: the scanner learns of a closing quotation mark only later. */
interface OpenToken extends Token {
  shape: number;
}

export interface Scan {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly brackets: readonly Bracket[];
  /** What stands after the last token, as {@link Gap} bits. */
  readonly trailing: number;
}

const ABBREVIATIONS = new Set(
  "dr mr mrs ms mx prof st jr sr inc ltd co corp vs etc approx dept univ no fig e.g i.e eg ie cf ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri rev hon gen capt sgt lt col ph ext tel est assoc mgr messrs bzw".split(
    " ",
  ),
);
const DOMAIN_ENDINGS = new Set(
  "com org net edu gov io co uk us me dev ai de fr es ca au in jp ch nl eu info biz app page link html pdf docx doc pptx xlsx png jpg example".split(
    " ",
  ),
);
const MAX_BRACKET = 80;
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
  scanner.closeParagraph();
  return scanner;
}

class Scanner implements Scan {
  readonly tokens: OpenToken[] = [];
  readonly marks: Mark[] = [];
  readonly brackets: Bracket[] = [];
  trailing = 0;

  private readonly openBrackets: { open: Bracket["open"]; start: number }[] = [];
  private doubleQuoteFrom = -1;
  private singleQuoteFrom = -1;
  private wordEnd = -1;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  startLine(line: Line, previous: Line | null): void {
    this.wordEnd = -1;
    if (previous === null) {
      if (line.isItem) this.trailing |= Gap.bullet;
      return;
    }
    if (line.blankBefore) {
      this.trailing |= Gap.blank | Gap.line;
      this.closeParagraph();
    } else if (line.isItem || previous.isItem || previous.end - previous.start < SHORT_LINE) {
      this.trailing |= Gap.line;
    } else this.trailing |= Gap.wrap;
    if (line.isItem) this.trailing |= Gap.bullet;
  }

  /** A quotation mark that was never closed was an apostrophe or a slip: nothing was quoted. */
  closeParagraph(): void {
    this.doubleQuoteFrom = -1;
    this.singleQuoteFrom = -1;
    this.openBrackets.length = 0;
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
          if (isEmojiSymbol(code)) this.addMark("emoji", cursor, cursor + 1);
          else this.trailing |= Gap.dash;
          cursor += 1;
          break;
        default:
          cursor = this.scanPunctuation(code, cursor, to);
      }
    }
  }

  private scanWord(start: number, to: number): number {
    const text = this.text;
    let cursor = start;
    let plain = true;
    let apostrophe = false;
    let capitals = 0;
    let letters = 0;
    while (cursor < to) {
      const code = text.charCodeAt(cursor);
      if (code >= 97 && code <= 122) {
        letters += 1;
        cursor += 1;
        continue;
      }
      const kind = characterOf(code);
      if (kind === Character.lower) letters += 1;
      else if (kind === Character.upper) {
        letters += 1;
        capitals += 1;
        plain = false;
      } else if (kind === Character.invisible) plain = false;
      else if (kind === Character.digit) letters += 1;
      else if (code === 39 || code === 0x2019) {
        const next = cursor + 1 < to ? characterOf(text.charCodeAt(cursor + 1)) : 0;
        if (next !== Character.lower && next !== Character.upper) break;
        apostrophe = true;
        if (code !== 39) plain = false;
      } else break;
      if (code > 127) plain = false;
      cursor += 1;
    }
    // Only a word with a mark right behind it can be an address or an abbreviation.
    const behind = cursor < to ? text.charCodeAt(cursor) : 32;
    const address = behind === 32 ? -1 : this.addressEnd(start, cursor, to);
    if (address > 0) {
      this.addAddress(start, address);
      return address;
    }
    const dotted = behind === 46 ? this.dottedEnd(start, cursor, to) : -1;
    if (dotted > 0) {
      const norm = fold(text.slice(start, dotted)).replaceAll(".", "");
      this.add(norm === "am" || norm === "pm" ? `${norm[0] ?? ""}.m` : norm, start, dotted, 0);
      return dotted;
    }
    const slice = text.slice(start, cursor);
    const norm = plain ? slice : foldWord(slice, capitals === 0);
    let shape = 0;
    if (capitals > 0) {
      if (characterOf(text.charCodeAt(start)) === Character.upper) shape |= Shape.capitalised;
      if (capitals > 1 && capitals === letters) shape |= Shape.allCaps;
    }
    this.addWord(norm, start, cursor, shape, apostrophe);
    return cursor;
  }

  private addWord(
    norm: string,
    start: number,
    end: number,
    shape: number,
    apostrophe: boolean,
  ): void {
    const word = this.vocabulary.lookup(norm);
    if (word.parts !== null) {
      let first = shape;
      for (const part of word.parts) {
        this.push(part.text, part, start, end, first);
        first = shape & Shape.allCaps;
      }
      return;
    }
    const parts = apostrophe && word === UNKNOWN_WORD ? splitApostrophe(norm) : null;
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
      shape,
      before: this.trailing,
    });
    this.trailing = 0;
    this.wordEnd = -1;
  }

  private scanNumber(start: number, to: number): number {
    const text = this.text;
    let cursor = start;
    let clock = false;
    while (cursor < to) {
      const code = text.charCodeAt(cursor);
      if (code >= 48 && code <= 57) cursor += 1;
      else if (code === 58 || code === 46 || code === 44) {
        const next = text.charCodeAt(cursor + 1);
        if (cursor + 1 >= to || next < 48 || next > 57) break;
        if (code === 58) clock = true;
        cursor += 1;
      } else break;
    }
    const address = this.addressEnd(start, cursor, to);
    if (address > 0) {
      this.addAddress(start, address);
      return address;
    }
    let shape: number = clock ? Shape.number | Shape.clock : Shape.number;
    const suffix = text.slice(cursor, cursor + 2).toLowerCase();
    const afterSuffix = characterOf(text.charCodeAt(cursor + 2));
    if (
      (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th") &&
      afterSuffix !== Character.lower &&
      afterSuffix !== Character.upper
    ) {
      cursor += 2;
      shape |= Shape.ordinal;
    }
    this.add(text.slice(start, cursor).toLowerCase(), start, cursor, shape);
    return cursor;
  }

  /** The end of a web or mail address that starts with this word, or -1. */
  private addressEnd(start: number, wordEnd: number, to: number): number {
    const text = this.text;
    const code = text.charCodeAt(wordEnd);
    let isAddress = false;
    if (wordEnd < to) {
      if (code === 58) isAddress = text.startsWith("://", wordEnd);
      else if (code === 64) isAddress = /[a-zA-Z0-9]/.test(text.charAt(wordEnd + 1));
      else if (code === 46 || code === 45 || code === 95 || code === 43)
        isAddress = this.isDomain(start, wordEnd, to);
    }
    if (!isAddress) return -1;
    let end = wordEnd;
    while (end < to && !/[\s<>"]/.test(text.charAt(end))) end += 1;
    while (end > wordEnd && /[.,;:!?)\]'}]/.test(text.charAt(end - 1))) end -= 1;
    return end;
  }

  private isDomain(start: number, wordEnd: number, to: number): boolean {
    const text = this.text;
    let cursor = wordEnd;
    let lastDot = -1;
    const limit = Math.min(to, start + 100);
    while (cursor < limit) {
      const code = text.charCodeAt(cursor);
      if (code === 64) return cursor > wordEnd;
      if (code === 46) lastDot = cursor;
      else if (code !== 45 && code !== 95 && code !== 43) {
        const kind = characterOf(code);
        if (kind !== Character.lower && kind !== Character.upper && kind !== Character.digit) break;
      }
      cursor += 1;
    }
    if (lastDot < 0) return false;
    // Points at the end close the sentence, not the address.
    const tail = text.slice(wordEnd, cursor).replace(/\.{1,3}$/, "");
    const dot = tail.lastIndexOf(".");
    return dot >= 0 && tail.length - dot > 2 && DOMAIN_ENDINGS.has(tail.slice(dot + 1));
  }

  private addAddress(start: number, end: number): void {
    const isMail = this.text.slice(start, Math.min(end, start + 100)).includes("@");
    this.add("", start, end, isMail ? Shape.email : Shape.url);
  }

  /** The end of "a.m.", "e.g.", "U.S.": single letters each followed by a point; or -1. */
  private dottedEnd(start: number, wordEnd: number, to: number): number {
    const text = this.text;
    if (wordEnd - start !== 1 || text.charCodeAt(wordEnd) !== 46) return -1;
    let end = -1;
    let cursor = start;
    while (cursor + 1 < to && text.charCodeAt(cursor + 1) === 46) {
      const kind = characterOf(text.charCodeAt(cursor));
      if (kind !== Character.lower && kind !== Character.upper) break;
      if (characterOf(text.charCodeAt(cursor + 2)) === Character.lower && cursor > start + 2) {
        const following = characterOf(text.charCodeAt(cursor + 3));
        if (following === Character.lower) break;
      }
      end = cursor + 2;
      cursor += 2;
    }
    if (end - start <= 2) return -1;
    return end;
  }

  private scanSurrogate(start: number, to: number): number {
    const point = this.text.codePointAt(start) ?? 0;
    if (point < 0x10000) return start + 1;
    if (point >= 0x1f000 && point <= 0x1faff) this.addMark("emoji", start, start + 2);
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

  private addMark(kind: Mark["kind"], start: number, end: number): void {
    const last = this.marks[this.marks.length - 1];
    if (
      last !== undefined &&
      last.kind === kind &&
      start - last.end <= 2 &&
      this.isTight(last.end, start)
    ) {
      this.marks[this.marks.length - 1] = { kind, start: last.start, end, count: last.count + 1 };
      return;
    }
    this.marks.push({ kind, start, end, count: 1 });
  }

  private isTight(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) {
      const kind = characterOf(this.text.charCodeAt(index));
      if (kind !== Character.invisible && kind !== Character.space) return false;
    }
    return true;
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
        if (!this.isAbbreviationPoint(at)) this.trailing |= Gap.stop;
        return at + 1;
      case 0x2026:
        this.trailing |= Gap.ellipsis;
        return at + 1;
      case 63: // ?
      case 0xbf:
        this.trailing |= Gap.question;
        this.addMark("question", at, at + 1);
        return at + 1;
      case 33: // !
        this.trailing |= Gap.exclamation;
        this.addMark("exclamation", at, at + 1);
        return at + 1;
      case 44:
        this.trailing |= Gap.comma;
        return at + 1;
      case 58:
        this.trailing |= Gap.colon;
        return at + 1;
      case 59:
        this.trailing |= Gap.semicolon;
        return at + 1;
      case 47:
        this.trailing |= Gap.slash;
        return at + 1;
      case 45:
      case 0x2010:
      case 0x2011:
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015:
        return this.scanDash(at, to);
      case 95: {
        let end = at;
        while (end < to && text.charCodeAt(end) === 95) end += 1;
        if (end - at > 2) this.marks.push({ kind: "blank-line", start: at, end, count: end - at });
        return end;
      }
      case 40:
      case 91:
      case 123:
      case 60:
        this.trailing |= Gap.open;
        this.openBrackets.push({
          open: code === 40 ? "(" : code === 91 ? "[" : code === 123 ? "{" : "<",
          start: at,
        });
        return at + 1;
      case 41:
      case 93:
      case 125:
      case 62:
        this.trailing |= Gap.close;
        this.closeBracket(code === 41 ? "(" : code === 93 ? "[" : code === 125 ? "{" : "<", at);
        return at + 1;
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
        this.toggleDoubleQuote();
        return at + 1;
      case 39:
      case 0x2018:
      case 0x2019:
      case 96:
        this.toggleSingleQuote(at);
        return at + 1;
      default:
        return at + 1;
    }
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

  private isAbbreviationPoint(at: number): boolean {
    const last = this.tokens[this.tokens.length - 1];
    if (last === undefined || last.end !== at) return false;
    if (last.shape & Shape.number) {
      // "1. How did you start": the point after an item's number.
      return last.before !== 0 && (last.before & Gap.bullet) !== 0;
    }
    if (ABBREVIATIONS.has(last.norm)) {
      // "no." and "co." end sentences too; before a capital they do unless they are titles.
      return last.norm !== "no" || /^\s*\d/.test(this.text.slice(at + 1, at + 4));
    }
    return (
      last.end - last.start === 1 && (last.shape & Shape.capitalised) !== 0 && last.norm !== "i"
    );
  }

  private closeBracket(open: Bracket["open"], at: number): void {
    while (this.openBrackets.length > 0) {
      const top = this.openBrackets.pop();
      if (top === undefined || at - top.start > MAX_BRACKET) continue;
      if (top.open === open) {
        this.brackets.push({ open, start: top.start, end: at + 1 });
        return;
      }
    }
  }

  private toggleDoubleQuote(): void {
    if (this.doubleQuoteFrom < 0) {
      this.doubleQuoteFrom = this.tokens.length;
    } else {
      this.markQuoted(this.doubleQuoteFrom);
      this.doubleQuoteFrom = -1;
    }
    this.trailing |= Gap.quote;
  }

  private toggleSingleQuote(at: number): void {
    const next = characterOf(this.text.charCodeAt(at + 1));
    const startsWord = next === Character.lower || next === Character.upper;
    const last = this.tokens[this.tokens.length - 1];
    const touchesWord = last !== undefined && last.end === at - (this.trailing === 0 ? 0 : 1);
    if (startsWord && !touchesWord) {
      if (this.singleQuoteFrom < 0) this.singleQuoteFrom = this.tokens.length;
      this.trailing |= Gap.quote;
    } else if (this.singleQuoteFrom >= 0 && touchesWord) {
      this.markQuoted(this.singleQuoteFrom);
      this.singleQuoteFrom = -1;
      this.trailing |= Gap.quote;
    }
  }

  private markQuoted(from: number): void {
    for (let index = from; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token !== undefined) token.shape |= Shape.quoted;
    }
  }
}

/** Most words that need folding only start with a capital or hold a curly apostrophe. */
function foldWord(slice: string, lower: boolean): string {
  const plain = slice.includes("\u2019") ? slice.replaceAll("\u2019", "'") : slice;
  for (let index = 0; index < plain.length; index += 1) {
    if (plain.charCodeAt(index) > 127) return fold(plain);
  }
  return lower ? plain : plain.toLowerCase();
}
