import { type Clause, splitClauses } from "./clauses.js";
import { durationPurpose } from "./duration-purpose.js";
import { type Duration, findDurations } from "./durations.js";
import { type Focus, readFocus } from "./focus.js";
import { type Layout, readLayout } from "./layout.js";
import { type Range, splitLines } from "./lines.js";
import { plainText } from "./markup.js";
import { type Hit, PhraseFinder } from "./match-phrases.js";
import { findNames, type Name } from "./names.js";
import type { PhraseSet } from "./phrases.js";
import { findRequests, type Request } from "./requests.js";
import { scan } from "./scan.js";
import { type Sentence, splitSentences } from "./sentences.js";
import { type Bracket, type Mark, Shape, type Token } from "./token.js";
import { type ClassMask, classMask, isIn, type Vocabulary } from "./vocabulary.js";

const FUNCTION_WORD = classMask("function");
/** Below this share of English function words a text is in another language. */
const ENGLISH_SHARE = 0.16;
const JUDGED_TOKENS = 400;

/**
 * One reading of a text, made once and shared by all rules: tokens, sentences, clauses, greeting
 * and signature, durations, names, and the phrases that the rules asked for. Quoted replies are
 * not part of it. All ranges are offsets into the original text. Cost is linear in its length.
 */
export class TextAnalysis {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly brackets: readonly Bracket[];
  readonly quoted: readonly Range[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly layout: Layout;
  readonly isEnglish: boolean;

  private readonly plain: string;
  private readonly clauseOf: ArrayLike<number>;
  private phraseFinder: PhraseFinder | null = null;
  private durationList: readonly Duration[] | null = null;
  private requestList: readonly Request[] | null = null;
  private nameList: readonly Name[] | null = null;
  private focusRead: Focus | null = null;

  constructor(
    readonly text: string,
    private readonly vocabulary: Vocabulary,
    options: { readonly lineIsSentence?: boolean } = {},
  ) {
    this.plain = plainText(text);
    const lines = splitLines(this.plain);
    const { tokens, marks, brackets, trailing } = scan(this.plain, lines.written, vocabulary);
    this.tokens = tokens;
    this.marks = marks;
    this.brackets = brackets;
    this.quoted = lines.quoted;
    this.sentences = splitSentences(tokens, trailing, options.lineIsSentence === true);
    const { clauses, clauseOf } = splitClauses(tokens, this.sentences);
    this.clauses = clauses;
    this.clauseOf = clauseOf;
    this.layout = readLayout(tokens, this.sentences);
    this.isEnglish = readsAsEnglish(tokens);
  }

  /** Lengths of time that the text names. */
  get durations(): readonly Duration[] {
    this.durationList ??= findDurations(
      this.tokens,
      this.sentences,
      durationPurpose(this.tokens, this.clauses, this.clauseOf),
    );
    return this.durationList;
  }

  /** What the reader is asked to do: "could you forward this", "please send me". */
  get requests(): readonly Request[] {
    this.requestList ??= findRequests(this.tokens, this.sentences);
    return this.requestList;
  }

  /** Capitalised runs after the greeting: people, organizations, places. */
  get names(): readonly Name[] {
    this.nameList ??= findNames(this.tokens, this.sentences, this.layout.bodyFrom);
    return this.nameList;
  }

  /** How much of the text is about whom. */
  get focus(): Focus {
    this.focusRead ??= readFocus(this);
    return this.focusRead;
  }

  /** Where the phrases of a set stand, in the order of the text. The rule must declare the set. */
  hits(set: PhraseSet): readonly Hit[] {
    const { vocabulary } = this;
    this.phraseFinder ??= new PhraseFinder(
      this.tokens,
      this.sentences,
      this.clauseOf,
      vocabulary.book,
    );
    return this.phraseFinder.hitsOf(vocabulary.indexOf(set));
  }

  has(set: PhraseSet): boolean {
    return this.hits(set).length > 0;
  }

  clauseAt(token: number): Clause | undefined {
    return this.clauses[this.clauseOf[token] ?? -1];
  }

  sentenceAt(token: number): Sentence | undefined {
    const clause = this.clauseAt(token);
    return clause === undefined ? undefined : this.sentences[clause.sentence];
  }

  /** Offsets of a run of tokens in the original text. */
  rangeOf(run: { readonly from: number; readonly to: number }): readonly [number, number] {
    const first = this.tokens[run.from];
    const last = this.tokens[Math.max(run.from, run.to - 1)];
    return first === undefined || last === undefined ? [0, 0] : [first.start, last.end];
  }

  /** The original words of a run of tokens. */
  textOf(run: { readonly from: number; readonly to: number }): string {
    const [start, end] = this.rangeOf(run);
    return this.text.slice(start, end);
  }

  /**
   * Whether a negating word of the same clause stands before the end of the run: "I am not asking
   * for a job". "not only" and "why not" negate nothing.
   */
  isNegated(run: { readonly from: number; readonly to: number }): boolean {
    const clause = this.clauseAt(run.from);
    if (clause === undefined || clause.negatedFrom < 0 || clause.negatedFrom >= run.to)
      return false;
    const after = this.tokens[clause.negatedFrom + 1]?.norm;
    const before = this.tokens[clause.negatedFrom - 1]?.norm;
    return after !== "only" && after !== "mind" && before !== "why" && before !== "if";
  }

  /** Whether the run stands inside quotation marks. */
  isQuoted(run: { readonly from: number; readonly to: number }): boolean {
    return ((this.tokens[run.from]?.shape ?? 0) & Shape.quoted) !== 0;
  }

  /** Whether a token of the run (or of a clause, or of a sentence) belongs to one of the classes. */
  includes(run: { readonly from: number; readonly to: number }, mask: ClassMask): boolean {
    for (let at = run.from; at < run.to; at += 1) {
      const token = this.tokens[at];
      if (token !== undefined && isIn(token.word, mask)) return true;
    }
    return false;
  }

  /** Words of the sender's own text, the way a reader counts them: "don't" and "20-minute" are one. */
  get wordCount(): number {
    let count = 0;
    let end = -1;
    for (const token of this.tokens) {
      if (token.start >= end && !(token.shape & Shape.hyphenated)) count += 1;
      end = Math.max(end, token.end);
    }
    return count;
  }
}

function readsAsEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.shape & (Shape.number | Shape.url | Shape.email | Shape.capitalised)) continue;
    words += 1;
    if (isIn(token.word, FUNCTION_WORD)) known += 1;
    if (words >= JUDGED_TOKENS) break;
  }
  return words < 7 || known / words >= ENGLISH_SHARE;
}
