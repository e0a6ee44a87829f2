import { describe, expect, it } from "vitest";
import { crossedPairs } from "./crossed.js";
import { negationReversals, standingIn } from "./negated.js";
import { readNotes } from "./notes-index.js";
import { oppositesTold } from "./opposites-told.js";
import { reversalsIn } from "./reversed.js";
import type { Said } from "./said.js";
import { segmentsOf } from "./segments.js";
import { formsOf } from "./stem.js";

function said(text: string): Said {
  const [segment] = segmentsOf(text);
  return segment ?? { words: [], breaks: [] };
}

const reversals = (text: string, notes: string) =>
  reversalsIn(said(text), readNotes(notes)).map(({ at }) => said(text).words[at]);

describe("what a letter turns around", () => {
  it.each([
    ["poisoning a building instead of proofing it", "Proof, don't poison."],
    ["raising my voice instead of lowering it", "Never raise voice - lower it."],
    ["swapped my wool shirts for synthetic ones", "Wear wool not synthetic."],
    ["a contest instead of a blog", "Contest no. Blog yes."],
    ["gales are worse than grant forms", "Grant forms worse than gales."],
    ["silence in the hall is a good sign", "Silence in the hall = bad sign"],
    ["that I need fluent Danish", "Fluent Danish not needed"],
    ["hearing badly and playing well", "Plays badly, hears well."],
  ])("is found: %s", (letter, notes) => {
    expect(reversals(letter, notes)).not.toEqual([]);
  });

  it.each([
    ["proofing a building instead of poisoning it", "Proof, don't poison."],
    ["nobody cuts before the blessing", "Blessing before first cut."],
    ["I had never thought that silence is a bad sign", "Silence in the hall = bad sign"],
    ["that I do not need fluent Danish", "Fluent Danish not needed"],
    ["phone people instead of mailing them", "Call people, don't mail."],
    ["playing badly and hearing well", "Plays badly, hears well."],
    ["calls at two in the morning did not put me off", "2 am calls"],
    ["I have given up coffee", "No coffee."],
  ])("is not seen in what keeps to the notes: %s", (letter, notes) => {
    expect(reversals(letter, notes)).toEqual([]);
  });
});

it("points at the word that stands on the other side", () => {
  const { words } = said("the steps before the rhythm");
  const [first] = reversalsIn(
    said("the steps before the rhythm"),
    readNotes("Rhythm before steps"),
  );
  expect(words[first?.at ?? -1]).toBe("steps");
  expect(first?.isSure).toBe(true);
});

it("tells what a remark denies from what it only stands beside", () => {
  const index = readNotes("Never raise voice. Raise the roof.");
  const forms = new Set(formsOf("raise"));
  expect([0, 1].map((remark) => standingIn(index, remark, forms))).toEqual(["negated", "plain"]);
});

it("needs a second word of the remark for a denial", () => {
  const index = readNotes("Cries sometimes, fine.");
  expect(negationReversals(said("it is never fine to cry"), index)).not.toEqual([]);
  expect(negationReversals(said("it is never fine to steal"), index)).toEqual([]);
});

it("needs the opposite to be said of the same thing", () => {
  const index = readNotes("Bad roads. Silence = bad sign");
  expect(oppositesTold(said("silence is a good sign"), index)).not.toEqual([]);
  expect(oppositesTold(said("we had a good laugh"), index)).toEqual([]);
});

it("finds no crossing where a word stands on both sides", () => {
  expect(
    crossedPairs(said("long days and long nights"), readNotes("Long days, long nights")),
  ).toEqual([]);
});
