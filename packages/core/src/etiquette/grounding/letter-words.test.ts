import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { isSmall, isTellingToken, withinBody, wordsOf } from "./letter-words.js";

const text = new TextAnalysis(
  "Dear Ana,\n\nThank you for the moths, and for 12 pages.\n\nBest wishes,\nTom",
  new Vocabulary([]),
);
const tokens = (word: string) => text.tokens.filter(({ norm }) => norm === word);

it("keeps greeting and sign-off out of what is compared", () => {
  const body = withinBody(text, { from: 0, to: text.tokens.length });
  expect(body === null ? [] : wordsOf(text, body).words).not.toContain("dear");
});

it("gives the words with where a comma parts them", () => {
  const [first] = text.sentences.filter(({ from }) => text.tokens[from]?.norm === "thank");
  const { words, breaks } = wordsOf(text, first ?? { from: 0, to: 0 });
  expect(words.filter((_, at) => breaks[at])).toEqual(["and"]);
});

it("finds numbers and short words too small to name anything", () => {
  expect(["12", "moths", "for"].map((word) => tokens(word).every(isSmall))).toEqual([
    true,
    false,
    true,
  ]);
});

it("takes no telling word for one where the two people's names hold it", () => {
  const [moths] = tokens("moths");
  expect(moths !== undefined && isTellingToken(moths, new Set())).toBe(true);
  expect(moths !== undefined && isTellingToken(moths, new Set(["moths"]))).toBe(false);
});
