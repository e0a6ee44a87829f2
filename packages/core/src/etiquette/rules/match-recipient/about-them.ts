import type { TextAnalysis } from "../../text/analysis.js";
import type { Name } from "../../text/names.js";
import type { Sentence } from "../../text/sentences.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { ELSEWHERE } from "./place-words.js";
import { isFirstName } from "./same-name.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const YOURS = classMask("you", "your");

/** "X is lucky to have you": the firm of the reader, whatever its name. */
export function ownsReader(text: TextAnalysis, name: Name): boolean {
  const next = (offset: number) => text.tokens[name.to + offset]?.norm ?? "";
  if (next(0) !== "is" && next(0) !== "are") return false;
  return next(1) === "lucky" || next(1) === "fortunate" || next(1) === "blessed";
}

/** What a firm has and a place or a person hardly does. */
const OWNED = words(
  "mission products product team culture values staff employees customers clients brand reputation headquarters founders ceo interns engineers colleagues portfolio offices services",
);
const FIRM = words("company firm organization organisation employer team business");

/** "I admire X's culture", "your firm … X's trams". */
export function isOwnedByThem(text: TextAnalysis, name: Name, { from, to }: Sentence): boolean {
  // At the start it may be a topic: "X's products are everywhere".
  if (name.from === from && !speaksToThem(text, name.to, to)) return false;
  if (OWNED.has(text.tokens[name.to + 1]?.norm ?? "")) return true;
  for (let at = from; at < to - 1; at += 1) {
    if (text.tokens[at]?.norm === "your" && FIRM.has(text.tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** "I admire X and would like to hear how you came to work there." */
export function worksThereToo(text: TextAnalysis, name: Name, sentenceTo: number): boolean {
  let you = false;
  for (let at = name.to; at < sentenceTo; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "you") you = true;
    else if (norm === "there" && you) return true;
  }
  return false;
}

const NOT_PRAISED = words(
  "university college school academy market radio tv museum library church art guild union association society",
);
const JOINING = words(
  "who join joined joining start started starting got hired intern interned told met my our colleague cousin friend brother sister",
);
const DRAWN = words(
  "drew draws brought brings led leads attracted took takes moved joined join joining chose choose",
);
const JUST = words("have just recently since");
/** What draws somebody to a firm; what brings or leads them may well be a city. */
const DRAWS = words("drew draws attracted attracts");
const PRAISED = words(
  "admired admire impressed fan followed follow love loved inspired interested excited congratulations curious passionate stands stood",
);
const ENJOYED = words("enjoy like love appreciate value");

/**
 * The only firm that the text names, in a sentence about the reader: "what drew you to X", "a fan of
 * X", "congratulations on X's new shop". Places, schools, events and the press are no firms.
 */
export function isSpokenOf(text: TextAnalysis, name: Name, { from, to }: Sentence): boolean {
  const [head = ""] = name.words;
  const last = text.tokens[name.from - 1]?.norm === "the" ? name.from - 2 : name.from - 1;
  const joint = text.tokens[last]?.norm ?? "";
  const before = text.tokens[last - 1]?.norm ?? "";
  if (isFirstName(head) || NOT_PRAISED.has(name.words.at(-1) ?? "")) return false;
  if (joint === "join" || (joint === "joined" && JUST.has(before))) {
    for (let at = Math.max(from, last - 5); at < last; at += 1) {
      if (text.tokens[at]?.norm === "you") return true;
    }
    return false;
  }
  if (joint === "to" && before === "you" && DRAWS.has(text.tokens[last - 2]?.norm ?? ""))
    return true;
  if (joint === "about" && isEnjoyed(text, from, last)) return true;
  if (name.words.length < 2) return false;
  for (let at = Math.max(from, name.from - 8); at < name.from; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if ((ELSEWHERE.has(norm) || JOINING.has(norm)) && !DRAWN.has(norm)) return false;
  }
  if (joint === "to" || joint === "into") {
    return before === "you" && DRAWN.has(text.tokens[last - 2]?.norm ?? "");
  }
  if (joint === "around" || joint === "round") return speaksToThem(text, from, to);
  const isPraised =
    /^(?:of|by|on|about|in)$/.test(joint) ||
    PRAISED.has(joint) ||
    (joint === "because" && name.possessive);
  if (!isPraised) return false;
  for (let at = from; at < name.from; at += 1) {
    if (PRAISED.has(text.tokens[at]?.norm ?? "")) return joint !== "in" || name.possessive;
  }
  return name.possessive && joint === "because";
}

/** "What do you enjoy most about X?" */
function isEnjoyed(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 4); at < to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (ENJOYED.has(norm) && text.tokens[at - 1]?.norm === "you") return true;
  }
  return false;
}

function speaksToThem(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, YOURS) || token.norm === "there")) return true;
  }
  return false;
}
