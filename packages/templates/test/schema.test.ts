import { schemas } from "@coffeechat/templates/schemas";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { foldInput } from "../src/fold-input.js";
import { fieldReader } from "../src/read-fields.js";
import { runs } from "./inputs.js";
import { samples } from "./samples.js";

const schemaOf = (id: string) => new Map<string, z.ZodObject>(Object.entries(schemas)).get(id);

/** A sample with one place changed: removed, misspelt, of another type, too long, out of range. */
function damaged(sample: { [name: string]: unknown }): fc.Arbitrary<unknown> {
  const values = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, "", " ", true, -1, 0, 5, 30, 31, 20.5, NaN, [], {}),
    fc.constantFrom<unknown>(["a"], ["a", "b", "c"], ["a", "b", "c", "d"], ["a", 1], [""], {
      name: "A",
    }),
    fc.string({ maxLength: 300 }),
    fc.integer({ min: 0, max: 400 }).map((length) => "x".repeat(length)),
    fc.jsonValue(),
  );
  const names = [
    ...Object.keys(sample),
    "context",
    "minutes",
    "slots",
    "offer",
    "when",
    "hok",
    "__proto__",
  ];
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom("", "name", "role"), values)
    .map(([name, inner, value]) => {
      const replaced = inner === "" ? value : { ...Object(sample[name]), [inner]: value };
      return Object.fromEntries([...Object.entries(sample), [name, replaced]]);
    });
}

describe.each(samples())("$id", ({ id, template, sample }) => {
  test.prop([damaged(sample)], runs(100, 1_000))(
    "accepts what its schema accepts, with the same outcome, and refuses the rest",
    (input) => {
      const parsed = schemaOf(id)?.safeParse(foldInput(input));
      const read = () => fieldReader(id, template.fields)(input);
      if (parsed?.success) expect(read()).toEqual(parsed.data);
      else expect(read).toThrow(expect.objectContaining({ code: "TEMPLATE_INPUT_INVALID" }));
    },
  );

  it("describes every field, in JSON Schema too, so that a form can be built from it", () => {
    for (const { description } of template.fields) expect(description.length).toBeGreaterThan(10);
    const schema = schemaOf(id);
    if (schema === undefined) throw new Error(`${id} has no schema`);
    expect(z.toJSONSchema(schema, { io: "input" }).additionalProperties).toBe(false);
  });
});
