import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { readTellings } from "./frames.js";

function told(body: string): string[] {
  const text = new TextAnalysis(`Dear Ana,\n\n${body}\n\nBest,\nTom`, new Vocabulary([]));
  return [...readTellings(text).values()].map(({ opening, openingBefore, frames }) =>
    [opening, openingBefore, ...frames.map(({ kind }) => kind)].join(" "),
  );
}

it("hears what ties a sentence to the talk", () => {
  expect(told("I will call the hall, as you advised.")).toEqual(["i none asYouSay"]);
  expect(told("Hearing that nurses lead was new.")).toEqual(["other none learn"]);
  expect(told("Your advice on knots helped.")).toEqual(["other none yourWord"]);
  expect(told("The map is up, as ordered.")).toEqual(["other none asYouSay"]);
});

it("hears whose life a sentence goes on about", () => {
  expect(told("I keep bees. They are loud. My brother laughs.")).toEqual([
    "i none",
    "that i",
    "my that",
  ]);
});
