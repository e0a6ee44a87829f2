import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { readNotes } from "./notes-index.js";
import { readNeighbours, replacedWords } from "./replaced.js";

function replaced(letter: string, notes: string): (string | undefined)[] {
  const text = new TextAnalysis(letter, new Vocabulary([]));
  const index = readNotes(notes);
  const isHeld = (at: number) => index.holdsName(text.tokens[at]?.norm ?? "");
  return replacedWords(
    text,
    { from: 0, to: text.tokens.length },
    readNeighbours(notes),
    isHeld,
    (at) => !isHeld(at),
  ).map((at) => text.tokens[at]?.norm);
}

it("finds a word where the notes have another beside the same neighbour", () => {
  expect(replaced("cheap batteries", "Cheap inverters. Harness.")).toEqual(["batteries"]);
});

it("is silent where the letter names the neighbour of the notes as well", () => {
  expect(replaced("cheap inverters and cheap batteries", "Cheap inverters. Harness.")).toEqual([]);
});
