import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { readNotes } from "./notes-index.js";
import { unknownNames } from "./unknown-names.js";

function names(sentence: string, notes: string): string[] {
  const text = new TextAnalysis(`Dear Ana,\n\n${sentence}\n\nBest,\nTom`, new Vocabulary([]));
  return unknownNames(text, readNotes(notes), new Set(["ana", "tom"])).map(
    (name) => `${text.textOf(name)}${name.isSure ? "" : "?"}`,
  );
}

it.each([
  ["I will write to Joanna Blake.", ["Joanna Blake"]],
  ["You call Mrs. Harding gold.", ["Harding"]],
  ["I applied to Bright Path as a mentor.", ["Bright Path?"]],
  ["You learned Japanese there.", ["Japanese?"]],
])("finds who or what the notes do not hold: %s", (sentence, expected) => {
  expect(names(sentence, "Talk to Ravi Menon.")).toEqual(expected);
});

it.each([
  "I will write to Ravi Menon.",
  "My brother Kieran liked the story.",
  "I grew up in Leeds.",
  "I will find you on LinkedIn, Ana.",
  "Beautiful words.",
])("is silent about names that are noted, known or the sender's own: %s", (sentence) => {
  expect(names(sentence, "Talk to Ravi Menon.")).toEqual([]);
});
