import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { isInNounPlace } from "./noun-place.js";

const isNoun = (body: string, word: string) => {
  const text = new TextAnalysis(body, new Vocabulary([]));
  return isInNounPlace(
    text,
    text.tokens.findIndex(({ norm }) => norm === word),
  );
};

it.each([
  ["You talked about beehives.", "beehives"],
  ["I laughed at the ladder. It was funny.", "ladder"],
  ["I had heard that nursing taught you patience.", "nursing"],
  ["Your searches are for people on skis.", "skis"],
])("sees a thing named in: %s %s", (body, word) => {
  expect(isNoun(body, word)).toBe(true);
});

it.each([
  ["It must have been so terrifying.", "terrifying"],
  ["You might paddle home.", "paddle"],
  ["They sheltered us.", "sheltered"],
  ["It looks affordable.", "affordable"],
])("sees none in: %s %s", (body, word) => {
  expect(isNoun(body, word)).toBe(false);
});
