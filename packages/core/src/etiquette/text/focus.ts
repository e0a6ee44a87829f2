import type { TextAnalysis } from "./analysis.js";
import { FOCUS_WEIGHTS } from "./focus-weights.js";
import { Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";
import { WordList } from "./word-list.js";

/** How much of a message is about whom, in words of the message proper. */
export interface Focus {
  /** Words of statements about the sender in which the other person does not appear. */
  readonly own: number;
  /** Words of clauses in which the other person, their work or their words appear. */
  readonly theirs: number;
  /** Statements about the sender, counted by verb and by item of a list. */
  readonly claims: number;
  /** Words of merit and ambition in those statements: prizes, grades, goals, "driven". */
  readonly merits: number;
  /** How often the sender is named: I, me, my. */
  readonly mine: number;
  /** How often the other person is: you, your. */
  readonly yours: number;
  /** Words of the message proper. */
  readonly words: number;
  /** Tokens of the longest run of such statements. */
  readonly from: number;
  readonly to: number;
}

const MERITS = new WordList(
  "gpa grade grades award awards awarded prize prizes won winner winning president captain valedictorian medal medals best top topped proud proudest dream dreams goal goals ambition ambitions ambitious driven passion passions passionate strength strengths leadership potential gift gifted talent talents talented confident achieved achievement achievements accomplished accomplishments certificate certificates certifications honors honours scholarship published promoted promotion distinction ranked led followers learner organised organized disciplined dedicated hardworking determined motivated asset dean deans outstanding highest excellent excel natural ethic founder founded resilient analytical precise exceptional unique impressive perfect elected selected voted chosen appointed chairman delegate marathon plan ceo millionaire",
);
const WISHES = new WordList("want need wish deserve");
/** "I saw the film", "I read the interview": about them without the word "you". */
const NOTICING = new WordList("saw read heard watched listened admired");
const BEING = classMask("be");
const YOURS = classMask("you", "your");
const MINE = classMask("i", "me", "my");
const THANKS = classMask("thanks");
const COORDINATOR = classMask("coordinator");
const ACTOR = classMask("actor");

/** Reads clause by clause; one pass over the tokens. */
export function readFocus(text: TextAnalysis): Focus {
  const { layout, tokens } = text;
  let own = 0;
  let theirs = 0;
  let claims = 0;
  let merits = 0;
  let allMine = 0;
  let allYours = 0;
  let words = 0;
  let owner: "own" | "theirs" | "none" = "none";
  let sentence = -1;
  let runFrom = -1;
  let runTo = -1;
  let bestFrom = 0;
  let bestTo = 0;
  for (const clause of text.clauses) {
    const from = Math.max(clause.from, layout.bodyFrom);
    const to = Math.min(clause.to, layout.bodyTo);
    if (from >= to) continue;
    if (clause.sentence !== sentence) owner = "none";
    sentence = clause.sentence;
    let yours = false;
    let mine = false;
    let thanks = false;
    words += to - from;
    let joints = 0;
    let praise = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (isIn(token.word, YOURS)) {
        yours = true;
        allYours += 1;
      } else if (isIn(token.word, MINE)) {
        mine = true;
        allMine += 1;
      }
      if (isIn(token.word, THANKS)) thanks = true;
      if (isGrade(token) || (MERITS.has(token) && !isHandy(tokens, at))) praise += 1;
      else if (WISHES.has(token) && tokens[at - 1]?.norm === "i" && !isToLearn(tokens, at))
        praise += 1;
      else if (NOTICING.has(token) && !isIn(tokens[at - 1]?.word ?? token.word, BEING))
        yours = true;
      if (
        at > from &&
        (token.before & 1 ||
          (isIn(token.word, COORDINATOR) && !isIn(tokens[at + 1]?.word ?? token.word, ACTOR)))
      )
        joints += 1;
    }
    const asks = clause.isRequest || clause.isQuestion || clause.isConditional;
    if (yours) {
      if (!asks || clause.isReported) theirs += to - from;
      owner = "theirs";
    } else if (thanks || asks) {
      owner = "none";
    } else if (mine || (owner === "own" && clause.subject !== "they")) {
      own += to - from;
      merits += praise;
      claims += 1 + (to - from > 8 ? joints : 0);
      owner = "own";
    }
    if (owner === "own") {
      if (runTo !== from) runFrom = from;
      runTo = to;
      if (runTo - runFrom > bestTo - bestFrom) [bestFrom, bestTo] = [runFrom, runTo];
    }
  }
  return {
    own,
    theirs,
    claims,
    merits,
    mine: allMine,
    yours: allYours,
    words,
    from: bestFrom,
    to: bestTo,
  };
}

const LEARNING = new WordList("understand learn hear know ask speak talk listen thank visit meet");

/** "I want to understand": curiosity, no ambition. */
function isToLearn(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 2];
  return tokens[at + 1]?.norm === "to" && verb !== undefined && LEARNING.has(verb);
}

/** "Mornings are best for me", "the best time": no merit. */
function isHandy(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm;
  return tokens[at]?.norm === "best" && (next === "for" || next === "time" || next === "if");
}

/** "3.97" */
function isGrade(token: Token): boolean {
  return (
    (token.shape & Shape.number) !== 0 && token.norm.length >= 3 && token.norm.charAt(1) === "."
  );
}

/** What speaks for a message's being about its sender, each by ten words, names or merits. */
export function focusFigures(focus: Focus): readonly FocusFigure[] {
  const { claims, merits, mine, yours, words, from, to } = focus;
  return [
    { name: "base", value: 1 },
    { name: "claims", value: claims / 10 },
    { name: "merits", value: merits / 10 },
    { name: "mine", value: mine / 10 },
    { name: "yours", value: yours / 10 },
    { name: "words", value: words / 10 },
    { name: "longest", value: (to - from) / 10 },
  ];
}

export interface FocusFigure {
  readonly name: keyof typeof FOCUS_WEIGHTS;
  readonly value: number;
}

/** Whether a message is mostly about its sender: the figures are weighed as labelled messages taught. */
export function isSelfRecital(focus: Focus): boolean {
  // Where no statement is about the sender, many an "I" is a question: "Should I bring boots?"
  if (focus.own <= focus.theirs) return false;
  let sum = 0;
  for (const { name, value } of focusFigures(focus)) sum += FOCUS_WEIGHTS[name] * value;
  return sum > 0;
}
