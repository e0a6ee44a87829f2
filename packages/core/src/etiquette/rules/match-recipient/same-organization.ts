import { fold } from "../../text/characters.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUFFIXES = words(
  "inc ltd llc llp plc gmbh ag sa co corp corporation company group holdings limited partners associates the of and for in at de la international global services solutions",
);

/** No legal form and no little word. */
function isSignificant(word: string): boolean {
  return word !== "" && !SUFFIXES.has(word);
}

/** The name of an organization in the forms in which it may be written. */
export interface Organization {
  /** Its words without legal forms and little words. */
  readonly words: readonly string[];
  readonly joined: string;
  readonly letters: string;
  readonly initials: string;
  readonly ownInitials: string;
}

export function readOrganization(name: string): Organization {
  const full = fold(name);
  const parts = full.split(/[^a-z0-9]+/);
  const words = parts.filter(isSignificant);
  return {
    words,
    joined: words.join(""),
    letters: full.replace(/[^a-z0-9]/g, ""),
    initials: initialsOf(parts),
    ownInitials: initialsOf(words),
  };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** "PwC", "RENFE": capitals whose letters stand in the full name, in order, from its first letter. */
function isShortFor(written: string, full: string): boolean {
  if (countCapitals(written) < 2) return false;
  const letters = fold(written);
  if (letters.length < 3 || letters.length > 6) return false;
  if (full.length < 2 * letters.length || full[0] !== letters[0]) return false;
  let found = 0;
  for (const letter of full) if (letter === letters[found]) found += 1;
  return found === letters.length;
}

function countCapitals(written: string): number {
  let count = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 65 && code <= 90) count += 1;
  }
  return count;
}

/** The distinctive first word, initials, or the beginning of either name agree. */
export function isSame(
  given: readonly string[],
  { words: own, joined, letters, initials, ownInitials }: Organization,
  written: string,
): boolean {
  const spelled = given.find(isSignificant) ?? "";
  // "P&G" and "AT&T" are initials as well.
  const head = plain(spelled);
  const [ownHead = ""] = own;
  if (head === "" || ownHead === "") return true;
  if (own.includes(head) || given.includes(ownHead)) return true;
  if (
    head.length > 3 &&
    ownHead.length > 3 &&
    (head.startsWith(ownHead) || ownHead.startsWith(head))
  )
    return true;
  if (given.length === 1) {
    if (spelled === joined || initials === head || ownInitials === head) return true;
    return isShortFor(written, letters);
  }
  const distinctive = given.filter(isSignificant);
  if (distinctive.join("") === joined) return true;
  const together = plain(given.join(""));
  if (together.length <= 5 && together === ownInitials) return true;
  return own.length === 1 && ownHead === initialsOf(distinctive);
}

function plain(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!isPlain) return word.replace(/[^a-z0-9]/g, "");
  }
  return word;
}

/** "Dorvan Chemicals" beside "Knox Chemicals": two of a kind, and the wrong one. */
export function sharesKind(given: readonly string[], own: readonly string[]): boolean {
  if (given.length < 2 || own.length < 2) return false;
  return given[given.length - 1] === own[own.length - 1];
}
