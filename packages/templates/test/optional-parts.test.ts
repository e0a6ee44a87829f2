import type { Field, Template } from "@coffeechat/templates";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { inputOf } from "./inputs.js";
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

/** Inputs with every combination of optional fields. */
function inputs({ fields }: Template): fc.Arbitrary<{ [name: string]: unknown }> {
  const parts = fields.map((field) =>
    field.required ? values(field) : fc.option(values(field), { nil: undefined }),
  );
  return fc.tuple(...parts).map((filled) => inputOf(fields, filled));
}

const FLAWS: readonly [name: string, pattern: RegExp][] = [
  ["two spaces", / {2}/],
  ["a space at the end of a line", / $/m],
  ["a space before a mark", / [,.;:!?]/],
  ["two marks", /[,;:.][,.;:!?]|[!?][.,;:]/],
  ["two empty lines", /\n{3}/],
  ["a paragraph that begins with a small letter or a mark", /\n\n[a-z,.;:]/],
  ["a sentence that begins with a small letter", /[a-z]{3}[.!?] [a-z]/],
  ["a before a vowel", /\ba (?:engineer|MBA|hour)/],
  ["an before a consonant", /\ban (?:user|your)/],
  ["a sentence after a comma", /, (?:Your talk|That took|It still|Who knew)/],
  ["an article before its like", /\b(?:a|an) (?:your|the|an?)\b/],
  ["nothing where something belongs", /undefined|null|\[object|\{\{/],
  ["an HTML entity", /&(?:#|amp|quot|lt|gt)/],
];

describe.each(samples())("$id", ({ template }) => {
  test.prop([inputs(template)], { numRuns: 100 })(
    "reads well with every combination of optional parts, within its budget",
    (input) => {
      // Over its budget it would throw.
      const { subject = "", text } = template.render(input);
      for (const [flaw, pattern] of FLAWS) {
        expect(pattern.exec(text)?.[0], `${flaw} in:\n${text}`).toBe(undefined);
        expect(pattern.exec(subject)?.[0], `${flaw} in: ${subject}`).toBe(undefined);
      }
      const greetings = text.match(/\b(?:Dear|Hi|Hello),? (?=\S+)/g) ?? [];
      expect(greetings.length, text).toBeLessThanOrEqual(1);
      expect(subject).not.toMatch(/[\r\n]/);
    },
  );
});
