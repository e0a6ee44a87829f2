import { isCoffeechatError } from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import { compilePack, type PackSource } from "./index.js";

const described = {
  kind: "keep-in-touch",
  channel: "text",
  relationship: "club",
  tone: "warm",
  budget: { words: 30 },
  purpose: "Says hello to a fellow singer.",
  whenToUse: "After a concert.",
  whenNotTo: "Before you have met.",
  fields: [
    {
      path: "them.name",
      kind: "text",
      required: true,
      maximum: 40,
      description: "Their first name",
    },
    {
      path: "piece",
      kind: "text",
      required: false,
      maximum: 40,
      description: "What they sang that night",
    },
  ],
};
const BODY = "{{them.name}}, you sang {{#if piece}}{{phrase piece}}{{else}}so{{/if}} well.";

function issuesOf(source: PackSource) {
  try {
    compilePack(source);
  } catch (error) {
    if (isCoffeechatError(error, "INVALID_CONFIG")) return error.issues;
    throw error;
  }
  return [];
}

const hello = (body: string, description: object = described) =>
  issuesOf({ templates: { "choir-hello": { description, body } } });

describe("compilePack names, with file and line,", () => {
  it.each([
    ["a misspelt variable", `${BODY}\n{{pice}}`, "choir-hello/body.hbs:2", /pice.*nearest: piece/],
    ["an optional one outside a guard", "{{them.name}} {{piece}}", "choir-hello/body.hbs:1", /#if/],
    ["an unknown partial", `${BODY}{{> greting}}`, "choir-hello/body.hbs:1", /no partial/],
    ["an unknown helper", `${BODY}{{shout piece}}`, "choir-hello/body.hbs:1", /no helper/],
    ["a field that no text uses", "{{them.name}}", "choir-hello", /piece.*used by no text/],
    ["broken Handlebars", "{{#if piece}}", "choir-hello/body.hbs", /does not parse/],
  ])("%s", (_, body, path, expected) => {
    expect(hello(body)).toContainEqual({ path, expected: expect.stringMatching(expected) });
  });

  it("a misspelt variable in a partial of the host's", () => {
    const issues = issuesOf({
      templates: { "choir-hello": { description: described, body: `${BODY}{{> bye}}` } },
      partials: { bye: "Yours,\n{{mee.name}}" },
    });
    expect(issues).toContainEqual({
      path: "partials/bye.hbs:2",
      expected: expect.stringContaining("mee"),
    });
  });

  it("what one template alone knows, in a part that all of ours share", () => {
    const issues = issuesOf({ templates: {}, partials: { "sign-off": "{{own}}, {{piece}}" } });
    expect(issues).toEqual([
      { path: "partials/sign-off.hbs:1", expected: expect.stringContaining("piece") },
    ]);
  });

  it.each([
    ["a budget that is none", { ...described, budget: { lines: 3 } }, /budget/],
    ["a kind that is none", { ...described, kind: "spam" }, /kind/],
    ["an unknown fact", { ...described, porpose: "x" }, /porpose/],
    [
      "a prototype's key as a field",
      { ...described, fields: [{ ...described.fields[0], path: "__proto__" }] },
      /fields\.0\.path/,
    ],
    [
      "a field that is a text and a group",
      {
        ...described,
        fields: [...described.fields, { ...described.fields[0], path: "them" }],
      },
      /fields\.them/,
    ],
  ])("%s", (_, description, expected) => {
    expect(hello(BODY, description)).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(expected) }),
    );
  });

  it("a subject where there is none, and none where there must be one", () => {
    const texted = { description: described, body: BODY, subject: "Hello" };
    expect(issuesOf({ templates: { "choir-hello": texted } })).toEqual([
      { path: "choir-hello/subject.hbs", expected: expect.stringContaining("only an email") },
    ]);
    const mailed = { description: { ...described, channel: "email" }, body: BODY };
    expect(issuesOf({ templates: { "choir-hello": mailed } })).toEqual([
      { path: "choir-hello/subject.hbs", expected: expect.stringContaining("a subject") },
    ]);
  });

  it.each(["../evil", "a b", "A", "__proto__x", ""])("the name %j, which is none", (name) => {
    const issues = issuesOf({ templates: { [name]: { description: described, body: BODY } } });
    expect(issues.map(({ path }) => path)).toContain(name);
  });

  it("a template that is none of ours and says nothing about itself", () => {
    expect(issuesOf({ templates: { "choir-hello": { body: BODY } } })).toEqual([
      { path: "choir-hello/template.json", expected: "facts and fields" },
    ]);
  });
});

it("writes the same module whatever the order of the folders, and no text can leave its string", () => {
  const nasty = { ...described, purpose: '"}; globalThis.hacked = 1; ({"' };
  const one = { description: nasty, body: `${BODY} \`\${globalThis.hacked = 2}\` "); hacked("` };
  const two = { description: described, body: BODY };
  const { code } = compilePack({ templates: { a: one, b: two } });
  expect(compilePack({ templates: { b: two, a: one } }).code).toBe(code);
  const literals = code.match(/"(?:[^"\\\n]|\\.)*"/g) ?? [];
  const outside = literals.reduce((rest, literal) => rest.replace(literal, ""), code);
  expect(outside).not.toContain("hacked");
});
