import { describe, expect, it } from "vitest";
import type { Field } from "../template-facts.js";
import { checkVariables } from "./check-variables.js";

const text = { kind: "text", required: true, maximum: 80, description: "A text" } as const;
const FIELDS: readonly Field[] = [
  { ...text, path: "them.name" },
  { ...text, path: "hook" },
  { ...text, path: "context", required: false },
  { ...text, path: "slots", kind: "list", most: 3, required: false },
];
const partials = {
  greeting: "Dear {{them.name}},",
  bye: "{{closing}}, {{hook}}",
  wrong: "{{thm.name}}",
  loop: "{{> loop}}",
  item: "{{this}}{{name}}",
};
const check = (body: string) =>
  checkVariables({
    fields: FIELDS,
    texts: { "body.hbs": body },
    partials,
    helpers: ["list", "sentence"],
  });
/** Problems of a body that uses every field besides. */
const problems = (body: string) =>
  check(
    `${body}\n{{them.name}}{{hook}}{{#if context}}{{context}}{{/if}}{{#if slots}}{{list slots "or"}}{{/if}}`,
  ).problems;

describe("checkVariables accepts", () => {
  it.each([
    ["a partial in the same scope", "{{> greeting}}"],
    ["a partial with arguments", '{{> bye closing="Kind regards"}}'],
    ["a partial in a group", "{{> item them}}"],
    ["a guarded optional field", "{{#if context}}{{sentence context}}{{else}}{{hook}}{{/if}}"],
    ["the else of unless", "{{#unless context}}{{hook}}{{else}}{{context}}{{/unless}}"],
    [
      "a loop over a guarded list",
      "{{#if slots}}{{#each slots}}{{this}}{{@index}}{{/each}}{{/if}}",
    ],
    [
      "block parameters",
      "{{#if slots}}{{#each slots as |slot|}}{{slot}} {{hook}}{{/each}}{{/if}}".replace(
        "{{hook}}",
        "{{../hook}}",
      ),
    ],
    ["a group as context", "{{#with them}}{{name}} {{../hook}}{{/with}}"],
    ["a helper within a helper", "{{sentence (sentence hook)}}"],
  ])("%s", (_, body) => {
    // `item` also prints `this`, which is right for a list's item only.
    expect(problems(body).filter((problem) => !problem.includes("{{this}}"))).toEqual([]);
  });
});

describe("checkVariables names", () => {
  it.each([
    ["a misspelt field", "{{hok}}", /body\.hbs:1 \{\{hok\}\}.*nearest: hook/],
    ["a misspelt nested field", "{{them.nmae}}", /them\.nmae.*name/],
    ["a misspelt guard", "{{#if contxt}}x{{/if}}", /contxt.*context/],
    ["a misspelt argument of a helper", "{{sentence hok}}", /hok/],
    [
      "a misspelt variable in a partial, where it stands",
      "{{> wrong}}",
      /partials\/wrong\.hbs:1 .*thm/,
    ],
    ["a prototype's key", "{{constructor}}", /constructor/],
    ["an optional field outside a guard", "x\n{{context}}", /body\.hbs:2 .*optional.*#if context/],
    [
      "an optional field in the wrong branch",
      "{{#if context}}{{else}}{{context}}{{/if}}",
      /optional/,
    ],
    ["an optional list outside a guard", '{{list slots "or"}}', /optional/],
    ["a group printed as a text", "{{them}}", /group of fields/],
    ["an unknown helper", "{{sentense hook}}", /sentense.*sentence/],
    ["an unknown block", "{{#iff hook}}x{{/iff}}", /#iff/],
    ["a loop over a text", "{{#each hook}}x{{/each}}", /needs a list/],
    ["an unknown partial", "{{> greting}}", /no partial greting/],
    ["a partial that uses itself", "{{> loop}}", /uses itself/],
    ["an unescaped variable", "{{{hook}}}", /two braces/],
    ["a way up that leads out", "{{../hook}}", /hook/],
    ["a block parameter outside its block", "{{slot}}", /slot/],
    ["broken Handlebars", "{{#if hook}}", /does not parse/],
  ])("%s", (_, body, expected) => {
    expect(problems(body)).toContainEqual(expect.stringMatching(expected));
  });

  it("a field that no text uses", () => {
    expect(check("{{them.name}}{{hook}}{{#if context}}{{context}}{{/if}}").problems).toEqual([
      "The field slots of the input is used by no text.",
    ]);
  });
});

it("tells which partials and helpers a template must carry", () => {
  const { partials: used, helpers } = check("{{> greeting}}{{sentence hook}}");
  expect([used, helpers]).toEqual([["greeting"], ["sentence"]]);
});
