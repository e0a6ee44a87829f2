import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isCoffeechatError } from "@coffeechat/core/model";
import { templates as english, LANGUAGES, type Template } from "@coffeechat/templates";
import * as de from "@coffeechat/templates/de";
import * as es from "@coffeechat/templates/es";
import * as fr from "@coffeechat/templates/fr";
import { languageSchemas } from "@coffeechat/templates/schemas";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { etiquetteProblems } from "./etiquette.js";
import { inputOf, runs } from "./inputs.js";
import { templateFile, valueIn } from "./samples.js";

const PACKS = { de, fr, es };

/** Words that address somebody informally, where these letters are formal. */
const FAMILIAR = {
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|ti|tus?|te|contigo)(?!\p{L})/iu,
};

/** Flaws in any language; French stands a space before its tall marks. */
const FLAWS: readonly [name: string, pattern: RegExp][] = [
  ["two spaces", / {2}/],
  ["a space at the end of a line", / $/m],
  ["a space before a mark", / [,.]/],
  ["two marks", /[,;:.][,.;:!?]|[!?][.,;:]/],
  ["two empty lines", /\n{3}/],
  ["nothing where something belongs", /undefined|null|\[object|\{\{/],
  ["English", /\b(?:Dear|and|or|the|regards)\b/],
];

const all = Object.entries(PACKS).flatMap(([language, pack]) =>
  pack.listTemplates().map((template) => {
    const place = `${language}/${template.id}`;
    const sample: { [name: string]: unknown } = JSON.parse(
      readFileSync(templateFile(place, "sample.json"), "utf8"),
    );
    return { language, place, template, sample };
  }),
);

function inputs({ fields }: Template, sample: object): fc.Arbitrary<{ [name: string]: unknown }> {
  const parts = fields.map((field) => {
    if (field.kind === "number") return fc.integer({ min: field.minimum, max: 20 });
    const given = fc.constant(valueIn(sample, field.path));
    return field.required ? given : fc.option(given, { nil: undefined });
  });
  return fc.tuple(...parts).map((filled) => inputOf(fields, filled));
}

describe.each(all)("$place", ({ language, place, template, sample }) => {
  it("reads as its expected text has it", async () => {
    const { subject, text } = template.render(sample);
    const whole = subject === undefined ? text : `Subject: ${subject}\n\n${text}`;
    const golden = fileURLToPath(templateFile(place, "expected.txt"));
    await expect(`${whole}\n`).toMatchFileSnapshot(golden);
  });

  test.prop([inputs(template, sample)], runs(40, 400))(
    "reads well with any of its optional parts, formally, within its budget and the etiquette",
    (input) => {
      const { subject = "", text, html } = template.render(input);
      for (const [flaw, pattern] of FLAWS) {
        expect(pattern.exec(text)?.[0], `${flaw} in:\n${text}`).toBe(undefined);
        expect(pattern.exec(subject)?.[0], `${flaw} in: ${subject}`).toBe(undefined);
      }
      const familiar = Object.entries(FAMILIAR).find(([of]) => of === language)?.[1];
      expect(familiar?.exec(text)?.[0]).toBe(undefined);
      expect(html !== undefined).toBe(template.channel === "email");
      expect(etiquetteProblems(template, input, { presets: ["strict"] })).toEqual([]);
    },
  );

  it("has the facts of the English one, and says its language", () => {
    const same = Object.values<Template>(english).find(({ id }) => id === template.id);
    expect(template).toMatchObject({ kind: same?.kind, channel: same?.channel, language });
    expect(template.budget).toEqual(same?.budget);
  });

  it("refuses what does not fit, and what would break a header becomes a space", () => {
    const refused = () => template.render({ ...sample, them: {} });
    expect(refused).toThrow(expect.objectContaining({ code: "TEMPLATE_INPUT_INVALID" }));
    try {
      const { subject = "" } = template.render({ ...sample, them: { name: "A\r\nBcc: b" } });
      expect(subject).not.toMatch(/[\r\n]/);
    } catch (error) {
      if (!isCoffeechatError(error, "TEMPLATE_INPUT_INVALID")) throw error;
    }
  });
});

it("says which templates speak which language, with a schema for each", () => {
  for (const [language, pack] of Object.entries(PACKS)) {
    const ids = Object.keys(pack.templates);
    expect(Object.entries(LANGUAGES).find(([name]) => name === language)?.[1]).toEqual(ids);
    const schemas = Object.entries(languageSchemas).find(([name]) => name === language)?.[1];
    expect(Object.keys(schemas ?? {})).toEqual(ids);
  }
});
