import { shorthandFor } from "./shorthand.js";
import { familiesOf, formsOf, stemOf } from "./stem.js";

const LONG_WORD = 7;
const SHORT_FORM = 4;

/** Whether a word of a letter and one of the notes are forms of one word, or of like meaning. */
export function areAlike(said: string, noted: string): boolean {
  if (said === noted) return true;
  const forms = formsOf(said);
  if (
    [noted, ...shorthandFor(noted)].some((word) =>
      formsOf(word).some((form) => forms.includes(form)),
    )
  ) {
    return true;
  }
  if (noted.length === SHORT_FORM && said.length >= LONG_WORD && said.startsWith(noted))
    return true;
  const families = familiesOf(stemOf(noted));
  return familiesOf(stemOf(said)).some((family) => families.includes(family));
}
