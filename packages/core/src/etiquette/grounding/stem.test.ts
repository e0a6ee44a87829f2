import { expect, it } from "vitest";
import { familiesOf, formsOf, stemOf } from "./stem.js";

it("brings the forms of a word together", () => {
  expect(new Set(["nurse", "nurses", "nursing"].map(stemOf)).size).toBe(1);
  expect(stemOf("taught")).toBe(stemOf("teaching"));
});

it.each([
  ["tempering", "temper"],
  ["stung", "stings"],
  ["cries", "cry"],
  ["stopping", "stop"],
  ["mice", "mouse"],
])("finds %s and %s to share a form", (one, other) => {
  const forms = new Set(formsOf(other));
  expect(formsOf(one).some((form) => forms.has(form))).toBe(true);
});

it("puts words of like meaning in a family", () => {
  const families = new Set(familiesOf(stemOf("surgeon")));
  expect(familiesOf(stemOf("operation")).some((family) => families.has(family))).toBe(true);
  expect(familiesOf(stemOf("zebra"))).toEqual([]);
});
