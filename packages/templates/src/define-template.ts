import type * as z from "zod";
import type { TemplateFacts } from "./template-facts.js";

/** A template's facts and the schema of its input; the text stands beside it. */
export interface TemplateDefinition<
  Id extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
> extends TemplateFacts<Id> {
  readonly input: Schema;
}

/** The input that a definition asks for. */
export type InputOf<Definition extends TemplateDefinition> = z.input<Definition["input"]>;

/**
 * Describes a template: what it is for, when to use it, how long it may get, and what it needs to
 * know. Give it a text with `createTemplate` and it can be rendered.
 *
 * @example
 * ```ts
 * import { createTemplate, defineTemplate } from "@coffeechat/templates";
 * import * as z from "zod";
 *
 * const definition = defineTemplate({
 *   id: "choir-hello",
 *   kind: "keep-in-touch",
 *   channel: "text",
 *   relationship: "club",
 *   tone: "warm",
 *   budget: { words: 30 },
 *   purpose: "Says hello to a fellow singer.",
 *   whenToUse: "After a concert.",
 *   whenNotTo: "Before you have met.",
 *   sources: ["S20"],
 *   input: z.strictObject({ name: z.string().min(1).max(40).describe("Their first name") }),
 * });
 * const hello = createTemplate(definition, { body: ({ name }) => `${name}, you sang well tonight.` });
 * hello.render({ name: "Ana" }).text; // "Ana, you sang well tonight."
 * ```
 */
export function defineTemplate<const Id extends string, Schema extends z.ZodObject>(
  definition: TemplateDefinition<Id, Schema>,
): TemplateDefinition<Id, Schema> {
  return definition;
}
