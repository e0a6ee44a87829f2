import { describe, expect, it } from "vitest";
import { TextAnalysis } from "../text/analysis.js";
import { Vocabulary } from "../text/vocabulary.js";
import { FEATURE_BITS } from "./features.js";
import { listMention, type Mention, MOST_MENTION_FEATURES } from "./mention.js";
import { type Reading, writeWeights } from "./reading.js";
import { heardMention } from "./weigh-mentions.js";

const vocabulary = new Vocabulary([]);

function mentionOf(body: string, word: string, marks: readonly string[] = []): Mention {
  const text = new TextAnalysis(body, vocabulary);
  const from = text.tokens.findIndex(({ norm }) => norm === word);
  return { in: text, from, to: from + 1, marks };
}

function featuresOf(mention: Mention, kind = "outreach"): number[] {
  const list = new Int32Array(MOST_MENTION_FEATURES);
  const features = new Set(list.subarray(0, listMention(mention, kind, list)));
  return [...features].sort((left, right) => left - right);
}

/** Hears what stands as in the given mention, and little else. */
function readingOf(mention: Mention): Reading {
  const features = featuresOf(mention);
  const weights = writeWeights(features.map((feature) => ({ feature, steps: 1 })));
  return { faint: 0, clear: features.length * 0.7, step: 1, weights };
}

describe("features of a mention", () => {
  it("stay within their space, whatever stands around it", () => {
    const odd = ["Quarrel", "\u202e Quarrel \0", "Quarrel. ".repeat(50), "多 Quarrel 语"];
    for (const body of odd) {
      for (const feature of featuresOf(mentionOf(body, "quarrel"))) {
        expect(feature).toBeGreaterThanOrEqual(0);
        expect(feature).toBeLessThan(1 << FEATURE_BITS);
      }
    }
  });

  it("tell what stands before it from what stands after it", () => {
    const before = featuresOf(mentionOf("You work at Quarrel today.", "quarrel"));
    const after = featuresOf(mentionOf("Quarrel today you work at.", "quarrel"));
    expect(before).not.toEqual(after);
  });

  it("are the same for one name and another in the same place", () => {
    const one = featuresOf(mentionOf("How do you bake at Quarrelling now?", "quarrelling"));
    const other = featuresOf(mentionOf("How do you bake at Sparkling now?", "sparkling"));
    expect(one).toEqual(other);
  });

  it("hold what the rule knows of it", () => {
    const body = "How do you bake at Quarrel now?";
    const known = featuresOf(mentionOf(body, "quarrel", ["city"]));
    expect(known.length).toBeGreaterThan(featuresOf(mentionOf(body, "quarrel")).length);
  });
});

describe("of several mentions", () => {
  const theirs = mentionOf("Thank you for the hour you gave me at Quarrel.", "quarrel");
  const own = mentionOf("My uncle sold bread for Sparrow in spring.", "sparrow");

  it("the one that the reading hears most clearly is found", () => {
    expect(heardMention(readingOf(theirs), "outreach", [own, theirs])).toBe(theirs);
  });

  it("none is found where the reading hears none, or where there is none", () => {
    expect(heardMention(readingOf(theirs), "outreach", [own])).toBeNull();
    expect(heardMention(readingOf(theirs), "outreach", [])).toBeNull();
  });
});
