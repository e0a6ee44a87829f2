import type { Mention } from "../../readings/mention.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";
import type { Sentence } from "../../text/sentences.js";
import { Gap, Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { isOwnedByThem, isSpokenOf, ownsReader, worksThereToo } from "./about-them.js";
import { isCalledTheirs } from "./called-theirs.js";
import { CITIES } from "./cities.js";
import {
  ELSEWHERE,
  EVENTS,
  NO_FIRM,
  PAST_MARKS,
  PLATFORMS,
  SCHOOLS,
  SPOTS,
} from "./place-words.js";
import { isFirstName } from "./same-name.js";
import { isSame, type Organization, readOrganization, sharesKind } from "./same-organization.js";
import { isOthersPlace, isTheirPlace } from "./their-place.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FOUNDING = words("built founded started own opened run lead head");
const ADMIRED = words("admired admire followed follow love loved respected respect know known");
const OWN = classMask("i", "my", "we");
const YOURS = classMask("you", "your");

/** A message that names more is no letter; reading the first ones keeps the cost linear. */
const MOST_NAMES = 60;

/**
 * Every other organization, place or thing with a name than the recipient's organization, with what
 * speaks for its being spoken of as theirs, and what against.
 */
export function otherNames(
  texts: readonly TextAnalysis[],
  organization: string,
  known: readonly (string | null)[],
): Mention[] {
  const theirs = readOrganization(organization);
  const written = writtenNames(texts, theirs);
  const isNamed = written.some(({ isOwn }) => isOwn);
  if (written.every(({ isOwn }) => isOwn)) return [];
  const others = othersPlaces(written);
  let people: ReadonlySet<string> | null = null;
  const own = theirs.words;
  const isSchool = own.some((word) => SCHOOLS.has(word) || word === "school" || word === "high");
  const mentions: Mention[] = [];
  for (const { text, name, isOwn } of written) {
    if (isOwn || name.titled || isSlot(text, name)) continue;
    people ??= peopleOf(known);
    if (hasAny(name.words, people) || hasAny(name.words, PLATFORMS)) continue;
    const [head = ""] = name.words;
    const last = name.words[name.words.length - 1] ?? "";
    const isOfTheirKind = sharesKind(name.words, own);
    const marks: string[] = [];
    if (speaksOfTheirs(text, name, isNamed, isOfTheirKind)) marks.push("theirs");
    if (others?.has(name.words.join(" ")) === true) marks.push("others");
    if (NO_FIRM.has(last)) marks.push("no-firm");
    if (name.words.length === 1 && CITIES.has(last)) marks.push("city");
    if (!isSchool && hasAny(name.words, SCHOOLS)) marks.push("school");
    if (SPOTS.has(head) || isEvent(text, name)) marks.push("event");
    marks.push(isNamed ? "named" : "unnamed");
    if (isOfTheirKind) marks.push("kind");
    if (isFirstName(head)) marks.push("person");
    if (name.possessive) marks.push("possessive");
    if (text !== texts[texts.length - 1]) marks.push("subject");
    if (((text.tokens[name.from]?.shape ?? 0) & Shape.quoted) !== 0) marks.push("quoted");
    mentions.push({ in: text, from: name.from, to: name.to, marks });
  }
  return mentions;
}

function hasAny(given: readonly string[], known: ReadonlySet<string>): boolean {
  for (const word of given) if (known.has(word)) return true;
  return false;
}

interface Written {
  readonly text: TextAnalysis;
  readonly name: Name;
  /** It is the recipient's organization, however it is written. */
  readonly isOwn: boolean;
}

function writtenNames(texts: readonly TextAnalysis[], theirs: Organization): Written[] {
  const written: Written[] = [];
  for (const text of texts) {
    const { bodyFrom, bodyTo } = text.layout;
    let count = 0;
    for (const name of text.names) {
      if (name.from >= bodyTo || name.from < bodyFrom) continue;
      if (count === MOST_NAMES) break;
      count += 1;
      written.push({
        text,
        name,
        isOwn: isSame(name.words, theirs, text.text.slice(name.start, name.end)),
      });
    }
  }
  return written;
}

/** The names of the places that somebody else is said to be at; null where there are none. */
function othersPlaces(written: readonly Written[]): ReadonlySet<string> | null {
  let places: Set<string> | null = null;
  for (const { text, name } of written) {
    if (!isOthers(text, name)) continue;
    places ??= new Set();
    places.add(name.words.join(" "));
  }
  return places;
}

function peopleOf(known: readonly (string | null)[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const name of known) {
    if (name === null) continue;
    for (const word of fold(name).split(/[^a-z0-9]+/)) people.add(word);
  }
  return people;
}

/** "the Leeds forum", "Northfield's careers day", "the Women in Rail network". */
function isEvent(text: TextAnalysis, name: Name): boolean {
  if (EVENTS.has(name.words[name.words.length - 1] ?? "")) return true;
  const to = Math.min(name.to + 3, text.sentenceAt(name.from)?.to ?? name.to);
  for (let at = name.to; at < to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || (token.before & ~Gap.wrap) !== 0) return false;
    const isPart = at === name.to || name.possessive || text.tokens[name.to]?.norm === "in";
    if (EVENTS.has(token.norm)) return isPart;
  }
  return false;
}

