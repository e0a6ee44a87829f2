import { describe, expect, it } from "vitest";
import { ago } from "./ago.js";
import { list } from "./list.js";
import { phrase } from "./phrase.js";
import { reply } from "./reply.js";
import { sentence } from "./sentence.js";

describe("sentence", () => {
  it.each([
    ["your talk moved me", "Your talk moved me."],
    ["Did that surprise you?", "Did that surprise you?"],
    ["She said “stay.”", "She said “stay.”"],
    ["a pause,", "A pause."],
    ["iPads changed your ward", "iPads changed your ward."],
    ["élan matters", "Élan matters."],
    ["李雷认识您", "李雷认识您."],
  ])("makes one sentence of %s", (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});

describe("phrase", () => {
  it.each([
    ["clinical trials.", "clinical trials"],
    ["how you chose?", "how you chose"],
    ["trials, ", "trials"],
    ["the “quiet hour”", "the “quiet hour”"],
  ])("takes the end mark off %s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});

describe("list", () => {
  it.each([
    [["Monday"], "Monday"],
    [["Monday.", "Tuesday"], "Monday or Tuesday"],
    [["Monday", "Tuesday", "Friday"], "Monday, Tuesday or Friday"],
  ])("joins %j", (items, expected) => {
    expect(list(items, "or")).toBe(expected);
  });
});

describe("ago", () => {
  it.each([
    [3, "a few days ago"],
    [10, "a week or so ago"],
    [14, "a couple of weeks ago"],
    [30, "a few weeks ago"],
    [90, "a while ago"],
  ])("rounds %i days", (days, expected) => {
    expect(ago(days)).toBe(expected);
  });
});

describe("reply", () => {
  it.each(["A question", "Re: A question", "RE: re: Fwd: A question", "AW: A question"])(
    "answers %s under one Re:",
    (subject) => expect(reply(subject)).toBe("Re: A question"),
  );

  it("keeps a subject that only begins like a mark", () => {
    expect(reply("Research at Lakeside")).toBe("Re: Research at Lakeside");
  });
});
