import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { readNotes } from "./notes-index.js";
import { otherDays } from "./other-days.js";

function days(letter: string, notes: string): (string | undefined)[] {
  const text = new TextAnalysis(letter, new Vocabulary([]));
  return text.clauses.flatMap((clause) =>
    otherDays(text, clause, clause, readNotes(notes)).map((at) => text.tokens[at]?.norm),
  );
}

it("finds another day than the one of the talk in the thanks for it", () => {
  expect(days("Thank you for talking with me on Monday.", "Thu 5 March, 4pm. Ward.")).toEqual([
    "monday",
  ]);
  expect(days("Thank you for talking with me on Thursday.", "Thu 5 March, 4pm. Ward.")).toEqual([]);
});

it("finds another day of the same thing", () => {
  expect(days("You run the Friday clinic.", "Clinic on Tuesdays.")).toEqual(["friday"]);
});

it("lets the sender plan for any day, and says nothing where no day was noted", () => {
  expect(days("I will write to the clinic on Friday.", "Clinic on Tuesdays.")).toEqual([]);
  expect(days("Thank you for your time on Friday.", "Clinic, ward.")).toEqual([]);
});
