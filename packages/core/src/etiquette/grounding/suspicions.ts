import type { CheckedMessage } from "../checked-message.js";
import type { Hit } from "../text/match-phrases.js";
import { isCommon } from "./common-words.js";
import { doubtfulNumbers } from "./doubtful-numbers.js";
import { doubtfulWords } from "./doubtful-words.js";
import { exchangedThings, isSenders } from "./exchanged.js";
import { isTellingToken, withinBody, wordsOf } from "./letter-words.js";
import type { NotesIndex } from "./notes-index.js";
import { isInNounPlace } from "./noun-place.js";
import { otherDays } from "./other-days.js";
import { readNeighbours, replacedWords } from "./replaced.js";
import { unsupportedReports } from "./reports.js";
import { reversalsIn } from "./reversed.js";
import { isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unknownNames } from "./unknown-names.js";

/** A passage that one of the comparisons with the notes doubts. */
export interface Suspicion extends Hit {
  /** A name, a number, or a passage without anything of the notes; else a single word, which may be a paraphrase. */
  readonly isSure: boolean;
  /** "Joanna Blake", "Dr. Lomax": a name of more than one word. */
  readonly isFullName: boolean;
}

export interface Suspicions {
  /** Whether the message names anything that the notes hold. */
  readonly isSpecific: boolean;
  /** In the order of the text; none overlaps another. */
  readonly found: readonly Suspicion[];
}

/** What each comparison of a thank-you with the notes doubts, before all is weighed together. */
export function suspicionsIn(
  message: CheckedMessage,
  notes: string,
  index: NotesIndex,
  known: ReadonlySet<string>,
): Suspicions {
  const text = message.body;
  const neighbours = readNeighbours(notes);
  const found = new Findings();
  const isTelling = (at: number) => {
    const token = text.tokens[at];
    return token !== undefined && isTellingToken(token, known);
  };
  for (const name of unknownNames(text, index, known)) {
    found.add(name, name.isSure, name.to - name.from > 1);
  }
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
  return { isSpecific, found: found.inOrder() };
}

/** Findings that do not overlap: what was found first stays. */
class Findings {
  private readonly list: Suspicion[] = [];

  add(run: Hit, isSure: boolean, isFullName = false): void {
    if (this.list.some((other) => run.from < other.to && run.to > other.from)) return;
    this.list.push({ from: run.from, to: run.to, isSure, isFullName });
  }

  /** One finding in a clause is enough: a doubtful word beside it adds nothing. */
  hasAnyIn(run: Hit): boolean {
    return this.list.some((other) => other.from >= run.from && other.to <= run.to);
  }

  inOrder(): Suspicion[] {
    return this.list.toSorted((one, other) => one.from - other.from);
  }
}
