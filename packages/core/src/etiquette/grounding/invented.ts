import type { CheckedMessage } from "../checked-message.js";
import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { Shape, type Token } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { isCommon } from "./common-words.js";
import { type NotesIndex, readNotes } from "./notes-index.js";
import { numberOf, numbersIn } from "./numbers.js";
import { readNeighbours, replacedWords } from "./replaced.js";
import { isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unknownNames } from "./unknown-names.js";

const PLAIN = classMask(
  "generic",
  "function",
  "prep",
  "det",
  "verb",
  "weekday",
  "month",
  "daypart",
  "number",
  "minute",
  "hour",
  "title",
  "greeting",
  "signoff",
  "thanks",
  "polite",
  "negator",
  "modal",
  "past",
  "talkNoun",
  "talkVerb",
  "coordinator",
  "subordinator",
  "wh",
);
const TIME_UNIT = classMask("minute", "hour");
const USUAL_MINUTES = 20;
/** A passage that names so much and holds nothing of the notes was not in the talk. */
const SURELY = 3;

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
  const invented: Invented[] = [];
  const add = (run: Hit, isSure: boolean) => {
    if (invented.some((other) => run.from < other.to && run.to > other.from)) return;
    invented.push({ ...run, isSure, words: text.textOf(run) });
  };
  // One finding in a clause is enough: a doubtful word beside it adds nothing.
  const isNamedIn = (run: Hit) =>
    invented.some((other) => other.from >= run.from && other.to <= run.to);
  for (const name of unknownNames(text, index, known)) add(name, name.isSure);
  let isSpecific = false;
  for (const clause of text.clauses) {
    const run = withinBody(text, clause);
    if (run === null) continue;
    const spoken = { from: run.from, to: run.to, words: wordsOf(text, run) };
    for (const { from, to, value } of numbersIn(spoken.words)) {
      const at = { from: run.from + from, to: run.from + to };
      const around = [text.tokens[at.from - 1]?.norm, text.tokens[at.to]?.norm] as const;
      if (index.holdsNumber(value, ...around)) isSpecific ||= value > 1;
      else if (value > 1 && isSaidOfTheTalk(text, clause, at.from) && !isLength(text, at, value)) {
        add(at, true);
      }
    }
    const { held, unknown } = tellingWords(text, run, index, known);
    if (held > 0) isSpecific = true;
    for (const { at, isSure } of exchangedThings(text, clause, run, index, held > 0)) {
      if (isSure || !isNamedIn(run)) add({ from: at, to: at + 1 }, isSure);
    }
    const doubtful = unknown.filter((at) => isSaidOfTheTalk(text, clause, at));
    for (const at of replacedWords(
      text,
      run,
      neighbours,
      (kept) => index.holdsName(text.tokens[kept]?.norm ?? ""),
      (each) =>
        isNamedThing(text, each, index, known) &&
        !isSenders(text, each) &&
        isSaidOfTheTalk(text, clause, each),
    )) {
      if (!isNamedIn(run)) add({ from: at, to: at + 1 }, false);
    }
    const [first] = doubtful;
    const last = doubtful.at(-1);
    if (first === undefined || last === undefined) continue;
    const isSure = doubtful.length >= SURELY && held === 0;
    if (isSure || !isNamedIn(run)) add({ from: first, to: last + 1 }, isSure);
  }
  return { isSpecific, invented: invented.sort((one, other) => one.from - other.from) };
}

function knownWords({ recipient, sender, referrer }: CheckedMessage): ReadonlySet<string> {
  const names = [recipient.name, recipient.organization, sender.name, referrer];
  return new Set(names.flatMap((name) => (name === null ? [] : fold(name).split(/[^a-z0-9]+/))));
}

function withinBody(text: TextAnalysis, run: Hit): Hit | null {
  const { bodyFrom, bodyTo } = text.layout;
  const from = Math.max(run.from, bodyFrom);
  const to = Math.min(run.to, bodyTo > bodyFrom ? bodyTo : text.tokens.length);
  return to > from ? { from, to } : null;
}

function wordsOf(text: TextAnalysis, run: Hit): string[] {
  const words: string[] = [];
  for (let at = run.from; at < run.to; at += 1) words.push(text.tokens[at]?.norm ?? "");
  return words;
}

/** "Twenty minutes": every talk has a length. */
function isLength(text: TextAnalysis, at: Hit, value: number): boolean {
  const next = text.tokens[at.to];
  return value === USUAL_MINUTES && next !== undefined && isIn(next.word, TIME_UNIT);
}

function tellingWords(
  text: TextAnalysis,
  run: Hit,
  index: NotesIndex,
  known: ReadonlySet<string>,
): { held: number; unknown: number[] } {
  let held = 0;
  const unknown: number[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isSmall(token) || known.has(token.norm)) continue;
    const plain = isIn(token.word, PLAIN);
    if (index.holds(token.norm)) held += plain ? 0 : 1;
    else if (!plain && !isCommon(token.norm) && !token.norm.endsWith("ly")) unknown.push(at);
  }
  return { held, unknown };
}

/** Things that the notes do not hold, where the clause tells of the talk or says something else of it. */
function exchangedThings(
  text: TextAnalysis,
  clause: Clause,
  run: Hit,
  index: NotesIndex,
  tellsOfNotes: boolean,
): { at: number; isSure: boolean }[] {
  const found: { at: number; isSure: boolean }[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    const standing = index.standingOf(norm);
    if (standing === "fine") continue;
    if (standing === "alone" && index.holds(norm)) continue;
    if (standing === "exchanged" && index.holdsName(norm)) continue;
    const ofTheTalk = isSaidOfTheTalk(text, clause, at);
    if (ofTheTalk || (tellsOfNotes && !isSenders(text, at))) {
      found.push({ at, isSure: standing === "contradicted" && ofTheTalk && !isOwnDeed(clause) });
    }
  }
  return found;
}

/** "I booked the course for April": when and what may well be the sender's own. */
function isOwnDeed({ subject }: Clause): boolean {
  return subject === "i" || subject === "we";
}

/** "My teacher", "our old dog". */
function isSenders(text: TextAnalysis, at: number): boolean {
  return [at - 1, at - 2].some((before) => OF_THE_SENDER.has(text.tokens[before]?.norm ?? ""));
}

const OF_THE_SENDER: ReadonlySet<string> = new Set(["my", "our"]);

/** A word that could name something, and that the notes do not hold. */
function isNamedThing(
  text: TextAnalysis,
  at: number,
  index: NotesIndex,
  known: ReadonlySet<string>,
): boolean {
  const token = text.tokens[at];
  if (token === undefined || isSmall(token) || known.has(token.norm)) return false;
  return !isIn(token.word, PLAIN) && !/(?:ly|ed|ing)$/.test(token.norm) && !index.holds(token.norm);
}

function isSmall({ norm, shape }: Token): boolean {
  if (shape & (Shape.number | Shape.url | Shape.email)) return true;
  if (numberOf(norm) !== null) return true;
  return norm.length < 4 && !(shape & Shape.allCaps && norm.length > 1);
}
