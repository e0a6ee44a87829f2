import type { Field, Template } from "@coffeechat/templates";
import * as fc from "fast-check";

/** Properties draw the same cases every time, so that a build never fails by chance. */
export const SEED = 20_261_127;

/** How many cases a property tries: a few in `npm test`, more where `.ci/run` asks for it. */
export function runs(few: number, thorough: number): { numRuns: number; seed: number } {
  return { numRuns: process.env.COFFEECHAT_PROPERTY_RUNS ? thorough : few, seed: SEED };
}

/** An input with a value for each field, in groups where the paths have dots. */
export function inputOf(
  fields: readonly Field[],
  values: readonly unknown[],
): { [name: string]: unknown } {
  const input: { [name: string]: unknown } = {};
  fields.forEach(({ path }, index) => {
    const [group = "", name] = path.split(".");
    if (name === undefined) input[group] = values[index];
    else input[group] = { ...Object(input[group]), [name]: values[index] };
  });
  return input;
}

/**
 * For every combination of a template's optional parts, inputs that have exactly those and all that
 * is required.
 */
export function everyCombination(
  { fields }: Template,
  drawn: (field: Field) => fc.Arbitrary<unknown>,
): { present: string; inputs: fc.Arbitrary<{ [name: string]: unknown }> }[] {
  const optional = fields.filter(({ required, kind }) => !required && kind !== "number");
  return subsetsOf(optional).map((present) => {
    const absent = optional.filter((field) => !present.includes(field));
    const values = fields.map((field) =>
      absent.includes(field) ? fc.constant(undefined) : drawn(field),
    );
    return {
      present: present.map(({ path }) => path).join(", ") || "none",
      inputs: fc.tuple(...values).map((held) => inputOf(fields, held)),
    };
  });
}

function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  return subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]]);
}
