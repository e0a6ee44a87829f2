import { type Lexicon, lexiconFile, lexiconFor } from "../lexicon.js";
import { BUILT_IN_RULES } from "../rules/registry.gen.js";
import { readFileBeside } from "./file-beside.js";

/** Written beside the built code. What is in it is what would be built, and read many times faster. */
export const LEXICON_FILE = "etiquette.lexicon";

/**
 * The lexicon of the built-in rules: from the file beside this code where there is one, else built.
 * In a browser, and in a bundle of somebody else's, there is none.
 */
export function builtInLexicon(): Lexicon {
  return lexiconFor(BUILT_IN_RULES, readFileBeside(LEXICON_FILE));
}

/** The bytes of {@link LEXICON_FILE}. */
export function builtInLexiconFile(): Uint8Array {
  return lexiconFile(BUILT_IN_RULES);
}
