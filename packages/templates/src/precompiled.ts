/// <reference path="./handlebars-runtime.d.ts" />
import handlebars from "handlebars/runtime.js";
import { makeTemplate, type Template } from "./make-template.js";
import { fieldReader } from "./read-fields.js";
import type { CheckedStyle } from "./style.js";
import type { Field, TemplateFacts } from "./template-facts.js";

/** What `npm run gen` makes of a template's folder; subject, body and partials are Handlebars' own output. */
export interface Precompiled<Id extends string = string> {
  readonly facts: TemplateFacts<Id>;
  readonly fields: readonly Field[];
  readonly helpers: Readonly<Record<string, (...values: never[]) => string>>;
  readonly partials: Readonly<Record<string, object>>;
  readonly subject?: object;
  readonly body: object;
}

/** Our own, so that helpers which a host registers on the shared Handlebars change nothing here. */
const environment = handlebars.create();

/** Makes a template of its precompiled form. Nothing is compiled at run time. */
export function fromPrecompiled<const Id extends string, Input>(
  precompiled: Precompiled<Id>,
): Template<Id, Input> {
  const { facts, fields, helpers, subject, body } = precompiled;
  const partials = Object.fromEntries(
    Object.entries(precompiled.partials).map(([name, partial]) => [
      name,
      environment.template(partial),
    ]),
  );
  const words = (specification: object) => {
    const render = environment.template(specification);
    return (values: object, style: CheckedStyle) =>
      render(values, { helpers, partials, data: style });
  };
  return makeTemplate(facts, fields, fieldReader(facts.id, fields), {
    ...(subject === undefined ? {} : { subject: words(subject) }),
    body: words(body),
  });
}
