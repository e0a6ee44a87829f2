import type { RenderedMessage, Template } from "./make-template.js";
import { createPack, type TemplateFilter, type TemplateInput } from "./pack.js";
import type { Style } from "./style.js";
import { templates } from "./templates.gen.js";

const pack = /* @__PURE__ */ createPack(templates);

export type TemplateId = keyof typeof templates;

/** What each template asks for, by id. */
export type TemplateInputs = { readonly [Id in TemplateId]: TemplateInput<(typeof templates)[Id]> };

/**
 * Renders a template of the pack as plain text.
 *
 * Every text of the input becomes one line first (line breaks and controls turn into spaces), so a
 * subject can never carry a second header. Nothing is HTML-escaped.
 *
 * @throws CoffeechatError `UNKNOWN_TEMPLATE` (the message names the nearest ids),
 * `TEMPLATE_INPUT_INVALID` (`issues` list every missing, misspelt or wrongly typed path, or the
 * text outgrew the template's budget)
 *
 * @example
 * ```ts
 * import { render } from "@coffeechat/templates";
 *
 * const { text } = render("o-li-note", {
 *   them: { name: "Priya" },
 *   hook: "your post on quieter night shifts",
 *   me: { name: "Sam", role: "nursing student at Lakeside" },
 * });
 * ```
 */
export function render<Id extends TemplateId>(
  id: Id,
  input: TemplateInputs[Id],
  style?: Style,
): RenderedMessage {
  return pack.find(id).render(input, style);
}

/**
 * The template of an id that is known at run time only.
 *
 * @throws CoffeechatError `UNKNOWN_TEMPLATE` (the message names the nearest ids)
 */
export function findTemplate(id: string): Template {
  return pack.find(id);
}

/** The templates of the pack, or those that fit: `listTemplates({ kind: "nudge", source: "club" })`. */
export function listTemplates(filter?: TemplateFilter): Template[] {
  return pack.list(filter);
}
