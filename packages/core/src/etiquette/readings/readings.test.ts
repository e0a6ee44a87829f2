import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage } from "../check-message.js";
import { defineRule } from "../define-rule.js";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { FEATURE_BITS, listFeatures, MOST_FEATURES } from "./features.js";
import { Listener } from "./listener.js";
import { type Reading, readWeights, writeWeights } from "./reading.js";
import { isLacking, weighProblems } from "./weigh.js";

const NOBODY = {
  kind: "outreach",
  organization: new Set<string>(),
  recipient: new Set<string>(),
  sender: new Set<string>(),
};

function featuresOf(body: string, around = NOBODY): Set<number> {
  const text = new TextAnalysis(body, new Vocabulary([]));
  const features = new Set<number>();
  const list = new Int32Array(MOST_FEATURES);
  for (const sentence of text.sentences) {
    const count = listFeatures(text, sentence, around, list);
    for (const feature of list.subarray(0, count)) features.add(feature);
  }
  return features;
}

function shared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  return [...left].filter((feature) => right.has(feature)).length / left.size;
}

/** Hears one sentence and nothing else. */
function readingOf(body: string, kind = "outreach"): Reading {
  const features = [...featuresOf(body, { ...NOBODY, kind })].sort((a, b) => a - b);
  const weights = writeWeights(features.map((feature) => ({ feature, steps: 1 })));
  return { faint: features.length * 0.2, clear: features.length * 0.9, step: 1, weights };
}

describe("features of a sentence", () => {
  it("stay within their space, whatever is sent", () => {
    const odd = ["", "a".repeat(10_000), "\ud800 \u202e x", "多 语 言", "no. ".repeat(500), "\0\0"];
    for (const feature of odd.flatMap((body) => [...featuresOf(body)])) {
      expect(feature).toBeGreaterThanOrEqual(0);
      expect(feature).toBeLessThan(1 << FEATURE_BITS);
    }
  });

  it("are much alike for forms of the same words and differ where the meaning turns", () => {
    const asked = featuresOf("Could you forward my letter to your team?");
    expect(shared(featuresOf("Could you forward my letters to your team?"), asked)).toBe(1);
    expect(shared(featuresOf("I will not forward my letter to your team."), asked)).toBeLessThan(
      0.5,
    );
  });

  it("treat the recipient's organization as such, whatever it is called", () => {
    const at = (name: string) =>
      featuresOf(`I would love to join ${name} one day.`, {
        ...NOBODY,
        organization: new Set([name.toLowerCase()]),
      });
    expect(at("Tesoro")).toEqual(at("Quillmark"));
  });
});

describe("weights", () => {
  it("come back as they were written, across gaps of any size", () => {
    const weights = [
      { feature: 0, steps: 31 },
      { feature: 1, steps: -31 },
      { feature: 5_000, steps: 7 },
      { feature: (1 << FEATURE_BITS) - 1, steps: -1 },
    ];
    const { features, steps } = readWeights(writeWeights(weights));
    expect([...features].map((feature, at) => ({ feature, steps: steps[at] }))).toEqual(weights);
    expect(readWeights(writeWeights([])).features).toHaveLength(0);
    expect(readWeights("").features).toHaveLength(0);
  });

  it("come back whatever their number and size", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat((1 << FEATURE_BITS) - 1), { maxLength: 300 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 31 })),
        (numbers, sizes) => {
          const weights = numbers
            .toSorted((left, right) => left - right)
            .map((feature) => ({
              feature,
              steps: (sizes.next().value ?? 1) * (feature % 2 ? 1 : -1),
            }));
          const { features, steps } = readWeights(writeWeights(weights));
          expect([...features].map((feature, at) => ({ feature, steps: steps[at] }))).toEqual(
            weights,
          );
        },
      ),
    );
  });

  it("that do not rise, or weigh nothing, are refused", () => {
    expect(() => writeWeights([{ feature: 3, steps: 0 }])).toThrow(RangeError);
    expect(() =>
      writeWeights([
        { feature: 3, steps: 1 },
        { feature: 3, steps: 1 },
      ]),
    ).toThrow(RangeError);
  });
});

