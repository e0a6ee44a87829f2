import { fold } from "../../text/characters.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUFFIXES = words(
  "inc ltd llc llp plc gmbh ag sa co corp corporation company group holdings limited partners associates the of and for in at de la international global services solutions",
);

/** A name without legal forms and little words. */
function significant(list: readonly string[]): readonly string[] {
  return list.filter((word) => word !== "" && !SUFFIXES.has(word));
}

/** The name of an organization in the forms in which it may be written. */
export interface Organization {
  /** Its words without legal forms and little words. */
  readonly words: readonly string[];
  readonly letters: string;
  readonly initials: string;
  readonly ownInitials: string;
}

export function readOrganization(name: string): Organization {
  const full = fold(name);
  const parts = full.split(/[^a-z0-9]+/);
  const words = significant(parts);
  return {
    words,
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
  const letters = fold(written);
  const capitals = written.replace(/[^A-Z]/g, "").length;
  if (letters.length < 3 || letters.length > 6 || capitals < 2) return false;
  if (full.length < 2 * letters.length || full[0] !== letters[0]) return false;
  let found = 0;
  for (const letter of full) if (letter === letters[found]) found += 1;
  return found === letters.length;
}

/** The distinctive first word, initials, or the beginning of either name agree. */
export function isSame(
  given: readonly string[],
  { words: own, letters, initials, ownInitials }: Organization,
  written: string,
): boolean {
  const distinctive = significant(given);
  const [spelled = ""] = distinctive;
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
  const joined = distinctive.join("");
  if (joined === own.join("")) return true;
  const together = plain(given.join(""));
  if (together.length <= 5 && together === ownInitials) return true;
  if (given.length === 1 && (initials === head || ownInitials === head)) return true;
  if (given.length === 1 && isShortFor(written, letters)) return true;
  return given.length > 1 && own.length === 1 && ownHead === initialsOf(distinctive);
}

function plain(word: string): string {
  return /[^a-z0-9]/.test(word) ? word.replace(/[^a-z0-9]/g, "") : word;
}

/** "Dorvan Chemicals" beside "Knox Chemicals": two of a kind, and the wrong one. */
export function sharesKind(given: readonly string[], own: readonly string[]): boolean {
  const last = given.at(-1);
  return given.length > 1 && own.length > 1 && last !== undefined && last === own.at(-1);
}
