import { readFileSync } from "node:fs";
import {
  ENGLISH_LOCALES,
  findTemplate,
  listTemplates,
  render,
  WORDING,
} from "@coffeechat/templates";
import { describe, expect, it } from "vitest";
import { etiquetteProblems } from "./etiquette.js";
import { samples, templateFile } from "./samples.js";

const TONES = ["warm", "neutral", "formal"] as const;
const sampleOf = (id: string) => samples().find((sample) => sample.id === id)?.sample ?? {};

describe.each(TONES)("in a %s tone", (tone) => {
  it.each(ENGLISH_LOCALES)("every template keeps its budget and manners in %s", (locale) => {
    for (const { template, sample } of samples()) {
      const { text } = template.render(sample, { tone, locale });
      expect(text).not.toMatch(/undefined|@|\{\{/);
      expect(
        etiquetteProblems(template, sample, { style: { tone, locale }, presets: ["strict"] }),
      ).toEqual([]);
    }
  });
});

it.each([
  [{}, "Dear Dana,", "Warm regards,"],
  [{ tone: "warm" }, "Hi Dana,", "Warm regards,"],
  [{ tone: "warm", locale: "en-GB" }, "Dear Dana,", "Warm regards,"],
  [{ tone: "neutral", locale: "en-GB" }, "Dear Dana,", "Kind regards,"],
  [{ tone: "formal", locale: "en-IN" }, "Dear Dana,", "Yours sincerely,"],
] as const)("greets and signs in the style %j", (style, greeting, closing) => {
  const lines = findTemplate("o-alumni").render(sampleOf("o-alumni"), style).text.split("\n");
  expect([lines[0], lines.at(-2)]).toEqual([greeting, closing]);
});

it("says no bare Hi in India", () => {
  expect(findTemplate("k-news").render(sampleOf("k-news"), { locale: "en-IN" }).text).toMatch(
    /^Hello Dana,/,
  );
});

it("knows every term of a school's own that a text leaves open", () => {
  const terms = listTemplates().flatMap(({ id }) =>
    [...readFileSync(templateFile(id, "body.hbs"), "utf8").matchAll(/\{\{term "([^"]*)"/g)].map(
      ([, term]) => term,
    ),
  );
  expect([...new Set(terms)].sort()).toEqual([...WORDING].sort());
});

it("refuses a tone or locale that it does not know, by name", () => {
  const note = { them: { name: "Priya" }, me: { name: "Sam", role: "nurse" }, hook: "your post" };
  // @ts-expect-error no such tone
  expect(() => render("o-li-note", note, { tone: "snappy" })).toThrow(
    /tone.*warm, neutral, formal/,
  );
  // @ts-expect-error no such locale
  expect(() => render("o-li-note", note, { locale: "de-DE" })).toThrow(/locale.*en-GB/);
});
