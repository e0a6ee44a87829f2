import { parseInput } from "@coffeechat/core/model";
import type * as z from "zod";
import type { TemplateDefinition } from "./define-template.js";
import { foldInput } from "./fold-input.js";
import { makeRender, type Template, type TemplateText } from "./make-template.js";
import { fieldsOf } from "./schema-fields.js";

/**
 * Makes a template of a host's own definition and words. Inputs are read like those of the pack:
 * own properties only, each text one line, checked before anything is rendered.
 *
 * @throws CoffeechatError `INVALID_CONFIG` where the input schema is not made of described texts,
 * whole numbers, lists of texts and groups of these
 */
export function createTemplate<const Id extends string, Schema extends z.ZodObject>(
  definition: TemplateDefinition<Id, Schema>,
  words: TemplateText<z.output<Schema>>,
): Template<Id, z.input<Schema>> {
  const { input: schema, ...facts } = definition;
  const read = (input: unknown) =>
    parseInput(schema, foldInput(input), `input of ${facts.id}`, "TEMPLATE_INPUT_INVALID");
  const fields = fieldsOf(schema);
  const template: Template<Id, z.input<Schema>> = {
    ...facts,
    fields,
    render: makeRender(facts, fields, read, words),
    // Its words are functions of the host's own, which call each other as they like.
    withPartials: () => template,
  };
  return template;
}
