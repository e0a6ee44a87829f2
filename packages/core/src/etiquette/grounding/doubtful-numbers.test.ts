import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { doubtfulNumbers } from "./doubtful-numbers.js";
import { readNotes } from "./notes-index.js";

const NOTES =
  "12 beds, then tea. Waiting list 9 months. Plank steamed 1 hr per inch. Exam in March: 3 parts.";

function doubtful(sentence: string): string[] {
  const text = new TextAnalysis(sentence, new Vocabulary([]));
  const index = readNotes(NOTES);
  return text.clauses.flatMap((clause) =>
    doubtfulNumbers(text, clause, clause, index).doubtful.map(
      (run) => `${text.textOf(run)}${run.isSure ? "!" : ""}`,
    ),
  );
}

it.each([
  ["You look after forty beds.", ["forty!"]],
  ["Your plank steams a whole day.", ["a whole day"]],
  ["Your waiting list of 3 weeks is long.", ["3 weeks"]],
  ["I will start with fifty beds.", ["fifty"]],
])("doubts what the notes count otherwise: %s", (sentence, expected) => {
  expect(doubtful(sentence)).toEqual(expected);
});

it.each([
  "You look after a dozen beds.",
  "Thank you for the half hour.",
  "Three things you said stay with me.",
  "Six months ago I would have laughed.",
  "Thanks a million.",
  "I have read two chapters.",
])("is silent about what is noted, or the sender's own: %s", (sentence) => {
  expect(doubtful(sentence)).toEqual([]);
});
