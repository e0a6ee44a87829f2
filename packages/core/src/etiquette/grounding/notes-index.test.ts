import { expect, it } from "vitest";
import { readNotes } from "./notes-index.js";
import { quantitiesIn } from "./quantities.js";

const index = readNotes(
  "Stats more than pipetting, 3 yrs. Lab Mon.\n6 of 210 women, 2018-2020. Burnout",
);
const holdsQuantity = (text: string) =>
  quantitiesIn(text.split(" ")).every((said) => index.remarksWithQuantity(said).length > 0);

it("holds words in other forms, in full, and as parts of compounds", () => {
  expect(["statistics", "laboratory", "burnt", "pipette", "monday"].map(index.holds)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["beehive", "poison"].map(index.holds)).toEqual([false, false]);
});

it("holds a share, its two numbers, and what a range of years leaves between", () => {
  expect(["six", "210", "three summers", "36 months"].map(holdsQuantity)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["nine", "three weeks"].map(holdsQuantity)).toEqual([false, false]);
});

it("tells in which remark a word stands and whether it counts anything", () => {
  expect(index.remarksWith("women")).toEqual([2]);
  expect([0, 1, 2, 3].map(index.isCounted)).toEqual([true, false, true, false]);
});

it("keeps names to the way they are written", () => {
  expect(index.holdsName("lab")).toBe(true);
  expect(index.holdsName("laboratory")).toBe(true);
  expect(index.holdsName("exhausted")).toBe(false);
});
