import { fileURLToPath } from "node:url";
import { schemas } from "@coffeechat/templates/schemas";
import { describe, expect, it } from "vitest";
import { etiquetteProblems } from "./etiquette.js";
import { allSamples, samples, templateFile } from "./samples.js";

describe.each(allSamples())("$file of $id", ({ id, template, file, sample }) => {
  const { subject, text } = template.render(sample);

  it("reads as its expected text has it", async () => {
    const whole = subject === undefined ? text : `Subject: ${subject}\n\n${text}`;
    const golden = templateFile(id, `${file.replace("sample", "expected")}.txt`);
    await expect(`${whole}\n`).toMatchFileSnapshot(fileURLToPath(golden));
  });

  it("fits the schema of its input", () => {
    const schema = Object.entries(schemas).find(([name]) => name === id)?.[1];
    expect(schema?.safeParse(sample).error).toBe(undefined);
  });

  it("has a subject of three to nine words if it is an email, and none otherwise", () => {
    if (template.channel !== "email") expect(subject).toBe(undefined);
    else expect(subject?.split(" ").length).toSatisfy((words: number) => words >= 3 && words <= 9);
  });

  it("passes the etiquette of every preset without error or warning", () => {
    expect(etiquetteProblems(template, sample)).toEqual([]);
  });
});

it.each(samples())("the samples of $id fill in every field between them", ({ id, template }) => {
  const given = allSamples().filter((sample) => sample.id === id);
  const paths = given.flatMap(({ sample }) => pathsOf(sample));
  const missing = template.fields.filter(
    ({ path, required, kind }) => kind !== "number" && !required && !paths.includes(path),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

function pathsOf(group: object, prefix = ""): string[] {
  return Object.entries(group).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${prefix}${name}.`)
      : [prefix + name],
  );
}
