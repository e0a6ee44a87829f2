/// <reference path="./handlebars-runtime.d.ts" />
import handlebars from "handlebars/runtime.js";
import { type ChoiceFacts, makeRender, type RenderFacts, type Template } from "./make-template.js";
import type { PartialValues, PartialWords } from "./partial-words.js";
import { fieldReader } from "./read-fields.js";
import type { CheckedStyle } from "./style.js";
import type { Field } from "./template-facts.js";

/** What `npm run gen` makes of a template's folder; subject, body and partials are Handlebars' own output. */
export interface Precompiled<Id extends string = string> {
  readonly facts: RenderFacts<Id>;
  readonly fields: readonly Field[];
  readonly helpers: Readonly<Record<string, (...values: never[]) => string>>;
  readonly partials: Readonly<Record<string, object>>;
  readonly subject?: object;
  readonly body: object;
}

/** Our own, so that helpers which a host registers on the shared Handlebars change nothing here. */
const environment = /* @__PURE__ */ handlebars.create();

/** Makes the `render` of a template of its precompiled form. Nothing is compiled at run time. */
export function renderOf<Input>(
  { facts, fields, helpers, subject, body, ...precompiled }: Precompiled,
  own: PartialWords = {},
): Template<string, Input>["render"] {
  const partials = {
    ...rendersOf(precompiled.partials),
    ...Object.fromEntries(Object.entries(own).map(([name, part]) => [name, asPartial(part)])),
  };
  const words = (specification: object) => {
    const render = environment.template(specification);
    return (values: object, style: CheckedStyle) =>
      render(values, { helpers, partials, data: style });
  };
  return makeRender(facts, fields, fieldReader(facts.id, fields), {
    ...(subject === undefined ? {} : { subject: words(subject) }),
    body: words(body),
  });
}

/** A partial stands on a line of its own and ends it. */
function asPartial(words: (values: PartialValues, style: CheckedStyle) => string) {
  return (values: PartialValues, { data }: { data: CheckedStyle }) =>
    `${words(values, data).trim()}\n`;
}

/** A precompiled part as a function of its values, for the `partials` of a pack. */
export function partWords(
  part: object,
  parts: Precompiled["partials"],
  helpers: Precompiled["helpers"],
): (values: PartialValues, style: CheckedStyle) => string {
  const render = environment.template(part);
  const partials = rendersOf(parts);
  return (values, style) => render(values, { helpers, partials, data: style });
}

function rendersOf(parts: Precompiled["partials"]) {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, environment.template(part)]),
  );
}

/** Joins a template's facts, fields and `render`. */
export function describeTemplate<const Id extends string, Input>(
  facts: ChoiceFacts,
  precompiled: Precompiled<Id>,
  render: Template<Id, Input>["render"] = renderOf(precompiled),
): Template<Id, Input> {
  return {
    ...precompiled.facts,
    ...facts,
    fields: precompiled.fields,
    render,
    withPartials: (own) => describeTemplate(facts, precompiled, renderOf(precompiled, own)),
  };
}
