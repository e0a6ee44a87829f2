import { describe, expect, it } from "vitest";
import { quantitiesIn } from "./quantities.js";

const read = (text: string) =>
  quantitiesIn(text.split(" ")).map(({ value, unit, hedge }) => [value, unit?.kind ?? null, hedge]);

describe("quantities", () => {
  it("take their unit along", () => {
    expect(read("three weeks")).toEqual([[3, "time", null]]);
    expect(read("a year and a half")).toEqual([[1.5, "time", null]]);
    expect(read("half an hour")).toEqual([[0.5, "time", null]]);
    expect(read("a quarter of an hour")).toEqual([[0.25, "time", null]]);
  });

  it("are shares where parts of a whole are named", () => {
    expect(read("four calls out of five")).toEqual([[0.8, "share", null]]);
    expect(read("two thirds of them")).toEqual([[2 / 3, "share", null]]);
    expect(read("a fifth off")).toEqual([[0.2, "share", null]]);
    expect(read("fifteen in a hundred")).toEqual([[0.15, "share", null]]);
    expect(read("half of them")).toEqual([[0.5, "share", null]]);
  });

  it("keep what hedges them", () => {
    expect(read("more than two hundred")).toEqual([[200, null, "over"]]);
    expect(read("almost ten")).toEqual([[10, null, "under"]]);
    expect(read("about ten")).toEqual([[10, null, "about"]]);
  });

  it("leave out how often something happens, half past five and the third of a row", () => {
    expect(read("eight shows a week")).toEqual([[8, null, null]]);
    expect(read("half past five")).toEqual([[5, null, "over"]]);
    expect(read("a quarter to seven")).toEqual([[6, null, null]]);
    expect(read("a third attempt")).toEqual([[3, null, null]]);
  });
});
