import {
  CHANNELS,
  CoffeechatError,
  MESSAGE_KINDS,
  parseInput,
  SOURCES,
} from "@coffeechat/core/model";
import * as z from "zod";
import type { Field, TemplateFacts } from "../template-facts.js";

/** What a `template.json` says: the facts of a template, and the fields of its input. */
export interface TemplateDescription extends Omit<TemplateFacts, "id"> {
  readonly fields: readonly Field[];
}

const text = z.string().min(1).max(500);
const size = z.int().min(1).max(10_000);
const field = {
  path: z
    .string()
    .regex(
      /^(?!constructor$|prototype$)[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?$/,
      "a name in camel case, or two with a dot between them: them.name",
    ),
  required: z.boolean(),
  description: z.string().min(10, "a sentence that tells a person what to write").max(500),
};
const fieldSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...field, kind: z.literal("text"), maximum: size }),
  z.strictObject({ ...field, kind: z.literal("list"), maximum: size, most: size }),
  z
    .strictObject({
      ...field,
      kind: z.literal("number"),
      minimum: z.int(),
      maximum: z.int(),
      fallback: z.int().optional(),
    })
    .refine(
      ({ minimum, maximum }) => minimum <= maximum,
      "a minimum that is no more than the maximum",
    )
    .refine(
      ({ minimum, maximum, fallback = minimum }) => fallback >= minimum && fallback <= maximum,
      "a fallback between minimum and maximum",
    ),
]);
const descriptionSchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "a language code such as de")
    .optional(),
  kind: z.enum([...MESSAGE_KINDS, "script", "worksheet"]),
  channel: z.enum([...CHANNELS, "card", "paper"]),
  relationship: z.enum([...SOURCES, "any", "warm", "dormant", "yourself"]),
  tone: z.enum(["warm", "neutral", "formal"]),
  budget: z.union([z.strictObject({ words: size }), z.strictObject({ characters: size })]),
  purpose: text,
  whenToUse: text,
  whenNotTo: text,
  sources: z.array(text).default([]),
  fields: z.array(fieldSchema).min(1).max(60),
});

/**
 * Reads the content of a `template.json`.
 *
 * @throws CoffeechatError `INVALID_CONFIG` listing each path that does not fit
 */
export function readDescription(id: string, content: unknown): TemplateDescription {
  const { language, fields, ...facts } = parseInput(
    descriptionSchema,
    content,
    `description of the template ${id}`,
    "INVALID_CONFIG",
  );
  requireDistinct(
    id,
    fields.map(({ path }) => path),
  );
  return {
    ...facts,
    ...(language === undefined ? {} : { language }),
    fields: fields.map(asField),
  };
}

function asField(read: z.output<typeof fieldSchema>): Field {
  if (read.kind !== "number") return read;
  const { fallback, ...field } = read;
  return fallback === undefined ? field : { ...field, fallback };
}

/** `them` cannot be a text and a group at once, nor stand twice. */
function requireDistinct(id: string, paths: readonly string[]): void {
  const clash = paths.find((path, index) =>
    paths.some(
      (other, place) => place !== index && (other === path || other.startsWith(`${path}.`)),
    ),
  );
  if (clash === undefined) return;
  throw new CoffeechatError("INVALID_CONFIG", `The template ${id} declares ${clash} twice.`, {
    issues: [{ path: `fields.${clash}`, expected: "one field of this name" }],
  });
}
