import { describe, expect, it } from "vitest";
import { ADDED, saidOf } from "./fixtures/said-of.js";

interface FirstLetter {
  readonly facts?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly subject?: string;
}

/** What the rule says of a first letter to somebody who has just been added. */
const saidOfFirst = (letter: FirstLetter) =>
  saidOf({ kind: "outreach", timeline: ADDED, ...letter });

describe("who is said to have named them", () => {
  const JO = { source: "referral", referrer: "Jo Lee" };
  it.each([
    "Anna Lee suggested that I write to you.",
    "Max Lee suggested that I write to you.",
    "Anna Kim suggested that I write to you.",
    "Mark Stone put me in touch with you.",
  ])("is somebody else than Jo Lee: %s", (text) => {
    const found = saidOfFirst({ facts: JO, text });
    expect(found).toEqual([expect.stringContaining("the record says it was Jo Lee")]);
  });

  it.each([
    "Jo Lee suggested that I write to you.",
    "Jo suggested that I write to you.",
    "Prof. Lee suggested that I write to you.",
    "Joanna Lee suggested that I write to you.",
    "J. Lee suggested that I write to you.",
    "Jo Kim suggested that I write to you.",
    "Anna Kim and Jo Lee suggested that I write to you.",
    "Jo Lee of Northfield put me in touch with you.",
    "Jo Lee suggested that I write to you, and Anna Kim works with you.",
  ])("may be Jo Lee: %s", (text) => {
    expect(saidOfFirst({ facts: JO, text })).toEqual([]);
  });

  it.each([
    ["Jennifer Lopez", "Jenny Lopez"],
    ["Danny Lopez", "Daniel Lopez"],
    ["Debbie Lopez", "Deborah Lopez"],
    ["Andrew Lopez", "Andy Lopez"],
    ["Drew Lopez", "Andrew Lopez"],
    ["Katherine Lopez", "Katy Lopez"],
    ["Steve Lopez", "Stephen Lopez"],
    ["Becky Lopez", "Rebecca Lopez"],
    ["Thomas Lopez", "Tom Lopez"],
    ["Robert Lopez", "Bob Lopez"],
    ["Antonio Lopez", "To\u00f1o Lopez"],
    ["Jose Lopez", "Pepe Lopez"],
    ["Susan Miller", "Susan Cole"],
    ["Susan Miller", "Susan Cole Miller"],
  ])("where %s is noted, %s is not somebody else", (referrer, said) => {
    const text = `${said} suggested that I write to you.`;
    const facts = { source: "referral", referrer };
    expect(saidOfFirst({ facts, text })).toEqual([]);
  });

  it("where leave is refused, a name that may be another person's is not held against the letter", () => {
    const facts = { source: "referral", referrer: "Susan Miller", leave: "no" };
    const text = "Susan Cole suggested that I write to you.";
    expect(saidOfFirst({ facts, text })).toEqual([]);
  });

  it.each([
    "Prof. Lin put me in touch with you.",
    "Prof. Lin pointed me to you.",
    "Prof. Lin said I should write to you.",
    "Prof. Lin passed on your name.",
    "Your name was given to me by Prof. Lin.",
    "I am writing to you at the suggestion of Prof. Lin.",
    "I was referred to you by Prof. Lin.",
  ])("is noted nowhere: %s", (text) => {
    const found = saidOfFirst({ text });
    expect(found).toEqual([expect.stringContaining("nobody is noted")]);
  });

  it("is read in the subject, too", () => {
    const found = saidOfFirst({
      text: "May I ask for 20 minutes about the ward?",
      subject: "Prof. Lin suggested that I write",
    });
    expect(found).toEqual([expect.stringContaining("nobody is noted")]);
  });

  it.each([
    "Prof. Lin suggested that I read your paper.",
    "Prof. Lin encouraged me to study nursing.",
    "Prof. Lin suggested that I write a thesis on night wards.",
    "LinkedIn suggested you to me.",
    "The Alumni Office gave me your name.",
    "A friend recommended that I look at Northfield before I write to you.",
    "Dr. Osei referred me to a clinic.",
  ])("is not claimed: %s", (text) => {
    expect(saidOfFirst({ text })).toEqual([]);
  });
});
