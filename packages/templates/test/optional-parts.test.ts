import {
  createPack,
  createTemplate,
  defineTemplate,
  type Field,
  type Template,
} from "@coffeechat/templates";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { flawsIn } from "./flaws.js";
import { everyCombination, runs } from "./inputs.js";
import { samples } from "./samples.js";

/** Short values as people write them: with end marks, without, with names that trip software up. */
const NAMES = ["Dana", "Dr. Osei", "O'Neill", "Nguyễn Thị Lan", "李雷"];
const ROLES = ["engineer", "MBA student", "hour-rate clerk", "user researcher", "your ex-intern."];
const PHRASES = ["quieter shifts", "Müller & Söhne", "the lab.", "an early start, ", "R&D?"];
const SENTENCES = [
  "your talk stayed with me",
  "That took courage!",
  "It still moves me.",
  "Who knew?",
];
const TIMES = ["Tuesday at 3", "any weekday after six", "Friday morning."];

/** Fields that stand as sentences of their own; all other texts are parts of one. */
const STANDS_ALONE = /^One (?:new )?sentence/;

function values(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "number":
      return fc.integer({ min: field.minimum, max: field.maximum });
    case "list":
      return fc.subarray(TIMES, { minLength: 1, maxLength: Math.min(field.most, TIMES.length) });
    case "text":
      if (field.path.endsWith(".name")) return fc.constantFrom(...NAMES);
      if (field.path.endsWith(".role")) return fc.constantFrom(...ROLES);
      return fc.constantFrom(...(STANDS_ALONE.test(field.description) ? SENTENCES : PHRASES));
  }
}

describe.each(samples())("$id reads well, within its budget,", ({ template }) => {
  it.each(everyCombination(template, values))(
    "with these optional parts: $present",
    ({ inputs }) => {
      fc.assert(
        // Over its budget it would throw.
        fc.property(inputs, (input) => {
          expect(flawsIn(template.render(input))).toEqual([]);
        }),
        runs(20, 200),
      );
    },
  );
});

describe("the reader of these tests", () => {
  it.each([
    "Hi Ana,  how are you?",
    "Hi Ana, \nhow are you?",
    "Hi Ana , how are you?",
    "Hi Ana,\n\n\nHow are you?",
    "Thank you.. Bye",
    "I liked “” best",
    "Hi Ana,\n\nhow are you?",
    "We met. it was good.",
    "I'm a engineer",
    "I'm an user researcher",
    "I'm a the intern",
    "We spoke, That took courage!",
    "Dear undefined",
    "Müller &amp; Söhne",
    "Dear Ana,\n\nHi Ana, how are you?",
  ])("stumbles over %j", (text) => expect(flawsIn({ text })).toHaveLength(1));

  it("stumbles over a template whose optional part leaves a comma behind", () => {
    const input = z.strictObject({
      name: z.string().min(1).max(40).describe("Their first name"),
      piece: z.string().min(1).max(40).describe("What they sang").optional(),
    });
    const definition = defineTemplate({
      id: "choir-hello",
      kind: "keep-in-touch",
      channel: "text",
      relationship: "club",
      tone: "warm",
      budget: { words: 20 },
      purpose: "Says hello.",
      whenToUse: "After a concert.",
      whenNotTo: "Before it.",
      sources: ["S20"],
      input,
    });
    const careless: Template = createPack({
      careless: createTemplate(definition, {
        body: ({ name, piece = "" }) => `${name}, you sang ${piece}, and well.`,
      }),
    }).find("careless");
    const found = everyCombination(careless, values).map(({ inputs }) =>
      fc.check(
        fc.property(inputs, (made) => flawsIn(careless.render(made)).length === 0),
        runs(20, 200),
      ),
    );
    expect(found[0]?.failed).toBe(true);
  });
});
