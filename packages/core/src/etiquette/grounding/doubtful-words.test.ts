import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { doubtfulWords } from "./doubtful-words.js";
import { readNotes } from "./notes-index.js";

function doubtful(sentence: string): string[] {
  const text = new TextAnalysis(sentence, new Vocabulary([]));
  const index = readNotes("Robots milk 60 cows. Vet bills.");
  return text.clauses.flatMap((clause) => {
    const { run } = doubtfulWords(text, clause, clause, index, new Set(["ana"]));
    return run === null ? [] : [`${text.textOf(run)}${run.isSure ? "!" : ""}`];
  });
}

it("doubts a thing that the notes lack, and is sure of a passage without anything of them", () => {
  expect(doubtful("You said the ferrets were the worst.")).toEqual(["ferrets"]);
  expect(doubtful("You told me of walrus ivory, parachutes and ferrets.").at(-1)).toMatch(/!$/);
});

it.each([
  "Your robots are fascinating.",
  "Thank you for the tour of the greenhouse.",
  "I hope the ferrets are well.",
  "It must be hard with ferrets.",
  "My brother keeps ferrets.",
])(
  "is silent about praise, the place of the talk, wishes, guesses and the sender's own: %s",
  (sentence) => {
    expect(doubtful(sentence)).toEqual([]);
  },
);
