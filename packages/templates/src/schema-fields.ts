import { CoffeechatError } from "@coffeechat/core/model";
import * as z from "zod";
import type { Field } from "./template-facts.js";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The fields of an input schema. A template's input is made of texts and whole numbers with limits,
 * lists of texts, and groups of these; everything carries a description.
 *
 * @throws CoffeechatError `INVALID_CONFIG` naming the field that is something else
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return fieldsIn(z.toJSONSchema(schema, { io: "input" }), "");
}

function fieldsIn(group: JsonSchema, prefix: string): Field[] {
  if (group.additionalProperties !== false) {
    throw unusable(prefix.slice(0, -1), "a strict object, so that a misspelt field is refused");
  }
  return Object.entries(group.properties ?? {}).flatMap(([name, schema]) => {
    const path = prefix + name;
    const required = group.required?.includes(name) ?? false;
    if (typeof schema === "boolean")
      throw unusable(path, "text, a whole number, a list or a group");
    if (schema.type !== "object") return [field(path, required, schema)];
    if (!required) throw unusable(path, "a group that is always given; make its fields optional");
    return fieldsIn(schema, `${path}.`);
  });
}

function field(path: string, required: boolean, schema: JsonSchema): Field {
  const { description } = schema;
  if (description === undefined)
    throw unusable(path, "described: what should a person write there?");
  if (schema.type === "string") {
    return { path, kind: "text", required, maximum: textMaximum(path, schema), description };
  }
  if (schema.type === "integer") {
    const { minimum, maximum } = schema;
    if (minimum === undefined || maximum === undefined)
      throw unusable(path, "bounded on both sides");
    const fallback = typeof schema.default === "number" ? { fallback: schema.default } : {};
    return { path, kind: "number", required, minimum, maximum, ...fallback, description };
  }
  const { items, minItems, maxItems } = schema;
  if (schema.type === "array" && typeof items === "object" && !Array.isArray(items)) {
    if (minItems !== 1 || maxItems === undefined)
      throw unusable(path, "a list of 1 to some maximum");
    if (items.type !== "string") throw unusable(path, "a list of texts");
    return {
      path,
      kind: "list",
      required,
      most: maxItems,
      maximum: textMaximum(path, items),
      description,
    };
  }
  throw unusable(path, "text, a whole number, a list of texts or a group");
}

function textMaximum(path: string, { minLength, maxLength }: JsonSchema): number {
  if (minLength !== 1 || maxLength === undefined) {
    throw unusable(path, "text of at least 1 and at most some number of characters");
  }
  return maxLength;
}

function unusable(path: string, expected: string): CoffeechatError {
  const where = path === "" ? "The input" : `The field ${path}`;
  return new CoffeechatError("INVALID_CONFIG", `${where} of a template must be ${expected}.`, {
    issues: [{ path, expected }],
  });
}
