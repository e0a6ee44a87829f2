const DETERMINED =
  /^(?:an?|the|this|that|my|your|our|his|her|their|its|one|two|three|both|each|in|at|on|from|with|about)\s/iu;
/** `Maya's lab partner` has its determiner; `master's student` has none. */
const OWNED = /^(?!(?:Master|Bachelor|Associate|Doctor)['’]?s)\p{Lu}\S*['’]s?\s/u;
/** Spelt with a vowel, spoken with a consonant: you-niversity, one-time. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|u(?:biq|fo|ga|k|ni(?!n|mp|ss|mm|dent)|r[aeiou]|s[aeiu]|t[aeio])|one$|once$)/iu;
/** Spelt with a consonant, spoken with a vowel. */
const SILENT_H = /^(?:heir|honou?r|honest|hour|herb)/iu;
const VOWEL = /^[aeiouàáâäæèéêëìíîïòóôöøùúûü]/iu;
/** Letters whose names begin with a vowel: an MBA, an X-ray, an RN. */
const VOWEL_NAMED = /^[aefhilmnorsx]/iu;
/** Capitals that are read as a word, not letter by letter. */
const READ_AS_WORD = /^(?:FEMA|LEED|NASA|NATO|NICU|NOAA|STEM|SWAT)$/u;
const SPOKEN_WITH_VOWEL = /^(?:8|11$|18$|11th$|18th$)/iu;

/** The phrase with the article it lacks: `engineer` gives `an engineer`, `your former intern` stays. */
export function article(phrase: string): string {
  if (DETERMINED.test(phrase) || OWNED.test(phrase)) return phrase;
  return `${takesAn(phrase) ? "an" : "a"} ${phrase}`;
}

function takesAn(phrase: string): boolean {
  const word = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? "";
  if (/^\p{N}/u.test(word)) return SPOKEN_WITH_VOWEL.test(word);
  const spelt = /^(?:[A-Z]{2,}s?\d*|[A-Za-z])$/u.test(word) && !READ_AS_WORD.test(word);
  if (spelt) return VOWEL_NAMED.test(word);
  return !CONSONANT_SOUND.test(word) && (SILENT_H.test(word) || VOWEL.test(word));
}
