import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { Gap, type Token } from "../text/token.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { wordsOf } from "./letter-words.js";
import type { NotesIndex } from "./notes-index.js";
import { type Quantity, quantitiesIn } from "./quantities.js";
import { isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unitOf } from "./units.js";

const THANKS = classMask("thanks");
/** "In an hour you taught me more than …", "your half hour". */
const GIVEN = classMask("talkNoun", "talkVerb");
const GRAMMAR = classMask("function", "prep", "det", "number", "modal", "wh");
const HOUR = 3_600;
/** How far from a number the word that it counts may stand. */
const REACH = 4;

export interface DoubtfulNumber extends Hit {
  readonly isSure: boolean;
}

/** What the numbers of a clause say that the notes do not; `isHeld` tells whether they hold any. */
export function doubtfulNumbers(
  text: TextAnalysis,
  clause: Clause,
  run: Hit,
  index: NotesIndex,
): { doubtful: DoubtfulNumber[]; isHeld: boolean } {
  const { words } = wordsOf(text, run);
  const doubtful: DoubtfulNumber[] = [];
  let isHeld = false;
  for (const said of quantitiesIn(words)) {
    const at = { from: run.from + said.from, to: run.from + said.to };
    const beside = remarksBeside(text, run, at, index);
    const remarks = index.remarksWithQuantity(said);
    if (remarks.length > 0) {
      if (said.value > 1 && !said.isUnnumbered) isHeld = true;
      if (isOfOtherThing(said, remarks, beside, index)) doubtful.push({ ...at, isSure: false });
      continue;
    }
    if (isLengthOfTalk(text, run, said) || isLoose(said, beside, index)) continue;
    if (isOfTheSenders(text, at, said) || isOfOwnLife(text, run, at)) continue;
    if (said.value <= 1 && said.unit?.kind !== "share" && !said.isUnnumbered) continue;
    if (isSaidOfTheTalk(text, clause, at.from)) {
      const isSure = !said.isUnnumbered && !said.isOrdinal && !isSmallCount(said);
      doubtful.push({ ...at, isSure });
    } else if (beside.some(index.isCounted)) doubtful.push({ ...at, isSure: false });
  }
  return { doubtful, isHeld };
}

/** Which remarks of the notes hold what the number seems to count. */
function remarksBeside(text: TextAnalysis, run: Hit, at: Hit, index: NotesIndex): number[] {
  const remarks = new Set<number>();
  const { from, to } = surroundings(text, run, at);
  for (let place = from; place < to; place += 1) {
    const isWithin = place >= at.from && place < at.to;
    if (isWithin ? unitOf(text.tokens[place]?.norm ?? "") === null : !isCounted(text, place))
      continue;
    for (const remark of index.remarksWith(text.tokens[place]?.norm ?? "")) remarks.add(remark);
  }
  return [...remarks];
}

/** The words around a number, up to a comma. */
function surroundings({ tokens }: TextAnalysis, run: Hit, at: Hit): Hit {
  let from = at.from;
  while (from > Math.max(run.from, at.from - REACH) && !isParted(tokens[from])) from -= 1;
  let to = at.to;
  while (to < Math.min(run.to, at.to + REACH) && !isParted(tokens[to])) to += 1;
  return { from, to };
}

function isParted(token: Token | undefined): boolean {
  return token === undefined || (token.before & (Gap.comma | Gap.dash | Gap.colon)) !== 0;
}

/** A word that may be what a number counts: "beds", "start with". */
function isCounted(text: TextAnalysis, at: number): boolean {
  const token = text.tokens[at];
  return token !== undefined && token.norm.length > 2 && !isIn(token.word, GRAMMAR);
}

/** The number stands in the notes, but where they tell of what it counts, they give other numbers. */
function isOfOtherThing(
  said: Quantity,
  remarks: readonly number[],
  beside: readonly number[],
  index: NotesIndex,
): boolean {
  if (said.value <= 1 || beside.length === 0) return false;
  return (
    beside.length > 0 &&
    beside.every((remark) => index.isCounted(remark) && !remarks.includes(remark))
  );
}

/** "The fifth", "a day": no number that could be wrong, unless the notes count the same thing. */
function isLoose(said: Quantity, beside: readonly number[], index: NotesIndex): boolean {
  return (said.isOrdinal || said.isUnnumbered) && !beside.some(index.isCounted);
}

/** "Two of us", "the three things you said": what the sender counts. */
function isOfTheSenders(text: TextAnalysis, at: Hit, said: Quantity): boolean {
  const [next, after] = [text.tokens[at.to]?.norm ?? "", text.tokens[at.to + 1]?.norm ?? ""];
  return (
    !said.isUnnumbered && (OF_LETTERS.test(next) || (said.value < FEW && OF_LETTERS.test(after)))
  );
}

/** "Six months ago", "a hundred percent", "at twenty-two I". */
function isOfOwnLife({ tokens }: TextAnalysis, run: Hit, at: Hit): boolean {
  const next = at.to < run.to ? tokens[at.to]?.norm : "";
  const before = tokens[at.from - 1]?.norm ?? "";
  return next === "ago" || next === "i" || before === "my" || before === "our";
}

const OF_LETTERS =
  /^(?:thing|point|reason|idea|question|sentence|word|tip|example|thought|side|takeaway|us$)/;
/** Up to here people count what nobody noted as a number. */
const FEW = 5;

function isSmallCount({ value, unit }: Quantity): boolean {
  return unit === null && value < FEW;
}

/** "Thank you for the half hour": every talk has a length. */
function isLengthOfTalk(text: TextAnalysis, run: Hit, said: Quantity): boolean {
  if (said.unit?.kind !== "time" || said.unit.size > HOUR) return false;
  const seconds = said.value * said.unit.size;
  if (seconds > 1.5 * HOUR) return false;
  return seconds === HOUR / 3 || text.includes(run, THANKS) || text.includes(run, GIVEN);
}
