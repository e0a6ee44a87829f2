import { createRequire } from "node:module";
import type { TemplateInputs } from "@coffeechat/templates";
import { Eta } from "eta";
import Handlebars from "handlebars";
import { Liquid } from "liquidjs";
import mustache from "mustache";

/** The same letter in the language of each engine: variables, one optional part, one list of times. */
export type LetterInput = TemplateInputs["o-alumni"];

export const INPUT: LetterInput = {
  them: { name: "Dana" },
  me: { name: "Sam Rivera", role: "a second-year nursing student" },
  school: "Lakeside",
  field: "clinical trials",
  shared: "survived Professor Adeyemi's anatomy lab",
  hook: "You went from bedside nursing to running a trials unit within six years.",
  context: "This spring I choose between a ward and a research placement.",
  slots: ["Tuesday 9 March after 3 pm", "Thursday 11 March before noon"],
};
const VALUES = { ...INPUT, minutes: 20, times: INPUT.slots?.join(" or ") };

const subject = "From {{school}} to {{field}}";
const body = (start: string, end: string) => `Dear {{them.name}},

Your page in the {{school}} alumni directory made me smile: we both {{shared}}. {{hook}}

I'm {{me.role}}. ${start}{{context}}${end} Could we talk by phone for {{minutes}} minutes about your way into {{field}}? I'm free {{times}}, or whenever suits you better.

Thank you for considering it.

Warm regards,
{{me.name}}`;

/** Each engine without validation, helpers and HTML: compiled beforehand, text alone. */
export function engines(): { name: string; letter: () => string }[] {
  const handlebars = precompiledHandlebars();
  const eta = new Eta({ autoEscape: false, autoTrim: false });
  const asEta = (text: string) =>
    text
      .replace(/\{\{([\w.]+)\}\}/g, "<%= it.$1 %>")
      .replaceAll("{%", "<%")
      .replaceAll("%}", "%>");
  const etaSubject = eta.compile(asEta(subject));
  const etaBody = eta.compile(asEta(body("{% if (it.context) { %}", "{% } %}")));
  const liquid = new Liquid();
  const liquidSubject = liquid.parse(subject);
  const liquidBody = liquid.parse(body("{% if context %}", "{% endif %}"));
  const mustacheBody = body("{{#context}}", "{{/context}}").replaceAll("{{context}}", "{{.}}");
  const plain = { escape: (text: string) => text };
  return [
    {
      name: "raw Handlebars, precompiled",
      letter: () => handlebars.subject(VALUES) + handlebars.body(VALUES),
    },
    {
      name: "Eta, compiled",
      letter: () => etaSubject.call(eta, VALUES) + etaBody.call(eta, VALUES),
    },
    {
      name: "LiquidJS, parsed",
      letter: () =>
        String(liquid.renderSync(liquidSubject, VALUES)) +
        String(liquid.renderSync(liquidBody, VALUES)),
    },
    {
      name: "Mustache, parsed",
      letter: () =>
        mustache.render(subject, VALUES, {}, plain) +
        mustache.render(mustacheBody, VALUES, {}, plain),
    },
    { name: "template literal", letter: () => literal(VALUES) },
  ];
}

function precompiledHandlebars() {
  const { template }: { template: (specification: object) => (values: object) => string } =
    createRequire(import.meta.url)("handlebars/runtime");
  const compile = (text: string) => {
    // Handlebars gives the source of an object; a build would write it to a file.
    const specification: object = new Function(
      `return ${String(Handlebars.precompile(text, { noEscape: true, knownHelpersOnly: true }))}`,
    )();
    return template(specification);
  };
  return { subject: compile(subject), body: compile(body("{{#if context}}", "{{/if}}")) };
}

function literal({
  them,
  me,
  school,
  field,
  shared,
  hook,
  context,
  minutes,
  times,
}: typeof VALUES) {
  return `From ${school} to ${field}Dear ${them.name},

Your page in the ${school} alumni directory made me smile: we both ${shared}. ${hook}

I'm ${me.role}. ${context ? context : ""} Could we talk by phone for ${minutes} minutes about your way into ${field}? I'm free ${times}, or whenever suits you better.

Thank you for considering it.

Warm regards,
${me.name}`;
}
