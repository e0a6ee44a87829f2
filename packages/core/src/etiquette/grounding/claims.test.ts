import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { Claims } from "./claims.js";
import { readNotes } from "./notes-index.js";

function claimsOf(body: string, notes: string): Map<string, readonly string[]> {
  const text = new TextAnalysis(`Dear Ana,\n\n${body}\n\nBest,\nTom`, new Vocabulary([]));
  const claims = new Claims(text, readNotes(notes), new Set());
  return new Map(
    text.clauses
      .flatMap((clause) => claims.unnoted(clause))
      .map((claim) => [text.textOf(claim), claim.features]),
  );
}

it("are what the notes do not hold, and nothing else", () => {
  const claims = claimsOf("Twelve beds and nine ferrets are with you.", "12 beds");
  expect([...claims.keys()]).toEqual(["nine", "ferrets"]);
});

it("tell what is of the sender's own life from what is tied to the talk", () => {
  expect(claimsOf("I kept ferrets for years.", "12 beds").get("ferrets")).toContain("own life");
  expect(claimsOf("I keep ferrets now, as you advised.", "12 beds").get("ferrets")).toContain(
    "told life",
  );
  expect(claimsOf("You keep ferrets.", "12 beds").get("ferrets")).toContain("not own life");
});

it("know a number beside what the notes count otherwise, and one beside what the letter gave as noted", () => {
  const other = claimsOf("A suit takes you ninety hours.", "52 hrs per suit");
  expect(other.get("ninety hours")).toContain("other 2");
  const given = claimsOf(
    "Fifty-two hours for a suit! I had ninety minutes for a suit.",
    "52 hrs per suit",
  );
  expect(given.get("ninety minutes")).toContain("other 0");
});