/** So many words around a name are read, which keeps the cost linear in sentences without end. */
const REACH = 200;

/** The sentence of a name, or what of it is near. */
function sentenceAround(text: TextAnalysis, name: Name): Sentence | undefined {
  const sentence = text.sentenceAt(name.from);
  if (sentence === undefined || sentence.to - sentence.from <= REACH) return sentence;
  return {
    ...sentence,
    from: Math.max(sentence.from, name.from - REACH),
    to: Math.min(sentence.to, name.to + REACH),
  };
}

function isOthers(text: TextAnalysis, name: Name): boolean {
  const sentence = sentenceAround(text, name);
  if (sentence === undefined || isCalledTheirs(text, name, sentence.to)) return false;
  return isOthersPlace(text, name, sentence);
}

/** What stands in brackets is a slot, and another rule's matter; so are "COMPANY NAME" and "XXX". */
function isSlot(text: TextAnalysis, { from, words: named }: Name): boolean {
  const first = text.tokens[from];
  if (((first?.before ?? 0) & Gap.open) !== 0) return true;
  return ((first?.shape ?? 0) & Shape.allCaps) !== 0 && named.every((word) => SLOTS.has(word));
}

const SLOTS = words(
  "company organization organisation firm employer name insert your xx xxx xxxx here",
);

function speaksOfTheirs(
  text: TextAnalysis,
  name: Name,
  isNamed: boolean,
  isOfTheirKind: boolean,
): boolean {
  const sentence = sentenceAround(text, name);
  return (
    sentence !== undefined &&
    isTheirsIn(sentence, text, name, isNamed, isOfTheirKind) &&
    !isOfThePast(text, sentence)
  );
}

function isOfThePast(text: TextAnalysis, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) if (PAST_MARKS.has(text.tokens[at])) return true;
  return false;
}

function isTheirsIn(
  sentence: Sentence,
  text: TextAnalysis,
  name: Name,
  isNamed: boolean,
  isOfTheirKind: boolean,
): boolean {
  if (isCalledTheirs(text, name, sentence.to)) return true;
  if (!isNamed && ownsReader(text, name)) return true;
  if (!isNamed && name.possessive && isOwnedByThem(text, name, sentence)) return true;
  if (name.from === sentence.from) return false;
  if (((text.tokens[name.from]?.shape ?? 0) & Shape.quoted) !== 0) return false;
  const joint = text.tokens[name.from - 1]?.norm ?? "";
  if (isOfTheirKind && !isNamed && isLinked(text, name, sentence.from)) return true;
  if (FOUNDING.has(joint) && text.tokens[name.from - 2]?.norm === "you") return !isNamed;
  if (!isNamed && joint === "the" && PREMISES.has(text.tokens[name.to]?.norm ?? "")) {
    return isTo(text, name.from - 2) && !isMine(text, name, sentence.from);
  }
  if (!isNamed && ADMIRED.has(joint) && worksThereToo(text, name, sentence.to)) return true;
  if (!isNamed && isSpokenOf(text, name, sentence)) return true;
  return isTheirPlace(text, name, sentence, isNamed);
}

const PREMISES = words(
  "office offices building lobby headquarters hq reception canteen studio workshop site plant campus front gate",
);
const TOWARDS = words("at to in by into from outside");

function isTo(text: TextAnalysis, at: number): boolean {
  return TOWARDS.has(text.tokens[at]?.norm ?? "");
}

function isMine(text: TextAnalysis, name: Name, from: number): boolean {
  for (let at = Math.max(from, name.from - 4); at < name.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && isIn(token.word, OWN) && token.norm !== "i") return true;
  }
  return false;
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

function speaksToThem(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, YOURS) || token.norm === "there")) return true;
  }
  return false;
}
