import { describe, expect, it } from "vitest";
import { TextAnalysis } from "./analysis.js";
import { type Focus, isSelfRecital } from "./focus.js";
import { Vocabulary } from "./vocabulary.js";

const vocabulary = new Vocabulary([]);
const focusOf = (body: string): Focus => new TextAnalysis(body, vocabulary).focus;

describe("what a message is about", () => {
  it("counts who is named, and the words of the message proper", () => {
    const { mine, yours, words } = focusOf("Dear Ana,\n\nI saw your film. My class saw it too.");
    expect({ mine, yours, words }).toEqual({ mine: 2, yours: 1, words: 9 });
  });

  it("takes no curiosity and no free morning for merit or ambition", () => {
    const curious = focusOf(
      "I want to understand bridges. Mornings are best for me. I want to hear it.",
    );
    expect(curious.merits).toBe(0);
    expect(focusOf("I want the prize. I was the best of my year.").merits).toBe(3);
  });

  it("is the sender where prizes and plans fill it", () => {
    const recital =
      "I won the medal at twenty and was top of my class. I led the club, I published two papers, and I was promoted twice. I want to be a director by thirty. My goal is the board, and I am driven and confident.";
    expect(isSelfRecital(focusOf(recital))).toBe(true);
  });

  it("is not the sender where all is asked of the other", () => {
    expect(
      isSelfRecital(focusOf("Should I bring my boots? Should I bring my notes? ".repeat(10))),
    ).toBe(false);
    expect(isSelfRecital(focusOf(""))).toBe(false);
  });
});
