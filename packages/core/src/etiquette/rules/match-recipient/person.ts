import { fold } from "../../text/characters.js";
import type { Greeting } from "../../text/layout.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import {
  genderOf,
  isDiminutive,
  isFirstName,
  isMisspelt,
  isSameName,
  isShortFirst,
} from "./same-name.js";

const MALE_TITLES = new Set(["mr", "herr", "sir"]);
const FEMALE_TITLES = new Set(["mrs", "ms", "miss", "frau", "madam", "maam"]);
const ALL_TITLES = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ..."dr prof professor doctor mx rev reverend capt captain judge sgt chef hon pastor rabbi sister father nurse officer coach dean".split(
    " ",
  ),
]);
const NOT_NAMES = new Set(
  "jr sr ii iii phd md esq rn mba cpa and the de da del der van von la le di du al bin ibn el mam ma maam sir ji garu san sensei bhai didi po".split(
    " ",
  ),
);
/** How people are addressed with respect, beside a name or instead of it, in many languages. */
const HONORIFICS = new Set(
  "bey hanim hanum khanom khanum khanim efendi effendi abi abla hoca hocam agha aga ustad ustaz ustadh sahib saheb sahab sahiba begum akka amma appa kaka mzee mwalimu ndugu oga alhaji alhaja hajia haji hajj sheikh imam seonsaengnim sunbae sunbaenim seonbae nim hyung noona unnie oppa senpai sama laoshi shifu ajarn khun pak bapak bu ibu kak mas mbak cik puan encik tuan datuk dato ate kuya tita tito tia tio don dona senor senora senorita signor signora signore monsieur madame mme mlle senhor senhora pan pani pane mestre maestro maestra comrade excellency excellence honour honor honourable honorable majesty lordship ladyship lord lady padre fray frere soeur bacha beta bapu dada dadi sgt maj cpl pvt lt col gen adm cdr principal director minister mayor councillor councilor governor president chancellor chair chairman chairwoman ambassador senator warden matron headmaster headmistress inspector constable detective sheriff marshal commissioner commander skipper elder deacon bishop vicar canon specialist expert members friends ing engr arch architect adv advocate barrister".split(
    " ",
  ),
);

/** What stands in a slot that nobody filled: another rule's matter. */
const SLOT_NAMES = new Set(
  "name first last firstname lastname fname lname recipient xxx xx undefined null insert company role title".split(
    " ",
  ),
);

/** How family and friends are addressed, whatever their name. */
const KIN = new Set(
  "uncle aunt auntie aunty mum mom mama dad papa grandma grandpa granny nana cousin sister brother bro sis boss coach chief neighbor neighbour mate pal buddy dude man girl love".split(
    " ",
  ),
);

export interface Person {
  readonly words: readonly string[];
  readonly gender: "m" | "f" | null;
}

/** The name that the host gave, as words that compare, and the gender that its title or first name tells. */
export function readPerson(name: string): Person {
  const parts = wordsOf(name).filter((part) => part !== "");
  const titles = parts.filter((part) => ALL_TITLES.has(part));
  const words = parts.filter((part) => !ALL_TITLES.has(part) && !NOT_NAMES.has(part));
  const [first = ""] = words;
  const gender = titles.some((title) => MALE_TITLES.has(title))
    ? "m"
    : titles.some((title) => FEMALE_TITLES.has(title))
      ? "f"
      : genderOf(first);
  return { words, gender };
}

