import type { CheckedMessage } from "../checked-message.js";
import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Hit } from "../text/match-phrases.js";
import { Shape, type Token } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { COMMON_WORDS } from "./common-words.js";
import { type NotesIndex, readNotes } from "./notes-index.js";
import { numbersIn } from "./numbers.js";
import { NAMED_BY_YOU, rememberedRuns, THEIRS, TOLD } from "./remembered.js";

/** The phrases that a rule must declare to use {@link inventedIn}. */
export const GROUNDING_SETS = [TOLD, THEIRS, NAMED_BY_YOU];

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
const YOU = classMask("you", "your");
const NOT_NAMES = new Set(
  "linkedin zoom email monday tuesday wednesday thursday friday saturday sunday english christmas easter".split(
    " ",
  ),
);
/** With these the sender says whom they will turn to: a name that came from the talk. */
const TURN_TO = new Set(
  "write writing wrote email emailing emailed call calling called ring contact contacting message messaging reach reaching introduce introducing introduction meet meeting speak speaking".split(
    " ",
  ),
);
/** At least this share of what a passage names must stand in the notes. */
const LEAST_HELD = 0.5;

/** A passage of a thank-you that names what the notes do not hold. */
export interface Invented extends Hit {
  /** The words that seem invented. */
  readonly words: string;
}

/** Everything a message says of the talk that its notes do not hold, in the order of the text. */
export function inventedIn(message: CheckedMessage, notes: string): Invented[] {
  const text = message.body;
  const index = readNotes(notes);
  const known = knownWords(message);
  const found: Invented[] = [];
  const add = (from: number, to: number) => {
    if (found.some((other) => from < other.to && to > other.from)) return;
    found.push({ from, to, words: text.textOf({ from, to }) });
  };
  const runs = rememberedRuns(text);
  for (const run of runs) {
    for (const { from, to } of unknownNumbers(text, run, index)) add(from, to);
    const passage = unknownPassage(text, run, index, known);
    if (passage !== null) add(passage.from, passage.to);
  }
  for (const name of unknownNames(text, runs, index, known)) add(name.from, name.to);
  return found.sort((one, other) => one.from - other.from);
}

function knownWords({ recipient, sender, referrer }: CheckedMessage): ReadonlySet<string> {
  const names = [recipient.name, recipient.organization, sender.name, referrer];
  return new Set(names.flatMap((name) => (name === null ? [] : fold(name).split(/[^a-z0-9]+/))));
}

/** Whether a word says anything that notes could hold: no grammar, no small talk, no everyday word. */
function isTelling(token: Token, known: ReadonlySet<string>): boolean {
  const { norm, shape, word } = token;
  if (norm.length < 4 && !(shape & Shape.allCaps && norm.length > 1)) return false;
  if (known.has(norm) || shape & (Shape.number | Shape.url | Shape.email)) return false;
  return !isIn(word, PLAIN) && !COMMON_WORDS.has(norm) && !norm.endsWith("ly");
}

function unknownPassage(
  text: TextAnalysis,
  run: Hit,
  index: NotesIndex,
  known: ReadonlySet<string>,
): Hit | null {
  const unknown: number[] = [];
  let telling = 0;
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || !isTelling(token, known)) continue;
    telling += 1;
    if (!index.holds(token.norm)) unknown.push(at);
  }
  const [first] = unknown;
  const last = unknown.at(-1);
  if (first === undefined || last === undefined) return null;
  const isHeld = (telling - unknown.length) / telling > LEAST_HELD;
  return isHeld ? null : { from: first, to: last + 1 };
}

function unknownNumbers(text: TextAnalysis, run: Hit, index: NotesIndex): Hit[] {
  const words: string[] = [];
  for (let at = run.from; at < run.to; at += 1) words.push(text.tokens[at]?.norm ?? "");
  return numbersIn(words).flatMap(({ value, from, to }) => {
    // "One thing", "the first two minutes": said of anything.
    const next = text.tokens[run.from + to];
    const isLength = next !== undefined && isIn(next.word, TIME_UNIT);
    if (value <= 1 || index.holdsNumber(value)) return [];
    return isLength && value === USUAL_MINUTES
      ? []
      : [{ from: run.from + from, to: run.from + to }];
  });
}

const USUAL_MINUTES = 20;

/** Names that must come from the talk: in what they said, beside "you", or to be written to. */
function unknownNames(
  text: TextAnalysis,
  runs: readonly Hit[],
  index: NotesIndex,
  known: ReadonlySet<string>,
): Hit[] {
  return text.names.flatMap((name) => {
    if (name.from >= text.layout.bodyTo || (name.initial && !name.titled)) return [];
    const before = text.tokens[name.from - 1]?.norm ?? "";
    if (before === "my" || before === "our") return [];
    const inRun = runs.some((run) => name.from >= run.from && name.to <= run.to);
    if (!inRun && !isAboutThem(text, name)) return [];
    const words = name.words.filter(
      (word) => word.length > 1 && !known.has(word) && !NOT_NAMES.has(word),
    );
    const unknown = words.filter((word) => !index.holdsName(word) && !isOrdinary(text, name, word));
    return unknown.length > 0 && unknown.length * 2 >= words.length ? [name] : [];
  });
}

function isOrdinary(text: TextAnalysis, name: Hit, word: string): boolean {
  for (let at = name.from; at < name.to; at += 1) {
    const token = text.tokens[at];
    if (token?.norm === word) return isIn(token.word, PLAIN) || COMMON_WORDS.has(word);
  }
  return false;
}

function isAboutThem(text: TextAnalysis, name: Hit): boolean {
  const clause = text.clauseAt(name.from);
  if (clause === undefined) return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) continue;
    if (isIn(token.word, YOU) || TURN_TO.has(token.norm)) return true;
  }
  return false;
}
