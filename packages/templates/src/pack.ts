import { CoffeechatError, type Source, warmthOf } from "@coffeechat/core/model";
import { foldLine } from "./fold-input.js";
import type { RenderedMessage, Template } from "./make-template.js";
import { nearestNames } from "./nearest-names.js";
import { PARTIALS, type PartialWords } from "./partial-words.js";
import { readStyle, type Style } from "./style.js";
import type { TemplateChannel, TemplateKind, Tone } from "./template-facts.js";

/** The input that a template asks for. */
export type TemplateInput<Of extends Template> =
  Of extends Template<string, infer Input> ? Input : never;

/** Which templates to list; what is left out does not matter. */
export interface TemplateFilter {
  readonly kind?: TemplateKind;
  readonly channel?: TemplateChannel;
  readonly tone?: Tone;
  /** Where the contact was found: gives the templates that suit such a contact, those for anybody included. */
  readonly source?: Source;
}

/** What a host sets once for all templates of a pack. */
export interface PackOptions {
  /** How its messages sound; what a single `render` asks for goes before it. */
  readonly style?: Style | undefined;
  /** Words of the host's own for the parts that templates share. */
  readonly partials?: PartialWords | undefined;
}

/** Templates under their ids, with a typed `render` over all of them. */
export interface TemplatePack<Templates extends Readonly<Record<string, Template>>> {
  /**
   * @throws CoffeechatError `UNKNOWN_TEMPLATE` naming the nearest ids, `TEMPLATE_INPUT_INVALID`
   */
  render<Id extends keyof Templates & string>(
    id: Id,
    input: TemplateInput<Templates[Id]>,
    style?: Style,
  ): RenderedMessage;
  /**
   * For ids that are known at run time only. The template found checks whatever input it is given.
   *
   * @throws CoffeechatError `UNKNOWN_TEMPLATE` naming the nearest ids
   */
  find(id: string): Template;
  list(filter?: TemplateFilter): Template[];
}

/**
 * Makes a pack. A host's own templates stand beside ours, or replace one of the same id; a style and
 * shared parts of the host's own hold for all of them.
 *
 * @throws CoffeechatError `TEMPLATE_INPUT_INVALID` for an unknown style, `INVALID_CONFIG` for an
 * unknown partial
 *
 * @example
 * ```ts
 * import { createPack, templates } from "@coffeechat/templates";
 *
 * const pack = createPack(
 *   { "t-email": templates["t-email"] },
 *   {
 *     style: { locale: "en-GB" },
 *     partials: { "sign-off": ({ me, own }) => `${own},\n${me.name}\nLakeside Mentors` },
 *   },
 * );
 * pack.list().map(({ id }) => id); // ["t-email"]
 * ```
 */
export function createPack<Templates extends Readonly<Record<string, Template>>>(
  templates: Templates,
  { style, partials }: PackOptions = {},
): TemplatePack<Templates> {
  readStyle(style);
  requirePartials(partials);
  const byId: ReadonlyMap<string, Template> = new Map(
    Object.entries(templates).map(([id, template]) => [id, inHouse(template, style, partials)]),
  );
  const find = (id: string): Template => {
    const template = byId.get(id);
    if (template === undefined) throw unknownTemplate(id, [...byId.keys()]);
    return template;
  };
  return {
    find,
    render: (id, input, style) => find(id).render(input, style),
    list: (filter = {}) => [...byId.values()].filter((template) => suits(template, filter)),
  };
}

/** The template as this host speaks; itself where the host sets nothing. */
function inHouse(
  template: Template,
  style: Style | undefined,
  partials: PartialWords | undefined,
): Template {
  const worded = partials === undefined ? template : template.withPartials(partials);
  if (style === undefined) return worded;
  return {
    ...worded,
    render: (input, asked) => worded.render(input, { ...style, ...asked }),
    withPartials: (own) => inHouse(worded, style, own),
  };
}

function requirePartials(partials: PartialWords | undefined): void {
  for (const [name, words] of Object.entries(partials ?? {})) {
    if (PARTIALS.some((known) => known === name) && typeof words === "function") continue;
    const expected = `a function under one of ${PARTIALS.join(", ")}`;
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `The partials of a pack must each be ${expected}.`,
      {
        issues: [{ path: foldLine(`partials.${name}`).slice(0, 80), expected }],
      },
    );
  }
}

function unknownTemplate(id: unknown, known: readonly string[]): CoffeechatError {
  const asked = foldLine(String(id)).slice(0, 60);
  const nearest = nearestNames(asked, known);
  const hint =
    nearest.length > 0
      ? `The nearest are ${nearest.join(", ")}.`
      : `There are ${known.join(", ")}.`;
  return new CoffeechatError("UNKNOWN_TEMPLATE", `There is no template “${asked}”. ${hint}`, {
    details: { nearest: nearest.join(", ") },
  });
}

function suits(template: Template, { kind, channel, tone, source }: TemplateFilter): boolean {
  return (
    (kind === undefined || template.kind === kind) &&
    (channel === undefined || template.channel === channel) &&
    (tone === undefined || template.tone === tone) &&
    (source === undefined || suitsSource(template, source))
  );
}

function suitsSource({ relationship }: Template, source: Source): boolean {
  switch (relationship) {
    case "any":
    case "dormant":
      return true;
    case "warm":
      return warmthOf(source) === "warm";
    case "yourself":
      return false;
    default:
      return relationship === source;
  }
}
