import { describe, expect, it } from "vitest";
import { checkMessage } from "../check-message.js";

/** What the rule names in a letter, `!` where it is sure of it. */
function named(sentence: string, notes: string): string[] {
  const body = `Dear Ana,\n\nThank you for the story of the railway. ${sentence}\n\nBest wishes,\nTom Price`;
  return checkMessage({
    kind: "thank-you",
    channel: "email",
    body,
    notes,
    recipient: { name: "Ana Ruiz", organization: "Rio Clinic" },
    sender: { name: "Tom Price" },
  })
    .filter(({ ruleId, range }) => ruleId === "specific-thanks" && range !== null)
    .map(({ range, severity }) => {
      const [from, to] = range ?? [0, 0];
      return `${body.slice(from, to)}${severity === "suggestion" ? "" : "!"}`;
    });
}

const NOTES =
  "Night shift handover at the bedside, parents speak first. 12 beds, waiting list 9 months, 80% nurses. Son left for the railway. Clinic on Tuesdays. Talk to Ravi Menon in triage. Never use tape.";

describe("invented facts", () => {
  it.each([
    ["You told me that you look after forty beds.", ["forty!"]],
    ["A waiting list of three weeks is long.", ["three weeks!"]],
    ["That half of you are nurses surprised me.", ["half!"]],
    ["I will write to Joanna Blake in triage.", ["Joanna Blake!"]],
    ["Your daughter left for the railway.", ["daughter!"]],
    ["I would love to see the Friday clinic.", ["Friday!"]],
    ["I now always use tape, as you told me.", ["use"]],
    ["What you said about salmon farming in Norway changed my mind.", ["Norway!"]],
  ])("are named: %s", (sentence, expected) => {
    expect(named(sentence, NOTES)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    "You look after a dozen beds, and a mother speaks first.",
    "A waiting list of three quarters of a year is long.",
    "That four out of five of you are nurses surprised me.",
    "I will write to Ravi Menon in triage on Monday.",
    "Your boy leaving for the railways must have been hard.",
    "I would love to see the Tuesday clinic.",
    "I promise never to use tape.",
    "My mum, who is a nurse in Leeds, liked your story of the handover by the bed.",
    "In twenty minutes you taught me more about handovers than two years of school.",
  ])("are not seen in what keeps to the notes: %s", (sentence) => {
    expect(named(sentence, NOTES)).toEqual([]);
  });
});

it("takes time linear in letter and notes", () => {
  const cost = (size: number) => {
    const start = process.cpuUsage();
    named(
      "You told me about twelve beds and Ravi. ".repeat(size),
      "Twelve beds, talk to Ravi. ".repeat(size),
    );
    const { user } = process.cpuUsage(start);
    return user;
  };
  cost(50);
  expect(cost(1_600)).toBeLessThan(40 * Math.max(cost(200), 1_000));
});
