import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { exchangedThings, isSenders } from "./exchanged.js";
import { readNotes } from "./notes-index.js";

const text = (sentence: string) => new TextAnalysis(sentence, new Vocabulary([]));

function exchanged(sentence: string, tellsOfNotes = true): string[] {
  const read = text(sentence);
  const index = readNotes("Playtest with her aunt. Cheese in summer. Course in October.");
  return read.clauses.flatMap((clause) =>
    exchangedThings(read, clause, clause, index, tellsOfNotes).map(
      ({ at, isSure }) => `${read.tokens[at]?.norm}${isSure ? "!" : ""}`,
    ),
  );
}

it("finds another relative, another food, another month of the same thing", () => {
  expect(exchanged("You test it with your uncle.")).toEqual(["uncle!"]);
  expect(exchanged("You sell butter.")).toEqual(["butter"]);
  expect(exchanged("I booked the course for March.")).toEqual(["march"]);
});

it("leaves the sender's own plans and relatives alone", () => {
  expect(exchanged("I will call in January.")).toEqual([]);
  expect(exchanged("My uncle plays the violin.")).toEqual([]);
  expect(exchanged("You may laugh.")).toEqual([]);
});

it("tells a thing of the sender's by the word before it", () => {
  const read = text("I like my old dog and your cat.");
  const at = (word: string) => read.tokens.findIndex(({ norm }) => norm === word);
  expect([isSenders(read, at("dog")), isSenders(read, at("cat"))]).toEqual([true, false]);
});
