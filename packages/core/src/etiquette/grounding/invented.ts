import type { CheckedMessage } from "../checked-message.js";
import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { isCommon } from "./common-words.js";
import { doubtfulNumbers } from "./doubtful-numbers.js";
import { doubtfulWords } from "./doubtful-words.js";
import { exchangedThings, isSenders } from "./exchanged.js";
import { isTellingToken, knownWords, withinBody, wordsOf } from "./letter-words.js";
import { readNotes } from "./notes-index.js";
import { isInNounPlace } from "./noun-place.js";
import { otherDays } from "./other-days.js";
import { readNeighbours, replacedWords } from "./replaced.js";
import { unsupportedReports } from "./reports.js";
import { reversalsIn } from "./reversed.js";
import { isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unknownNames } from "./unknown-names.js";

/** A passage of a thank-you that names what the notes do not hold. */
export interface Invented extends Hit {
  readonly words: string;
  /** A name, a number, or a passage without anything of the notes; else a single word, which may be a paraphrase. */
  readonly isSure: boolean;
}

export interface Grounding {
  /** Whether the message names anything that the notes hold. */
  readonly isSpecific: boolean;
  /** What it says of the talk that they do not hold, in the order of the text. */
  readonly invented: readonly Invented[];
}

/** Compares what a thank-you says of the talk with the notes, in time linear in both. */
export function groundingOf(message: CheckedMessage, notes: string): Grounding {
  const text = message.body;
  // What somebody works at comes from their organization's name as well.
  const index = readNotes(`${notes}\n${message.recipient.organization ?? ""}`);
  const neighbours = readNeighbours(notes);
  const known = knownWords(message);
  const found = new Findings(text);
  const isTelling = (at: number) => {
    const token = text.tokens[at];
    return token !== undefined && isTellingToken(token, known);
  };
  for (const name of unknownNames(text, index, known)) found.add(name, name.isSure);
  let isSpecific = false;
  for (const clause of text.clauses) {
    const run = withinBody(text, clause);
    if (run === null) continue;
    const numbers = doubtfulNumbers(text, clause, run, index);
    isSpecific ||= numbers.isHeld;
    for (const number of numbers.doubtful) found.add(number, number.isSure);
    for (const at of otherDays(text, clause, run, index)) {
      found.add({ from: at, to: at + 1 }, true);
    }
    const words = doubtfulWords(text, clause, run, index, known);
    if (words.held > 0) isSpecific = true;
    for (const { at, isSure } of exchangedThings(text, clause, run, index, words.held > 0)) {
      if (isSure || !found.hasAnyIn(run)) found.add({ from: at, to: at + 1 }, isSure);
    }
    const replaced = replacedWords(
      text,
      run,
      neighbours,
      (kept) => index.holdsName(text.tokens[kept]?.norm ?? ""),
      (each) =>
        isTelling(each) &&
        isInNounPlace(text, each) &&
        !isCommon(text.tokens[each]?.norm ?? "") &&
        !index.holds(text.tokens[each]?.norm ?? "") &&
        !isSenders(text, each) &&
        isSaidOfTheTalk(text, clause, each),
    );
    for (const at of replaced) if (!found.hasAnyIn(run)) found.add({ from: at, to: at + 1 }, false);
    if (words.run !== null && (words.run.isSure || !found.hasAnyIn(run))) {
      found.add(words.run, words.run.isSure);
    }
  }
  for (const run of unsupportedReports(text, index, known)) {
    if (!found.hasAnyIn(run)) found.add(run, false);
  }
  for (const sentence of text.sentences) {
    const run = withinBody(text, sentence);
    if (run === null) continue;
    for (const { at, isSure } of reversalsIn(wordsOf(text, run), index)) {
      found.add({ from: run.from + at, to: run.from + at + 1 }, isSure);
    }
  }
  return { isSpecific, invented: found.inOrder() };
}

/** Findings that do not overlap: what was found first stays. */
class Findings {
  private readonly list: Invented[] = [];

  constructor(private readonly text: TextAnalysis) {}

  add(run: Hit, isSure: boolean): void {
    if (this.list.some((other) => run.from < other.to && run.to > other.from)) return;
    this.list.push({ from: run.from, to: run.to, isSure, words: this.text.textOf(run) });
  }

  /** One finding in a clause is enough: a doubtful word beside it adds nothing. */
  hasAnyIn(run: Hit): boolean {
    return this.list.some((other) => other.from >= run.from && other.to <= run.to);
  }

  inOrder(): Invented[] {
    return this.list.toSorted((one, other) => one.from - other.from);
  }
}
