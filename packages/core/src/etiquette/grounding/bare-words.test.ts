import { expect, it } from "vitest";
import { areSameThing, isNegator, isTellingWord } from "./bare-words.js";

it("tells what says something from grammar and from denials", () => {
  expect(["moths", "the", "never", "at"].map(isTellingWord)).toEqual([true, false, false, false]);
  expect(["never", "without", "always"].map(isNegator)).toEqual([true, true, false]);
});

it("finds no sameness in grammar, and sameness of one letter in names like R", () => {
  expect(areSameThing("the", "the")).toBe(false);
  expect(areSameThing("r", "r")).toBe(true);
});
