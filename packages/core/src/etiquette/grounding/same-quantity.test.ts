import { expect, it } from "vitest";
import { quantitiesIn } from "./quantities.js";
import { isSameQuantity } from "./same-quantity.js";

function same(said: string, noted: string): boolean {
  const [one] = quantitiesIn(said.split(" "));
  const [other] = quantitiesIn(noted.split(" "));
  return one !== undefined && other !== undefined && isSameQuantity(one, other);
}

it.each([
  ["a year and a half", "18 months"],
  ["two weeks", "14 days"],
  ["a quarter of an hour", "15 min"],
  ["four of five", "80%"],
  ["half of them", "48%"],
  ["two weeks", "14"],
  ["half a year", "6"],
  ["a third less", "30%"],
  ["a quarter to seven", "6:45"],
  ["more than two hundred", "210"],
  ["almost a third of", "30%"],
  ["three", "15"],
  ["seventy percent", "70"],
])("takes %s for %s", (said, noted) => {
  expect(same(said, noted)).toBe(true);
});

it.each([
  ["three weeks", "3 years"],
  ["nine months", "9 euros"],
  ["more than two hundred", "900"],
  ["two", "20"],
  ["half of them", "80%"],
  ["a whole day", "1 hr"],
])("tells %s from %s", (said, noted) => {
  expect(same(said, noted)).toBe(false);
});
