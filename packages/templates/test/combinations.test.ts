import { isCoffeechatError } from "@coffeechat/core/model";
import { createTemplate, defineTemplate, type Field } from "@coffeechat/templates";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { etiquetteProblems } from "./etiquette.js";
import { everyCombination, runs } from "./inputs.js";
import { allSamples, samples, valueIn } from "./samples.js";

const NAMES = ["Dana", "Dr. Osei", "O'Neill", "Nguyễn Thị Lan", "李雷", "Frau Müller"];

/** Values that people really filled in: those of the samples, other names, any length that may be asked for. */
function values(field: Field, inputs: readonly object[]): fc.Arbitrary<unknown> {
  const given = inputs.map((input) => valueIn(input, field.path)).filter((v) => v !== undefined);
  // The strict preset lets nobody ask for more than 20 minutes.
  if (field.kind === "number") {
    return fc.integer({ min: field.minimum, max: field.path === "minutes" ? 20 : field.maximum });
  }
  return field.path === "them.name" ? fc.constantFrom(...NAMES) : fc.constantFrom(...given);
}

describe.each(samples())("$id passes the etiquette of a strict centre", ({ id, template }) => {
  const inputs = allSamples().flatMap(({ id: of, sample }) => (of === id ? [sample] : []));
  const combinations = everyCombination(template, (field) => values(field, inputs));

  it.each(combinations)("with these optional parts: $present", ({ inputs: filled }) => {
    fc.assert(
      fc.property(filled, (input) => {
        try {
          expect(etiquetteProblems(template, input, { presets: ["strict"] })).toEqual([]);
        } catch (error) {
          // A long name may take a text over its budget; the refusal says so.
          const overlong = isCoffeechatError(error, "TEMPLATE_INPUT_INVALID") && error.details.unit;
          if (!overlong) throw error;
        }
      }),
      runs(6, 60),
    );
  });
});

it("finds what is rude in a template that is not of this pack", () => {
  const definition = defineTemplate({
    id: "pushy",
    kind: "outreach",
    channel: "email",
    relationship: "any",
    tone: "neutral",
    budget: { words: 60 },
    purpose: "Asks for a job.",
    whenToUse: "Never.",
    whenNotTo: "Ever.",
    sources: ["S52"],
    input: z.strictObject({ name: z.string().min(1).max(40).describe("Their first name") }),
  });
  const pushy = createTemplate(definition, {
    subject: () => "Job",
    body: ({ name }) =>
      `Hi ${name},\n\nDo you have a job for me at [Company]? My resume is attached.`,
  });
  const found = etiquetteProblems(pushy, { name: "Ana" }, { presets: ["strict"] }).join("\n");
  for (const rule of ["no-job-ask", "no-placeholder", "no-resume-push", "say-thanks"]) {
    expect(found).toContain(rule);
  }
});
