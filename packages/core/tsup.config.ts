import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { libraryOptions } from "../../scripts/build/tsup-options.js";
import { builtInLexiconFile, LEXICON_FILE } from "./src/etiquette/stored/built-in-lexicon.js";

export default defineConfig({
  ...libraryOptions("core"),
  // From the same sources as the code beside it, so that a first check need not build it.
  onSuccess: async () => {
    const path = fileURLToPath(new URL(`dist/${LEXICON_FILE}`, import.meta.url));
    writeFileSync(path, builtInLexiconFile());
  },
});
