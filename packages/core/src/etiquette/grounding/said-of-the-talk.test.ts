import { expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { isOwnThing, isSaidOfTheTalk } from "./said-of-the-talk.js";

function about(body: string, word: string, judge: typeof isSaidOfTheTalk): boolean {
  const text = new TextAnalysis(body, new Vocabulary([]));
  const at = text.tokens.findIndex(({ norm }) => norm === word);
  const clause = text.clauseAt(at);
  return clause !== undefined && judge(text, clause, at);
}

it.each([
  ["Your story of the ferret made me laugh.", "ferret"],
  ["I had not known that ferrets bite.", "ferrets"],
  ["I will learn carpentry, as you advised.", "carpentry"],
  ["I never thought of ghosts before.", "ghosts"],
  ["I will look at the ladder.", "ladder"],
])("takes as theirs: %s %s", (body, word) => {
  expect(about(body, word, isSaidOfTheTalk)).toBe(true);
});

it.each([
  ["I bought a ferret.", "ferret"],
  ["My old ferret bites.", "ferret"],
  ["It gives me courage for carpentry.", "carpentry"],
  ["I felt that I had been to museums.", "museums"],
])("takes as the sender's own: %s %s", (body, word) => {
  expect(about(body, word, isSaidOfTheTalk)).toBe(false);
});

it("takes what stands behind my small experience for the sender's as well", () => {
  expect(about("I know it from my small experience at the bakery.", "bakery", isOwnThing)).toBe(
    true,
  );
  expect(about("My sister liked your bakery.", "bakery", isOwnThing)).toBe(false);
});