describe("a listener", () => {
  it("hears several readings at once and leaves greeting and signature out", () => {
    const ask = "Is there a desk free for me in your newsroom?";
    const thanks = "I am grateful for every minute of yours.";
    const [first, second] = [readingOf(ask), readingOf(thanks)];
    const listener = new Listener([first, second]);
    const body = `Dear Ana,\n\n${ask} ${thanks}\n\nBest regards,\nSam Rivera`;
    const heard = listener.listen([new TextAnalysis(body, new Vocabulary([]))], NOBODY);
    const wordsHeard = (reading: Reading) =>
      heard(reading)
        ?.above(reading.clear)
        .map(({ text, sentence }) => text.textOf(sentence));
    expect(wordsHeard(first)).toEqual([ask.slice(0, -1)]);
    expect(wordsHeard(second)).toEqual([thanks.slice(0, -1)]);
    const everything = heard(first)?.above(Number.NEGATIVE_INFINITY) ?? [];
    const all = everything.map(({ text, sentence }) => text.textOf(sentence)).join(" ");
    expect(all).not.toContain("Dear");
    expect(all).not.toContain("Rivera");
    expect(heard(readingOf("Nobody declared this."))).toBeNull();
  });
});

describe("a rule with a reading", () => {
  const asked = "Is there a desk free for me in your newsroom?";
  const reading = readingOf(asked);
  const rule = (knows: boolean) =>
    defineRule({
      id: "acme/no-desk",
      subject: "message",
      title: "Ask for no desk.",
      why: "It is not theirs to give.",
      severity: "warning",
      sources: ["Acme"],
      reading,
      messages: { asks: 'You ask for a desk ("{words}").' },
      check: (message) =>
        weighProblems(
          message,
          reading,
          () => (knows ? [{ message: "asks", data: { words: "known" } }] : []),
          "asks",
        ),
    });
  const check = (body: string, knows: boolean) =>
    checkMessage(
      { kind: "outreach", channel: "email", body },
      { plugins: [{ name: "acme", rules: [rule(knows)] }] },
    ).filter(({ ruleId }) => ruleId === "acme/no-desk");

  it("finds what its words do not know, and points at the sentence", () => {
    const body = `Dear Ana,\n\n${asked}\n\nSam`;
    const [finding] = check(body, false);
    expect(finding?.message).toBe(`You ask for a desk ("${asked.slice(0, -1)}").`);
    expect(body.slice(...(finding?.range ?? [0, 0]))).toBe(asked.slice(0, -1));
  });

  it("lets go of what its words took wrongly", () => {
    expect(
      check("Dear Ana,\n\nThe weather was lovely on the coast yesterday.\n\nSam", true),
    ).toEqual([]);
  });

  it("keeps what its words know and the reading does not deny", () => {
    const half = "Is there a desk free somewhere?";
    expect(check(`Dear Ana,\n\n${half}\n\nSam`, true)).toHaveLength(1);
    expect(check(`Dear Ana,\n\n${half}\n\nSam`, false)).toEqual([]);
  });

  it("refuses a reading that was not declared", () => {
    const undeclared = defineRule({
      id: "acme/forgetful",
      subject: "message",
      title: "Forgets.",
      why: "To be told.",
      severity: "warning",
      sources: ["Acme"],
      messages: { missing: "Missing." },
      check: (message) => (isLacking(message, reading, () => true) ? [{ message: "missing" }] : []),
    });
    expect(() =>
      checkMessage(
        { kind: "outreach", channel: "email", body: "Dear Ana, hello." },
        { plugins: [{ name: "acme", rules: [undeclared] }] },
      ),
    ).toThrow(expect.objectContaining({ code: "INVALID_CONFIG" }));
  });
});
