import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { Shape } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { isCommon } from "./common-words.js";
import { type Frame, readTellings, type Telling } from "./frames.js";
import { around, PLAIN, withinBody, wordsOf } from "./letter-words.js";
import type { NotesIndex } from "./notes-index.js";
import { isInNounPlace } from "./noun-place.js";
import { numberOf } from "./numbers.js";
import { type Quantity, quantitiesIn } from "./quantities.js";
import { isOwnThing, isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unitOf } from "./units.js";

/** A word or quantity of a letter, and what speaks for or against its being an invention. */
export interface Claim extends Hit {
  readonly isNumber: boolean;
  readonly features: readonly string[];
}

const GRAMMAR = classMask(
  "function",
  "prep",
  "det",
  "modal",
  "wh",
  "coordinator",
  "subordinator",
  "negator",
  "i",
  "me",
  "my",
  "you",
  "your",
  "we",
  "they",
  "it",
  "be",
  "have",
  "do",
  "number",
);
const YOU = classMask("you", "your");
const I = classMask("i", "me", "my");
const THANKS = classMask("thanks");
const ADDRESS = Shape.number | Shape.url | Shape.email;
const TOLD_OF = new Set("asYouSay youSay yourWord".split(" "));
const LINKS = new Set(
  "the a an your my of to with from in for on at by and or not no about than into as that this is was be some any i you".split(
    " ",
  ),
);
const WISHES = new Set("hope hoping wish luck forward maybe perhaps imagine must".split(" "));
const ENDINGS = ["ly", "ing", "ed", "s"] as const;
const SHORTEST = 3;
/** How far from a word those of the same note may stand. */
const NEAR = 5;
const FAR = 10;
const BESIDE = 8;
const OWN_REACH = 6;
const FEW = 5;

/** Reads a letter against notes, to weigh its words and quantities one by one. */
export class Claims {
  private readonly tellings: ReadonlyMap<number, Telling>;
  private readonly isContent: readonly boolean[];
  private readonly isHeld: readonly boolean[];
  /** Remarks whose quantity the letter gives as noted: another number beside them is of something else. */
  private readonly given = new Set<number>();
  private readonly last: number;

  constructor(
    private readonly text: TextAnalysis,
    private readonly index: NotesIndex,
    known: ReadonlySet<string>,
  ) {
    this.tellings = readTellings(text);
    this.last = [...this.tellings.keys()].at(-1) ?? Number.NEGATIVE_INFINITY;
    this.isContent = text.tokens.map(
      ({ norm, word, shape }) =>
        !isIn(word, GRAMMAR) &&
        norm.length >= SHORTEST &&
        !known.has(norm) &&
        numberOf(norm) === null &&
        (shape & ADDRESS) === 0,
    );
    this.isHeld = text.tokens.map(
      ({ norm }, at) => this.isContent[at] === true && index.holds(norm),
    );
    for (const clause of text.clauses) {
      for (const { said } of this.quantitiesOf(clause)) {
        if (said.value <= 1 && said.unit?.kind !== "share") continue;
        for (const remark of index.remarksWithQuantity(said)) this.given.add(remark);
      }
    }
  }

  /** What the notes do not hold, word by word and quantity by quantity. */
  unnoted(clause: Clause): Claim[] {
    const run = withinBody(this.text, clause);
    if (run === null) return [];
    const claims: Claim[] = [];
    const counted = new Set<number>();
    for (const { said, at } of this.quantitiesOf(clause)) {
      for (let place = at.from; place < at.to; place += 1) counted.add(place);
      if (this.index.remarksWithQuantity(said).length > 0) continue;
      claims.push(this.quantity(clause, said, at));
    }
    for (let at = run.from; at < run.to; at += 1) {
      if (counted.has(at) || this.isContent[at] !== true || this.isHeld[at] === true) continue;
      claims.push(this.word(clause, at));
    }
    return claims;
  }

  /** The claim that a word of a clause makes. */
  word(clause: Clause, at: number): Claim {
    const { tokens } = this.text;
    const token = tokens[at];
    if (token === undefined) return { from: at, to: at, isNumber: false, features: [] };
    const { norm, shape, word } = token;
    const held = this.isHeld[at] === true;
    const kind = held ? "held" : isIn(word, PLAIN) ? "plain" : isCommon(norm) ? "common" : "rare";
    const features = [kind, ...this.surroundings(clause, at)];
    const standing = this.index.standingOf(norm);
    if (standing !== "fine") features.push(standing);
    if (held) return { from: at, to: at + 1, isNumber: false, features };
    if (shape & Shape.allCaps) features.push("capitals");
    else if (shape & Shape.capitalised && at > (this.text.sentenceAt(at)?.from ?? at)) {
      features.push("capital");
    }
    if (isInNounPlace(this.text, at)) features.push(`thing ${kind}`);
    features.push(`length ${Math.min(3, Math.floor(norm.length / 3))}`);
    for (const ending of ENDINGS) if (norm.endsWith(ending)) features.push(`-${ending}`);
    return { from: at, to: at + 1, isNumber: false, features };
  }

