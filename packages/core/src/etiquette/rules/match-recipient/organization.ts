import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";
import { Gap, Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { isFirstName } from "./person.js";
import { ELSEWHERE, PAST_MARKS, PLATFORMS, THEIRS } from "./place-words.js";
import { isSame, sharesKind, significant } from "./same-organization.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FOUNDING = words("built founded started own opened");
const OWN = classMask("i", "my", "we");
const PAST = classMask("past");
const YOURS = classMask("you", "your");

export interface WrongOrganization {
  readonly from: number;
  readonly to: number;
}

/**
 * Another organization than the recipient's in a place that speaks of theirs, or null. Names
 * without such a place (a school, an event, a third person's employer) are left alone.
 */
export function wrongOrganization(
  text: TextAnalysis,
  organization: string,
  known: readonly (string | null)[],
): WrongOrganization | null {
  const own = significant(fold(organization).split(/[^a-z0-9]+/));
  const people = new Set(
    known.flatMap((name) => (name === null ? [] : fold(name).split(/[^a-z0-9]+/))),
  );
  const inBody = text.names.filter(({ from }) => from < text.layout.bodyTo);
  const isNamed = inBody.some((name) => isSame(name.words, own, organization));
  for (const name of inBody) {
    const opening = text.tokens[name.from];
    // What stands in brackets is a slot, and another rule's matter.
    if (opening !== undefined && (opening.before & Gap.open) !== 0) continue;
    if (name.titled || isSame(name.words, own, organization)) continue;
    if (name.words.some((word) => people.has(word) || PLATFORMS.has(word))) continue;
    if (speaksOfTheirs(text, name, isNamed, sharesKind(name.words, own))) return name;
  }
  return null;
}

function speaksOfTheirs(
  text: TextAnalysis,
  name: Name,
  isNamed: boolean,
  isOfTheirKind: boolean,
): boolean {
  const clause = text.clauseAt(name.from);
  const sentence = text.sentenceAt(name.from);
  if (clause === undefined || sentence === undefined) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (PAST_MARKS.has(text.tokens[at]?.norm ?? "")) return false;
  }
  if (name.from === sentence.from) return false;
  const joint = text.tokens[name.from - 1]?.norm ?? "";
  if (isOfTheirKind && !isNamed && isLinked(text, name, sentence.from)) return true;
  if (FOUNDING.has(joint) && text.tokens[name.from - 2]?.norm === "you") return !isNamed;
  const place = text.tokens[name.to]?.norm ?? "";
  if (
    !isNamed &&
    joint === "the" &&
    text.tokens[name.from - 2]?.norm === "at" &&
    PREMISES.has(place)
  ) {
    return !isMine(text, name, sentence.from);
  }
  if (isCalledTheirs(text, name, sentence.to)) return true;
  if (!isNamed && ADMIRED.has(joint) && worksThereToo(text, name, sentence.to)) return true;
  if (name.possessive && !isNamed) {
    const owned = text.tokens[name.to + 1]?.norm ?? "";
    if (OWNED.has(owned) || namesTheirFirm(text, sentence.from, sentence.to)) return true;
  }
  if (!isNamed && isSpokenOf(text, name, joint, sentence.from, sentence.to)) return true;
  if (joint !== "at" && joint !== "for" && joint !== "with") return false;
  return worksThere(
    text,
    name,
    joint,
    sentence.from,
    isNamed,
    clause.isPast && clause.subject !== "i",
  );
}

const ADMIRED = words("admired admire followed follow love loved respected respect know known");

/** "I admire X and would like to hear how you came to work there." */
function worksThereToo(text: TextAnalysis, name: Name, sentenceTo: number): boolean {
  let you = false;
  for (let at = name.to; at < sentenceTo; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "you") you = true;
    else if (norm === "there" && you) return true;
  }
  return false;
}

const BESIDE = words("with beside under alongside met for to");
const EARLIER = words("days years time times start");

/** "your team at X", "what a week at X is like", "as head of quality at X". */
function worksThere(
  text: TextAnalysis,
  name: Name,
  joint: string,
  sentenceFrom: number,
  isNamed: boolean,
  isPast: boolean,
): boolean {
  const first = name.from - 2;
  const before = text.tokens[first];
  if (before === undefined || first < sentenceFrom) return false;
  const second = first - 1 >= sentenceFrom ? text.tokens[first - 1] : undefined;
  if (before.norm === "you" && second !== undefined && BESIDE.has(second.norm)) return false;
  if (EARLIER.has(before.norm) && before.norm !== "week" && second?.norm === "your") return false;
  let yours = false;
  let isOver = false;
  for (let at = first; at >= Math.max(sentenceFrom, name.from - 9); at -= 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (ELSEWHERE.has(token.norm)) return false;
    if (isIn(token.word, PAST) && !yours) isOver = true;
    if (isIn(token.word, YOURS)) yours = true;
    // "I work at X", "my team at X": the sender's own.
    if (isIn(token.word, OWN) && name.from - at <= 4 && !yours) return false;
  }
  const isPlace = THEIRS.has(before.norm);
  if (joint !== "at") {
    return yours && joint === "for" && !isNamed && /^(?:work|working|works)$/.test(before.norm);
  }
  if (isPast && isOver && !isPlace) return false;
  if (isPlace && !isNamed && second?.norm === "about") return true;
  if (isPlace && !yours && !asksAbout(text, sentenceFrom, name.from)) return false;
  if (isPlace) return yours || !isNamed;
  return yours && !isNamed && !isOver && isRole(text, first);
}

