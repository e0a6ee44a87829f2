import { expect, it } from "vitest";
import { segmentsOf } from "./segments.js";

const words = (notes: string) => segmentsOf(notes).map((segment) => segment.words.join(" "));

it("takes notes apart at full stops and lines, and not within figures", () => {
  expect(words("Up at 5:30. Robots milk 60 cows\nVet bills 2.5k; loan")).toEqual([
    "up at 5:30",
    "robots milk 60 cows",
    "vet bills 2.5k",
    "loan",
  ]);
});

it("writes signs and short forms out", () => {
  expect(words("Watch w/out sound, w/ tea")).toEqual(["watch without sound with tea"]);
  expect(words("Stats > diving, don't quit, -20")).toEqual([
    "stats over diving do not quit minus 20",
  ]);
});

it("keeps a label of a letter and a figure whole", () => {
  expect(words("German course to B2")).toEqual(["german course to b2"]);
});

it("remembers where a comma parts what was said", () => {
  expect(segmentsOf("worms first, beans last")[0]?.breaks).toEqual([false, false, true, false]);
});

it("reads a remark without an end in parts", () => {
  expect(segmentsOf("word ".repeat(130)).map((segment) => segment.words.length)).toEqual([
    60, 60, 10,
  ]);
});
