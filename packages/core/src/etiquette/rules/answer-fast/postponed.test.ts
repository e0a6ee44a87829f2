import { describe, expect, it } from "vitest";
import { callsForAnswer } from "./words.js";

const first = { isAgreed: false, isFirst: true };

describe("callsForAnswer, where they put your next letter off", () => {
  it.each([
    "In a rush. Ping me again on Thursday, please.",
    "Busy this week. Can you try me again next Tuesday?",
    "Please write to me again on Thursday.",
    "Happy to talk in the new year. Write to me in January?",
    "I am away. Get back to me in two weeks.",
    "Could you please remind me after Easter?",
    "Swamped. Please try again in May.",
    "Please call me again on Monday.",
  ])("waits for nothing at once: %s", (text) => {
    expect(callsForAnswer(text, first)).toBe(false);
  });

  it.each([
    "Gladly. Call me on Thursday at ten?",
    "Ping me again on Thursday. Which ward is it about?",
    "Please write to me which day suits you.",
    "Please email me by Thursday which day suits you.",
    "Please email me two times that suit you.",
    "Try me: what do you want to know?",
    "Gladly, pick a day.",
  ])("waits for an answer: %s", (text) => {
    expect(callsForAnswer(text, first)).toBe(true);
  });
});
