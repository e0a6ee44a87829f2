import { describe, expect, it } from "vitest";
import { isOrdinal, numberOf, numbersIn } from "./numbers.js";

const valuesIn = (text: string) => numbersIn(text.split(" ")).map(({ value }) => value);

describe("numbers in words and figures", () => {
  it("are one however they are written", () => {
    expect(["twelve", "12", "12th", "twelfth", "dozen"].map(numberOf)).toEqual([
      12, 12, 12, 12, 12,
    ]);
    expect(["28k", "£2,000", "2.5", "40%", "225wpm"].map(numberOf)).toEqual([
      28_000, 2_000, 2.5, 40, 225,
    ]);
  });

  it("are joined where several words name one", () => {
    expect(valuesIn("two hundred and fifty")).toEqual([250]);
    expect(valuesIn("two thousand four hundred wheels")).toEqual([2_400]);
    expect(valuesIn("twenty one")).toEqual([21]);
    expect(valuesIn("three and a half")).toEqual([3.5]);
    expect(valuesIn("eight of ten")).toEqual([8, 10]);
  });

  it("are not seen in other words", () => {
    expect(["nurse", "onetime", "second-hand", ""].map(numberOf)).toEqual([null, null, null, null]);
  });

  it("tell a place in a row from a count", () => {
    expect(["third", "2nd", "three"].map(isOrdinal)).toEqual([true, true, false]);
  });
});
