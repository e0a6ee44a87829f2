import { Character, characterOf } from "./characters.js";
import { type Bracket, Shape, type Token } from "./token.js";

/** The mutable side of a token: the scanner learns of a closing quotation mark only later. */
export interface OpenToken extends Token {
  shape: number;
}

const MAX_BRACKET = 80;
const OPEN = new Map<number, Bracket["open"]>([
  [40, "("],
  [41, "("],
  [91, "["],
  [93, "["],
  [123, "{"],
  [125, "{"],
  [60, "<"],
  [62, "<"],
]);

/** Brackets and quotation marks of a text: which opened, and what lies between the two. */
export class Enclosures {
  readonly brackets: Bracket[] = [];
  private readonly openBrackets: { open: Bracket["open"] | undefined; start: number }[] = [];
  private doubleFrom = -1;
  private singleFrom = -1;

  constructor(private readonly tokens: readonly OpenToken[]) {}

  /** What was never closed was an apostrophe or a slip: nothing was quoted. */
  closeParagraph(): void {
    this.doubleFrom = -1;
    this.singleFrom = -1;
    this.openBrackets.length = 0;
  }

  openBracket(code: number, start: number): void {
    this.openBrackets.push({ open: OPEN.get(code), start });
  }

  closeBracket(code: number, at: number): void {
    const open = OPEN.get(code);
    while (open !== undefined && this.openBrackets.length > 0) {
      const top = this.openBrackets.pop();
      if (top === undefined || at - top.start > MAX_BRACKET) continue;
      if (top.open === open) {
        this.brackets.push({ open, start: top.start, end: at + 1 });
        return;
      }
    }
  }

  toggleDoubleQuote(): void {
    if (this.doubleFrom < 0) this.doubleFrom = this.tokens.length;
    else {
      this.markQuoted(this.doubleFrom);
      this.doubleFrom = -1;
    }
  }

  /** Whether the mark at `at` quotes; `isTight` where nothing stands between it and the last token. */
  toggleSingleQuote(text: string, at: number, isTight: boolean): boolean {
    const next = characterOf(text.charCodeAt(at + 1));
    const startsWord = next === Character.lower || next === Character.upper;
    const last = this.tokens[this.tokens.length - 1];
    const touchesWord = last !== undefined && last.end === at - (isTight ? 0 : 1);
    if (startsWord && !touchesWord) {
      if (this.singleFrom < 0) this.singleFrom = this.tokens.length;
      return true;
    }
    if (this.singleFrom < 0 || !touchesWord) return false;
    this.markQuoted(this.singleFrom);
    this.singleFrom = -1;
    return true;
  }

  private markQuoted(from: number): void {
    for (let index = from; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token !== undefined) token.shape |= Shape.quoted;
    }
  }
}