/** The plain case, told at a glance: one name without a title, and it is one of theirs. */
export function greetsByName({ titles, names }: Greeting, name: string): boolean {
  const [first] = names;
  if (titles.length > 0 || names.length !== 1 || first === undefined) return false;
  return wordsOf(name).includes(first.norm) && !ALL_TITLES.has(first.norm);
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[^a-z0-9']+/);
}

/** No particle, no honorific and no patronymic, unless it is a word of their own name. */
function isNameOf({ names, titles }: Greeting, at: number, person: Person): boolean {
  const norm = names[at]?.norm ?? "";
  if (norm === "" || NOT_NAMES.has(norm)) return false;
  if (person.words.includes(norm)) return true;
  // "Hi Don", "Ms. Begum": alone or behind a title it is a name.
  const mayBeName = names.length === 1 || titles.length > 0;
  if (HONORIFICS.has(norm)) return mayBeName && ALSO_NAMES.has(norm);
  return mayBeName || at === 0 || !PATRONYMIC.test(norm);
}

/** Honorifics that are first names or surnames as well. */
const ALSO_NAMES = new Set(
  "don tia elder bishop begum lord lady deacon marshal constable warden canon mayor chancellor skipper kaka pan khanum sahiba".split(
    " ",
  ),
);

/** "Oksana Ivanivna", "Pyotr Ilyich": how colleagues are greeted east of the Bug. */
const PATRONYMIC = /(?:[aeioy]vna|ichna|[eo]vich|[iy]ich|[kmt]ich|[eio]vych)$/;

export type Mismatch = "name" | "spelling" | "title" | null;

/** What is wrong with a greeting for this person; null where it can be theirs. */
export function mismatchOf(greeting: Greeting, person: Person): Mismatch {
  if (greeting.names.some(({ norm }) => SLOT_NAMES.has(norm))) return null;
  // "Dear Aunt Clara's famous friend" is a joke, and names nobody.
  if (greeting.names.some(({ norm }) => norm === "'s")) return null;
  const names = greeting.names.filter((_, at) => isNameOf(greeting, at, person));
  // Without "Dear" a first word before a comma may be anything: "Congratulations, Ana".
  if (greeting.opener === null && names.some(({ norm }) => isOpeningWord(norm))) return null;
  if (!person.words.some((word) => /[a-z]/.test(word))) return null;
  // "Uncle Steve" for Uncle Dave is wrong; "Grandma", "Uncle Bear" are what the family says.
  if (names.some(({ norm }) => KIN.has(norm))) {
    const called = names.filter(({ norm }) => !KIN.has(norm));
    const isOther =
      called.length > 0 &&
      called.every(
        ({ norm }) => isFirstName(norm) && !person.words.some((word) => isSameName(norm, word)),
      );
    const isFullName = person.words.length > 1 || person.words.some(isFirstName);
    return isOther && isFullName ? "name" : null;
  }
  if (names.length > 0 && person.words.length > 0) {
    const matches = names.map(({ norm }) =>
      person.words.some(
        (word, at) =>
          (isSameName(norm, word) || (at === 0 && isShortFirst(norm, word))) &&
          !isOtherSurname(norm, word, greeting, person),
      ),
    );
    if (areInitials(names, person)) return null;
    // "Min Jun" for Minjun, "Mary Lou" for Marylou.
    if (names.length > 1 && person.words.includes(names.map(({ norm }) => norm).join("")))
      return null;
    if (!matches.includes(true)) {
      if (!canTell(greeting, names, person)) return null;
      const isNear = names.some((token) =>
        person.words.some((word) => isMisspelt(token.norm, word)),
      );
      return isNear ? "spelling" : "name";
    }
    // "Dear Anna Kovacz": the first name is right, the other one nearly.
    const slipped = names.some(
      (token, index) =>
        matches[index] === false && person.words.some((word) => isMisspelt(token.norm, word)),
    );
    if (slipped) return "spelling";
    // "Dear Maria Kovacs" to Anna Kovacs: half of a full name is somebody else's.
    const full = names.every(({ shape }) => (shape & Shape.capitalised) !== 0);
    const [first, second] = names;
    // "Omar and Nadia" greets two.
    const isOneName =
      first !== undefined &&
      second !== undefined &&
      second.index === first.index + 1 &&
      (second.before & ~Gap.wrap) === 0;
    if (isOtherDouble(names, matches, person)) return "name";
    if (full && isOneName && greeting.opener !== null && names.length === 2) {
      const isOtherSecond =
        matches[0] === true &&
        matches[1] === false &&
        person.words.length >= 2 &&
        !isFirstName(second.norm) &&
        !KIN.has(second.norm);
      if (isOtherSecond) return "name";
    }
    const isOtherFirst =
      greeting.opener !== null &&
      matches[0] === false &&
      first !== undefined &&
      isFirstName(first.norm);
    if (full && isOneName && isOtherFirst && names.length === 2 && person.words.length === 2)
      return "name";
  }
  // "Mr. and Mrs." greets two.
  if (greeting.titles.length > 1 && greeting.titles.includes("mr")) return null;
  if (person.gender === "m" && greeting.titles.some((title) => FEMALE_TITLES.has(title)))
    return "title";
  if (person.gender === "f" && greeting.titles.some((title) => MALE_TITLES.has(title)))
    return "title";
  return null;
}

const OPENING_WORDS = new Set(
  "yesterday today tonight congratulations congrats apologies honestly lately sorry belated warm quick following regarding update reminder good great happy merry cheers brief note hope confirmation confirmed subject attention first second third again well yes no okay ok done perfect wonderful excellent lovely sure noted absolutely guess news surprise mission success fellow greetings last this that next after before since given speaking having being seeing reading hearing".split(
    " ",
  ),
);

/** A word that opens a sentence with a comma and is nobody's name: "Yesterday, I saw". */
function isOpeningWord(norm: string): boolean {
  if (isFirstName(norm)) return false;
  return OPENING_WORDS.has(norm) || norm.length < 2 || /(?:ly|ing|ed|tion|tions)$/.test(norm);
}

/** With only a first name on one side and only a surname on the other, nothing can be said. */
function canTell(greeting: Greeting, names: readonly Token[], person: Person): boolean {
  const [first] = names;
  if (first === undefined) return false;
  // A word without a capital may be no name at all: "hi sorry for the delay".
  const isUncertain = names.every((token) => !(token.shape & Shape.capitalised));
  if (isUncertain && (names.length > 1 || !BEFORE_NAMES.has(greeting.opener ?? "")))
    return names.every(isKnownFirst);
  // "BUMP!!!", "NUDGE": a cry, where no "Dear" says that a name comes.
  const isCried = greeting.opener === null && (first.shape & Shape.allCaps) !== 0;
  if (isCried && !isKnownFirst(first)) return false;
  return !(
    greeting.titles.length > 0 &&
    person.words.length === 1 &&
    names.length === 1 &&
    person.gender === null &&
    greeting.titles.every((title) => title !== "dr" && title !== "prof")
  );
}

/** What a name follows even where it has no capital: "hi thandiwe", not "greetings of the day". */
const BEFORE_NAMES = new Set(["dear", "hi", "hey", "hello", "hiya"]);

/** "Ana Paula" for Ana Luísa Ferraz, "Jean-Marc" for Jean-Luc Baptista. */
function isOtherDouble(names: readonly Token[], matches: readonly boolean[], person: Person) {
  const [, second] = names;
  if (second === undefined || names.length !== 2 || person.words.length < 3) return false;
  // "Ana and Tom" greets two.
  const [first] = names;
  // One character apart: a space or a hyphen, no "and" and no "&".
  if (second.start - (first?.end ?? 0) !== 1) return false;
  if (matches[0] !== true || matches[1] !== false || !isKnownFirst(second)) return false;
  return isFirstName(person.words[1] ?? "");
}

function isKnownFirst({ norm }: Token): boolean {
  return isFirstName(norm);
}

/** "Mr Obiora" for Francis Obi, "Mr Hollis" for Hollister: nobody lengthens or shortens a surname behind a title. */
function isOtherSurname(given: string, known: string, { titles }: Greeting, { words }: Person) {
  const isSurname = words.length > 1 && words[words.length - 1] === known;
  if (titles.length === 0 || !isSurname || given.length === known.length) return false;
  if (isDiminutive(given, known)) return true;
  if (given.startsWith(known)) return true;
  // "Dr. Subra" is what Dr. Subramanian is called; so near a name it is a slip.
  return known.startsWith(given) && known.length - given.length <= FEW_LETTERS;
}

const FEW_LETTERS = 3;

/** "JP" for Jean-Pierre Blanc, "JT" for Jim Thorne. */
function areInitials(names: readonly Token[], { words }: Person): boolean {
  const [only] = names;
  if (only === undefined || names.length > 1 || only.norm.length !== 2) return false;
  // "Ed" for Ella Doe is another name.
  if ((only.shape & Shape.allCaps) === 0) return false;
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  return (
    only.norm.startsWith(first.charAt(0)) &&
    [second, last].some((word) => word.charAt(0) === only.norm.charAt(1))
  );
}
