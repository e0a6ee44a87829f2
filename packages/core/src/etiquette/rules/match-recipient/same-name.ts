import { isKnownNickname, isNickname } from "../../text/nicknames.js";
import { MEN, OF_EITHER, WOMEN } from "./first-names.js";

/** Whether mostly men or mostly women bear a first name; null where nobody can tell. */
export function genderOf(name: string): "m" | "f" | null {
  return MEN.has(name) ? "m" : WOMEN.has(name) ? "f" : null;
}

/** Whether a word is a first name that one of the lists knows. */
export function isFirstName(norm: string): boolean {
  return MEN.has(norm) || WOMEN.has(norm) || OF_EITHER.has(norm) || isKnownNickname(norm);
}

/** Whether a name in a greeting can be one of theirs: the same, a short form, another spelling. */
export function isSameName(given: string, known: string): boolean {
  if (given === known || isNickname(given, known) || plainUmlauts(given) === plainUmlauts(known)) {
    return true;
  }
  // "Liz" for Elisabeth, "Nick" for Nikolas, "Jake" for Jakob, "OBrien" for O'Brien.
  const spelled = SPELLINGS.map(([from, to]) => known.replaceAll(from, to));
  if (spelled.some((word) => isNickname(given, word))) return true;
  if (given.replaceAll("'", "") === known.replaceAll("'", "")) return true;
  if (given.length === 1 || known.length === 1) return given.charAt(0) === known.charAt(0);
  const [short, long] = given.length < known.length ? [given, known] : [known, given];
  // "Zsófi" for Zsófia; not "Carl" for Carla.
  if (short.length >= 4 && short.endsWith("i") && long === `${short}a`) return true;
  if (isDiminutive(given, known)) return true;
  // "Alex" for Alexandra, "Ceci" for Cecilia; two letters could be anybody.
  if (long.length - short.length < 2) return false;
  return (
    (short.length >= 3 && long.startsWith(short)) || (short.length >= 4 && long.endsWith(short))
  );
}

/** "Jo" for Joanne; two letters of a surname could be anybody. */
export function isShortFirst(given: string, first: string): boolean {
  return given.length === 2 && first.startsWith(given);
}

/** "Rosie" for Rosaleen, "Percy" for Percival. */
export function isDiminutive(given: string, known: string): boolean {
  const genders = [genderOf(given), genderOf(known)];
  if (genders.includes("m") && genders.includes("f")) return false;
  const stem = given.replace(/(?:ie|y|i|ey)$/, "");
  return (
    stem !== given && stem.length >= 3 && stem.length + 2 < known.length && known.startsWith(stem)
  );
}

const SPELLINGS = [
  ["k", "c"],
  ["c", "k"],
  ["s", "z"],
  ["f", "ph"],
] as const;

/** Mueller and Müller, Soeren and Søren. */
function plainUmlauts(name: string): string {
  return name.replaceAll("ue", "u").replaceAll("oe", "o").replaceAll("ae", "a");
}

/** One or two letters off: Smyth for Smith. */
export function isMisspelt(given: string, known: string): boolean {
  if (Math.abs(given.length - known.length) > 2 || given.length < 4) return false;
  let prefix = 0;
  while (prefix < given.length && given[prefix] === known[prefix]) prefix += 1;
  let suffix = 0;
  while (
    suffix < Math.min(given.length, known.length) - prefix &&
    given[given.length - 1 - suffix] === known[known.length - 1 - suffix]
  ) {
    suffix += 1;
  }
  return Math.max(given.length, known.length) - prefix - suffix <= 2;
}
