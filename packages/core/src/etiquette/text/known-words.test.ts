import { describe, expect, it } from "vitest";
import { TextAnalysis } from "./analysis.js";
import { phrases } from "./phrases.js";
import { Vocabulary } from "./vocabulary.js";
import { WordList } from "./word-list.js";

const TALK = phrases(["~talk|talks .. !me you", "coffee|@drink >"], {
  drink: "coffee tea",
});
const vocabulary = new Vocabulary([TALK]);

function normsOf(body: string): readonly string[] {
  return new TextAnalysis(body, vocabulary).tokens.map(({ norm }) => norm);
}

describe("words of a text", () => {
  it("are the same word in any case and with any apostrophe", () => {
    expect(normsOf("Talking TALKING talking")).toEqual(["talking", "talking", "talking"]);
    expect(normsOf("I’d say DON'T")).toEqual(["i", "would", "say", "do", "not"]);
  });

  it("are unknown where only their beginning is known", () => {
    const { tokens } = new TextAnalysis("talking talkings talkative", vocabulary);
    const known = tokens.map(({ word }) => word.text);
    expect(known).toEqual(["talking", "talkings", ""]);
  });

  it("are found in a list by the whole word, however alike they begin", () => {
    const list = new WordList("talking please");
    const { tokens } = new TextAnalysis("Please talking talkative pleased", vocabulary);
    expect(tokens.map((token) => list.has(token))).toEqual([true, true, false, false]);
    expect(list.has(undefined)).toBe(false);
  });
});

describe("phrases of a text", () => {
  const found = (body: string) => {
    const text = new TextAnalysis(body, vocabulary);
    return text.hits(TALK).map((hit) => text.textOf(hit));
  };

  it("are found once, where two alternatives hold the same word", () => {
    expect(found("We could talk with you.")).toEqual(["talk with you"]);
    expect(found("Over coffee.")).toEqual(["coffee"]);
  });

  it("bridge a short gap and no long one", () => {
    expect(found("Could I talk one fine day with you?")).toEqual([]);
    expect(found("Could I talk one day with you?")).toEqual(["talk one day with you"]);
  });

  it("never leave their sentence", () => {
    expect(found("We talk. You listen.")).toEqual([]);
  });
});