  private quantity(clause: Clause, said: Quantity, at: Hit): Claim {
    const { tokens } = this.text;
    const features = ["number", ...this.surroundings(clause, at.from)];
    if (said.isUnnumbered) features.push("unnumbered");
    if (said.isOrdinal) features.push("ordinal");
    features.push(`of ${said.unit?.kind ?? "things"}`);
    features.push(said.value <= 1 ? "one" : said.value < FEW ? "few" : "many");
    if (tokens[at.from - 1]?.norm === "for") features.push("for so long");
    if (tokens[at.to]?.norm === "ago") features.push("ago");
    let other = 0;
    let given = 0;
    for (const [remark, count] of this.remarksAround(at, BESIDE)) {
      if (!this.index.isCounted(remark)) continue;
      if (this.given.has(remark)) given = Math.max(given, count);
      else other = Math.max(other, count);
    }
    features.push(`other ${Math.min(other, 3)}`, `given ${Math.min(given, 2)}`);
    return { ...at, isNumber: true, features };
  }

  /** What the place of a word in its sentence says of whom it is told. */
  private surroundings(clause: Clause, at: number): string[] {
    const { text, isHeld } = this;
    const { tokens } = text;
    const run = around(withinBody(text, text.sentenceAt(at) ?? clause) ?? clause, at);
    const near = around(clause, at);
    const sentence = text.sentenceAt(at)?.index ?? -1;
    const telling = this.tellings.get(sentence) ?? NO_TELLING;
    const features = [`by ${clause.subject}`, `${telling.opening} ${telling.openingBefore}`];
    const add = (name: string, isSo: boolean) => {
      if (isSo) features.push(name);
    };
    add("past", clause.isPast);
    add("denied", clause.negatedFrom >= 0);
    add("last", sentence === this.last);
    add("first", telling.openingBefore === "none");
    add("you", text.includes(near, YOU));
    add("i", text.includes(near, I));
    add("you there", text.includes(run, YOU));
    add("thanks", text.includes(near, THANKS));
    add("thanks there", text.includes(run, THANKS));
    add("said", isSaidOfTheTalk(text, clause, at));
    add("own", isOwnThing(text, clause, at));
    add("quoted", ((tokens[at]?.shape ?? 0) & Shape.quoted) !== 0);
    const before = tokens[at - 1]?.norm ?? "";
    add(`after ${before}`, LINKS.has(before));
    add("beside held", isHeld[at - 1] === true || isHeld[at + 1] === true);
    for (const { at: place, kind } of framesWithin(telling.frames, run)) {
      const side = place < at ? "behind" : "ahead of";
      const isHere = place >= clause.from && place < clause.to;
      features.push(`${side} ${kind}${isHere ? "" : " there"}`);
    }
    features.push(this.ownLife(clause, telling, at));
    for (let place = Math.max(run.from, at - OWN_REACH); place < at; place += 1) {
      const norm = tokens[place]?.norm ?? "";
      add("behind my", norm === "my" || norm === "our");
      add("behind wish", WISHES.has(norm));
    }
    const held = (reach: number, within: Hit) => {
      let count = 0;
      const to = Math.min(within.to, at + reach + 1);
      for (let place = Math.max(within.from, at - reach); place < to; place += 1) {
        if (isHeld[place] === true) count += 1;
      }
      return count;
    };
    features.push(`held near ${Math.min(held(NEAR, clause), 3)}`);
    features.push(`held far ${Math.min(held(FAR, run), 4)}`);
    const shared = Math.max(
      0,
      ...this.remarksAround({ from: at, to: at + 1 }, FAR).map(([, count]) => count),
    );
    features.push(`shared ${Math.min(shared, 3)}`);
    return [...new Set(features)];
  }

  /** "I've been a cook for nine years": what the sender tells of themselves before they come to the talk. */
  private ownLife(clause: Clause, { opening, openingBefore, frames }: Telling, at: number): string {
    const isAboutMe = clause.subject === "i" || clause.subject === "we";
    const goesOn =
      opening === "that" &&
      frames.length === 0 &&
      (openingBefore === "i" || openingBefore === "my");
    if (!isAboutMe && opening !== "i" && opening !== "my" && !goesOn) return "not own life";
    const isTold = framesWithin(frames, around({ from: 0, to: this.text.tokens.length }, at)).some(
      (frame) => frame.at < at || TOLD_OF.has(frame.kind),
    );
    if (isTold) return "told life";
    return "own life";
  }

  private quantitiesOf(clause: Clause): { said: Quantity; at: Hit }[] {
    const run = withinBody(this.text, clause);
    if (run === null) return [];
    return quantitiesIn(wordsOf(this.text, run).words).map((said) => ({
      said,
      at: { from: run.from + said.from, to: run.from + said.to },
    }));
  }

  /** The remarks that the words around a place stand in, and how many of these words each has. */
  private remarksAround(at: Hit, reach: number): [remark: number, count: number][] {
    const { tokens } = this.text;
    const sentence = this.text.sentenceAt(at.from);
    const from = Math.max(sentence?.from ?? at.from, at.from - reach);
    const to = Math.min(sentence?.to ?? at.to, at.to + reach);
    const counts = new Map<number, number>();
    for (let place = from; place < to; place += 1) {
      const norm = tokens[place]?.norm ?? "";
      const isWithin = place >= at.from && place < at.to;
      if (isWithin ? unitOf(norm) === null : this.isHeld[place] !== true) continue;
      for (const remark of this.index.remarksWith(norm)) {
        counts.set(remark, (counts.get(remark) ?? 0) + 1);
      }
    }
    return [...counts];
  }
}

/** Frames stand in the order of the text. */
function framesWithin(frames: readonly Frame[], { from, to }: Hit): readonly Frame[] {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < frames.length && (frames[end]?.at ?? to) < to) end += 1;
  return frames.slice(low, end);
}

const NO_TELLING: Telling = { opening: "none", openingBefore: "none", frames: [] };
