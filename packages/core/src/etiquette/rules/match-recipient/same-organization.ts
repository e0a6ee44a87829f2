import { fold } from "../../text/characters.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUFFIXES = words(
  "inc ltd llc llp plc gmbh ag sa co corp corporation company group holdings limited partners associates the of and for in at de la international global services solutions",
);

/** A name without legal forms and little words. */
export function significant(list: readonly string[]): readonly string[] {
  return list.filter((word) => word !== "" && !SUFFIXES.has(word));
}

/** The distinctive first word, initials, or the beginning of either name agree. */
export function isSame(
  given: readonly string[],
  own: readonly string[],
  organization: string,
): boolean {
  const [head = ""] = significant(given);
  const [ownHead = ""] = own;
  if (head === "" || ownHead === "") return true;
  if (own.includes(head) || given.includes(ownHead)) return true;
  if (
    head.length > 3 &&
    ownHead.length > 3 &&
    (head.startsWith(ownHead) || ownHead.startsWith(head))
  )
    return true;
  const joined = significant(given).join("");
  if (joined === own.join("")) return true;
  const initials = fold(organization)
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join("");
  const ownInitials = own.map((word) => word.charAt(0)).join("");
  if (given.length === 1 && (initials === head || ownInitials === head)) return true;
  const givenInitials = significant(given)
    .map((word) => word.charAt(0))
    .join("");
  return given.length > 1 && own.length === 1 && ownHead === givenInitials;
}

/** "Dorvan Chemicals" beside "Knox Chemicals": two of a kind, and the wrong one. */
export function sharesKind(given: readonly string[], own: readonly string[]): boolean {
  const last = given.at(-1);
  return given.length > 1 && own.length > 1 && last !== undefined && last === own.at(-1);
}
