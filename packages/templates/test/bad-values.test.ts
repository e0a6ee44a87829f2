import { isCoffeechatError } from "@coffeechat/core/model";
import type { Field, Template } from "@coffeechat/templates";
import { describe, expect, it } from "vitest";
import { allSamples, samples, valueIn } from "./samples.js";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "O'Neill & Söhne",
  "{{me.name}}{{{them}}}",
  "a\r\nBcc: all@example.com",
  "\u0000\u202ex\u2028y",
];

/** An input of all that the samples of a template fill in. */
function filled({ id }: Template): { [name: string]: unknown } {
  const inputs = allSamples().filter((sample) => sample.id === id);
  return Object.assign({}, ...inputs.map(({ sample }) => sample));
}

function withValue(input: object, path: string, value: unknown): object {
  const [group = "", name] = path.split(".");
  const held = name === undefined ? value : { ...Object(valueIn(input, group)), [name]: value };
  return { ...input, [group]: held };
}

const placed = (field: Field, value: string) => (field.kind === "list" ? [value] : value);

/** What a render gives, or the code and text of its refusal. */
function outcome(template: Template, input: object) {
  try {
    return { message: template.render(input) };
  } catch (error) {
    if (isCoffeechatError(error)) return { error };
    throw error;
  }
}

describe.each(samples())("every text of $id", ({ template }) => {
  const input = filled(template);
  const texts = template.fields.filter(({ kind }) => kind !== "number");

  it.each(texts)("stays harmless in $path", (field) => {
    for (const value of HOSTILE) {
      const { message, error } = outcome(
        template,
        withValue(input, field.path, placed(field, value)),
      );
      if (error !== undefined) {
        // Only a text over its limit or budget is refused.
        expect(error.code).toBe("TEMPLATE_INPUT_INVALID");
        expect(error.message).toMatch(/characters|words/);
        continue;
      }
      expect(message?.subject ?? "").not.toMatch(/[\r\n]/);
      expect(message?.text).not.toMatch(/\r|\nBcc|[\u2028\u202e]/);
      expect(message?.text).not.toContain("\u0000");
      expect(message?.html ?? "").not.toMatch(/<(?!\/?p>|br>|\/?a[ >])/);
      expect(message?.html ?? "").not.toMatch(/<a (?!href="https?:[^"]*">)/);
    }
  });

  it("is refused where it has 100 kB, quickly and by its path", () => {
    for (const field of texts) {
      const { error } = outcome(
        template,
        withValue(input, field.path, placed(field, "x ".repeat(50_000))),
      );
      expect(error?.code).toBe("TEMPLATE_INPUT_INVALID");
      expect(error?.issues.map(({ path }) => path)).toEqual([field.path]);
    }
  });
});

it.each(["O'Neill", "Müller & Söhne", "Nguyễn Thị Lan", "李雷"])(
  "writes %s as it is in text, and escaped in HTML",
  (name) => {
    const escaped = name.replace("&", "&amp;").replace("'", "&#39;");
    for (const { template, sample } of samples()) {
      if (template.channel !== "email") continue;
      const { text, html } = template.render({ ...sample, them: { name } });
      expect(text).toContain(`Dear ${name},`);
      expect(html).toContain(`<p>Dear ${escaped},</p>`);
    }
  },
);

it("makes HTML of email alone", () => {
  for (const { template, sample } of samples()) {
    expect(template.render(sample).html !== undefined).toBe(template.channel === "email");
  }
});