/** "Deepwell Media, your present home", "Silbervogel, where you've been since 2015". */
function isCalledTheirs(text: TextAnalysis, name: Name, sentenceTo: number): boolean {
  const next = text.tokens[name.to];
  const second = text.tokens[name.to + 1];
  if (next === undefined || second === undefined || name.to + 1 >= sentenceTo) return false;
  if ((next.before & Gap.comma) === 0) return false;
  if (next.norm === "where") {
    const third = text.tokens[name.to + 2]?.norm ?? "";
    return (
      second.norm === "you" &&
      /^(?:work|are|have|lead|run|head|teach|practise|practice)$/.test(third)
    );
  }
  return (
    next.norm === "your" &&
    /^(?:present|current|company|firm|employer|home|team|new)$/.test(second.norm)
  );
}

const CURIOUS = words(
  "hear learn know curious understand interested see ask asking wonder wondering how what admire impressed hope",
);
const JOINING = words(
  "who join joined joining start started starting got hired intern interned told met my our colleague cousin friend brother sister",
);

const NO_FIRM = words(
  "street avenue road lane square hall park bridge river valley county city island islands mountain mountains coast bay hills university college school academy fair festival summit conference market week day prize award times guardian gazette post courier magazine journal radio news tv podcast museum library church club guild union association society network bowl games league art alumni",
);
const DRAWN = words(
  "drew draws brought brings led leads attracted took takes moved joined join joining chose choose",
);
const PRAISED = words(
  "admired admire impressed fan followed follow love loved inspired interested excited congratulations curious passionate stands stood",
);

/**
 * The only firm that the text names, in a sentence about the reader: "what drew you to X", "a fan of
 * X", "congratulations on X's new shop". Places, schools, events and the press are no firms.
 */
function isSpokenOf(
  text: TextAnalysis,
  name: Name,
  joint: string,
  from: number,
  to: number,
): boolean {
  const [head = ""] = name.words;
  if (name.words.length < 2 || isFirstName(head) || NO_FIRM.has(name.words.at(-1) ?? ""))
    return false;
  const opening = text.tokens[name.from];
  if (opening !== undefined && (opening.shape & Shape.quoted) !== 0) return false;
  for (let at = Math.max(from, name.from - 8); at < name.from; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (ELSEWHERE.has(norm) || JOINING.has(norm)) {
      if (!DRAWN.has(norm)) return false;
    }
  }
  const before = text.tokens[name.from - 2];
  if (joint === "to" || joint === "into") {
    return before?.norm === "you" && DRAWN.has(text.tokens[name.from - 3]?.norm ?? "");
  }
  if (joint === "around" || joint === "round") return speaksToThem(text, from, to);
  if (joint === "at")
    return before !== undefined && GOING.has(before.norm) && !isMine(text, name, from);
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

const GOING = words("life things going well all everything designer engineer lead manager");

function isMine(text: TextAnalysis, name: Name, from: number): boolean {
  for (let at = Math.max(from, name.from - 4); at < name.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && isIn(token.word, OWN)) return true;
  }
  return false;
}

const PREMISES = words(
  "office offices building lobby headquarters hq reception canteen studio workshop site plant campus front gate",
);

/** What a firm has and a place or a person hardly does. */
const OWNED = words(
  "mission products product team culture values staff employees customers clients brand reputation headquarters founders ceo interns engineers colleagues portfolio offices services",
);

/** "how things are done at X", "hope all is well with everybody at X"; not "the folks at X hired me". */
function asksAbout(text: TextAnalysis, from: number, to: number): boolean {
  let curious = false;
  for (let at = from; at < to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (JOINING.has(norm)) return false;
    if (CURIOUS.has(norm)) curious = true;
  }
  return curious;
}

/** "followed X for years", "impressed by X": not a place where the sender or a third person is. */
function isLinked(text: TextAnalysis, name: Name, sentenceFrom: number): boolean {
  const joint = text.tokens[name.from - 1]?.norm ?? "";
  if (ADMIRED.has(joint) || joint === "by" || joint === "about") return true;
  for (let at = Math.max(sentenceFrom, name.from - 5); at < name.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, OWN) || ELSEWHERE.has(token.norm))) return false;
  }
  return joint === "at" && speaksToThem(text, sentenceFrom, name.from);
}

/** "a designer at", "head of quality at": what somebody is, rather than where something happened. */
function isRole(text: TextAnalysis, at: number): boolean {
  const norm = text.tokens[at]?.norm ?? "";
  if (text.tokens[at - 1]?.norm === "of") return isRole(text, at - 2);
  return (
    /(?:er|or|ist|ian|ant|yst|man|woman|nurse|chef|head|lead|chief|vp|ceo|cto|cfo|dean|studio)$/.test(
      norm,
    ) &&
    !/(?:over|after|under|ever|never|either|or|for|her|summer|winter|dinner|together|consider|remember|september|october|november|december|corner|center|theater|chapter|semester|paper|letter|number)$/.test(
      norm,
    )
  );
}

function namesTheirFirm(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    if (text.tokens[at]?.norm !== "your") continue;
    if (
      /^(?:company|firm|organization|organisation|employer|team|business)$/.test(
        text.tokens[at + 1]?.norm ?? "",
      )
    )
      return true;
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
