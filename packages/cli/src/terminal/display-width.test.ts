import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { cut, displayWidth } from "./display-width.js";
import { wrap } from "./wrap.js";

const TEXTS = [
  "plain",
  "naïve Ångström e\u0301",
  "山田太郎、ﾊﾝｶｸ、한국어",
  "👩‍🚀👨‍👩‍👧‍👦🎉👍🏽 ☎️",
  "ไทย עברית",
];

describe("the width of a text on a terminal", () => {
  it.each(TEXTS)("is what others measure: %s", (text) => {
    expect(displayWidth(text)).toBe(stringWidth(text));
  });

  it.each(TEXTS)("is kept by every piece, and nothing is lost: %s", (text) => {
    const pieces = cut(text, 4);
    expect(pieces.join("")).toBe(text);
    for (const piece of pieces) expect(stringWidth(piece)).toBeLessThanOrEqual(4);
  });
});

describe("wrapped text", () => {
  it("cuts what has no spaces, and leaves addresses whole", () => {
    expect(wrap("夜間病棟を率いる方", 8)).toEqual(["夜間病棟", "を率いる", "方"]);
    expect(wrap("see https://example.org/long there", 8)).toEqual([
      "see",
      "https://example.org/long",
      "there",
    ]);
  });
});
