import { expect, it } from "vitest";
import { isCommon, isCommonAsWritten } from "./common-words.js";

it("knows everyday words in all their forms", () => {
  expect(["wonderful", "remarks", "surprising", "beehive"].map(isCommon)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it("takes a name for no everyday word because it has its stem", () => {
  expect(isCommonAsWritten("hard")).toBe(true);
  expect(isCommonAsWritten("harding")).toBe(false);
});
