import { expect, it } from "vitest";
import { shorthandFor } from "./shorthand.js";

it("knows what people shorten, also where it may stand for two things", () => {
  expect(shorthandFor("dept")).toEqual(["department"]);
  expect(shorthandFor("min")).toEqual(["minute", "minimum"]);
  expect(shorthandFor("department")).toEqual([]);
});
