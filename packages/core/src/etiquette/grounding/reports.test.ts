import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { readNotes } from "./notes-index.js";
import { unsupportedReports } from "./reports.js";

function reports(sentence: string, notes: string): string[] {
  const text = new TextAnalysis(`Dear Ana,\n\n${sentence}\n\nBest,\nTom`, new Vocabulary([]));
  return unsupportedReports(text, readNotes(notes), new Set(["ana"])).map((run) =>
    text.textOf(run),
  );
}

it("finds what is put into their mouth without one noted word", () => {
  expect(
    reports("Your advice to publish during summer was useful.", "Pick the supervisor."),
  ).toEqual(["publish during summer"]);
});

it("is silent where any word was noted, or only one has content", () => {
  expect(
    reports("Your advice to choose a supervisor early was useful.", "Pick the supervisor."),
  ).toEqual([]);
  expect(reports("You told me to wait.", "Pick the supervisor.")).toEqual([]);
});
