import { expect, it } from "vitest";
import { areAlike } from "./alike.js";

it.each([
  ["hearing", "hears"],
  ["university", "uni"],
  ["trigonometry", "trig"],
  ["bicycle", "bike"],
])("takes %s for %s", (said, noted) => {
  expect(areAlike(said, noted)).toBe(true);
});

it("does not take one trade for another", () => {
  expect(areAlike("plumber", "baker")).toBe(false);
});
