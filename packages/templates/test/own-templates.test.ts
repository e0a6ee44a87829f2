import { createPack, createTemplate, defineTemplate, templates } from "@coffeechat/templates";
import { render as renderAlumni } from "@coffeechat/templates/o-alumni";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { samples } from "./samples.js";

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

const inputOfAlumni = {
  them: { name: "Dana" },
  me: { name: "Sam", role: "nurse" },
  school: "Lakeside",
  field: "trials",
  shared: "rowed at dawn",
  hook: "Your move to trials surprised me.",
};

describe("a pack in a host's own voice", () => {
  const sampleOf = (id: string) => samples().find((sample) => sample.id === id)?.sample ?? {};
  const pack = createPack(templates, {
    style: {
      locale: "en-GB",
      tone: "neutral",
      wording: { "alumni directory": "Old Lakesiders' book", "office hours": "student hours" },
    },
    partials: {
      "sign-off": ({ me, own }, { locale }) => `${own}, as they say in ${locale}\n${me.name}`,
      greeting: ({ them, own }) => `${own} and hello, ${them.name}`,
    },
  });

  it("has the host's words for the parts that all templates share", () => {
    const lines = pack.find("o-alumni").render(sampleOf("o-alumni")).text.split("\n");
    expect(lines.slice(0, 2)).toEqual(["Dear and hello, Dana", ""]);
    expect(lines.slice(-3)).toEqual(["", "Warm regards, as they say in en-GB", "Sam Rivera"]);
    expect(pack.find("k-news").render(sampleOf("k-news")).text).toMatch(/^Hi and hello, Dana\n\n/);
  });

  it("calls things what the school calls them", () => {
    const { text } = pack.find("o-alumni").render(sampleOf("o-alumni"));
    expect(text).toContain("Old Lakesiders' book");
    expect(pack.find("o-professor").render(sampleOf("o-professor")).text).toContain(
      "student hours",
    );
  });

  it("leaves the standard pack as it is", () => {
    expect(templates["o-alumni"].render(inputOfAlumni).text).toMatch(/^Dear Dana,\n/);
    expect(renderAlumni(inputOfAlumni).text).toMatch(/\nWarm regards,\nSam$/);
  });

  it("speaks in the style that a single letter asks for, else in its own", () => {
    const british = createPack(templates, { style: { tone: "neutral", locale: "en-GB" } });
    const endOf = (style?: object) =>
      british.find("o-alumni").render(sampleOf("o-alumni"), style).text.split("\n").at(-2);
    expect(endOf()).toBe("Kind regards,");
    expect(endOf({ tone: "formal" })).toBe("Yours sincerely,");
  });

  it("keeps to the budget with the host's words too", () => {
    const wordy = createPack(templates, {
      partials: { "sign-off": ({ me }) => `${"so many words ".repeat(40)}\n${me.name}` },
    });
    expect(() => wordy.find("o-alumni").render(sampleOf("o-alumni"))).toThrow(/words/);
  });

  it("refuses parts, styles and terms that there are none of, by name", () => {
    // @ts-expect-error no such part
    expect(() => createPack(templates, { partials: { "sing-off": () => "" } })).toThrow(
      expect.objectContaining({
        code: "INVALID_CONFIG",
        message: expect.stringContaining("sign-off"),
      }),
    );
    // @ts-expect-error no such locale
    expect(() => createPack(templates, { style: { locale: "en-XX" } })).toThrow(/en-GB/);
    // @ts-expect-error no such term
    expect(() => createPack(templates, { style: { wording: { "alumni dir": "x" } } })).toThrow(
      /alumni directory/,
    );
    const long = { "office hours": "x".repeat(61) };
    expect(() => createPack(templates, { style: { wording: long } })).toThrow(/60 characters/);
  });

  it("folds a term into one line", () => {
    const { text } = renderAlumni(inputOfAlumni, {
      wording: { "alumni directory": "book\r\nBcc: all" },
    });
    expect(text).toContain("Lakeside book Bcc: all");
  });
});
