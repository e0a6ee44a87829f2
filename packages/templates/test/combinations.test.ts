import { isCoffeechatError } from "@coffeechat/core/model";
import type { Field } from "@coffeechat/templates";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { etiquetteProblems } from "./etiquette.js";
import { inputOf } from "./inputs.js";
import { allSamples, samples, valueIn } from "./samples.js";

const NAMES = ["Dana", "Dr. Osei", "O'Neill", "Nguyễn Thị Lan", "李雷", "Frau Müller"];

/** Values that people really filled in: those of the samples, other names, any length that may be asked for. */
function values(field: Field, inputs: readonly object[]): fc.Arbitrary<unknown> {
  const given = inputs.map((input) => valueIn(input, field.path)).filter((v) => v !== undefined);
  // The strict preset lets nobody ask for more than 20 minutes.
  if (field.kind === "number") {
    return fc.integer({ min: field.minimum, max: field.path === "minutes" ? 20 : field.maximum });
  }
  if (field.path === "them.name") return fc.constantFrom(...NAMES);
  const one = fc.constantFrom(...given);
  return field.required ? one : fc.option(one, { nil: undefined });
}

describe.each(samples())("$id", ({ id, template }) => {
  const inputs = allSamples().flatMap(({ id: of, sample }) => (of === id ? [sample] : []));
  const filled = fc
    .tuple(...template.fields.map((field) => values(field, inputs)))
    .map((held) => inputOf(template.fields, held));

  test.prop([filled], { numRuns: 20 })(
    "passes the etiquette of a strict centre with any of its optional parts",
    (input) => {
      try {
        expect(etiquetteProblems(template, input, { presets: ["strict"] })).toEqual([]);
      } catch (error) {
        // A long name may take a text over its budget; the refusal says so.
        const overlong = isCoffeechatError(error, "TEMPLATE_INPUT_INVALID") && error.details.unit;
        if (!overlong) throw error;
      }
    },
  );
});
