import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexiconFile, lexiconFor } from "../lexicon.js";
import { buildWeights } from "../readings/weight-columns.js";
import { BUILT_IN_RULES } from "../rules/registry.gen.js";
import { buildVocabulary } from "../text/build-vocabulary.js";
import { phrases } from "../text/phrases.js";
import { readFileBeside } from "./file-beside.js";
import { restoreLexicon, sourceOf, storeLexicon } from "./stored-lexicon.js";

const sets = [...new Set(BUILT_IN_RULES.flatMap((rule) => rule.phrases))];
const readings = BUILT_IN_RULES.flatMap(({ reading, mentions }) =>
  reading === undefined || mentions !== undefined ? [] : [reading],
);
const built = {
  vocabulary: buildVocabulary(sets),
  weights: buildWeights(readings.map(({ weights }) => weights)),
};
const file = lexiconFile(BUILT_IN_RULES).buffer;

describe("the stored lexicon of the built-in rules", () => {
  it("is in every number what is built from them", () => {
    expect(restoreLexicon(file, sourceOf(sets, readings))).toEqual(built);
  });

  it("is taken only for the phrases and readings that it was made from", () => {
    const [first, ...others] = sets;
    const longer = phrases([...(first?.patterns ?? []), "one phrase more"], first?.classes);
    expect(restoreLexicon(file, sourceOf([longer, ...others], readings))).toBeNull();
    expect(restoreLexicon(file, sourceOf(sets, readings.slice(1)))).toBeNull();
  });

  it("is not taken when a part of it is missing", () => {
    const source = sourceOf(sets, readings);
    expect(restoreLexicon(file.slice(0, Math.floor(file.byteLength / 8) * 4), source)).toBeNull();
  });
});

describe("a lexicon", () => {
  const TEA = { phrases: [phrases(["green tea"])] };
  const wordIn = (bytes: ArrayBuffer | null) =>
    lexiconFor([TEA], bytes).vocabulary.lookup("chartreuse").text;

  it("comes from the file where that is of the same rules", () => {
    const vocabulary = buildVocabulary([phrases(["green chartreuse"])]);
    const other = { vocabulary, weights: buildWeights([]) };
    const source = sourceOf(TEA.phrases, []);
    expect(wordIn(storeLexicon(source, other).buffer)).toBe("chartreuse");
    expect(wordIn(storeLexicon("of others", other).buffer)).toBe("");
    expect(wordIn(null)).toBe("");
  });
});

describe("a file beside the code", () => {
  it("is read as it is, and null where there is none", () => {
    const own = readFileBeside("file-beside.ts");
    const expected = readFileSync(new URL("./file-beside.ts", import.meta.url));
    expect(Buffer.from(own ?? new ArrayBuffer(0)).equals(expected)).toBe(true);
    expect(readFileBeside("no-such.lexicon")).toBeNull();
  });
});
