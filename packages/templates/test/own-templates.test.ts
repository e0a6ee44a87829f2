import { createPack, createTemplate, defineTemplate, templates } from "@coffeechat/templates";
import { expect, expectTypeOf, it } from "vitest";
import * as z from "zod";

const facts = {
  id: "choir-hello",
  kind: "keep-in-touch",
  channel: "text",
  relationship: "club",
  tone: "warm",
  budget: { words: 8 },
  purpose: "Says hello to a fellow singer.",
  whenToUse: "After a concert.",
  whenNotTo: "Before you have met.",
  sources: ["S20"],
} as const;
const input = z.strictObject({
  name: z.string().min(1).max(40).describe("Their first name"),
  piece: z.string().min(1).max(40).describe("What they sang").optional(),
});
const hello = createTemplate(defineTemplate({ ...facts, input }), {
  body: ({ name, piece = "tonight" }) => `${name}, you sang ${piece} well.`,
});

it("renders a host's own template, typed by its schema", () => {
  expectTypeOf(hello.render).parameter(0).toEqualTypeOf<z.input<typeof input>>();
  expect(hello.render({ name: "Ana\n", piece: "Bach" })).toEqual({
    text: "Ana, you sang Bach well.",
  });
  expect(hello.fields.map(({ path, required }) => [path, required])).toEqual([
    ["name", true],
    ["piece", false],
  ]);
});

it("reads a host's inputs as strictly as ours", () => {
  const render = (given: object) => () => createPack({ hello }).find("hello").render(given);
  expect(render({ nmae: "Ana" })).toThrow(
    expect.objectContaining({ code: "TEMPLATE_INPUT_INVALID" }),
  );
  expect(render(Object.create({ name: "Ana" }))).toThrow(/name/);
  expect(render({ name: "Ana", piece: "one two three four five six" })).toThrow(/10 words/);
});

it("stands a host's template beside ours, and lets it replace one", () => {
  const pack = createPack({ ...templates, "choir-hello": hello, "k-news": hello });
  expect(pack.render("choir-hello", { name: "Ana" }).text).toBe("Ana, you sang tonight well.");
  expect(pack.render("k-news", { name: "Ana" }).text).toBe("Ana, you sang tonight well.");
  const listed = pack.list({ source: "club", kind: "keep-in-touch" });
  expect(listed.filter((template) => template === hello)).toHaveLength(2);
});

it.each([
  ["a field that says nothing about itself", z.strictObject({ name: z.string().min(1).max(9) })],
  ["a text without a limit", z.strictObject({ name: z.string().describe("Their name") })],
  ["a field of another kind", z.strictObject({ ok: z.boolean().describe("Whether") })],
  ["an object that lets misspelt fields pass", z.object({})],
])("refuses a schema with %s", (_, schema) => {
  const definition = defineTemplate({ ...facts, input: schema });
  expect(() => createTemplate(definition, { body: () => "" })).toThrow(
    expect.objectContaining({ code: "INVALID_CONFIG" }),
  );
});
