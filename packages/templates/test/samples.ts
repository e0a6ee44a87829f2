import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listTemplates, type Template } from "@coffeechat/templates";

export interface Sample {
  id: string;
  template: Template;
  /** `sample`, or `sample.<name>`. */
  file: string;
  sample: { [name: string]: unknown };
}

/** Every template with each sample input of its folder. */
export function allSamples(): Sample[] {
  return listTemplates().flatMap((template) =>
    readdirSync(fileURLToPath(templateFile(template.id, "")))
      .filter((name) => /^sample(?:\..+)?\.json$/.test(name))
      .sort((a, b) => a.length - b.length || a.localeCompare(b, "en"))
      .map((name) => ({
        id: template.id,
        template,
        file: name.replace(/\.json$/, ""),
        sample: JSON.parse(readFileSync(templateFile(template.id, name), "utf8")),
      })),
  );
}

/** Every template with its first sample. */
export function samples(): Sample[] {
  return allSamples().filter(({ file }) => file === "sample");
}

/** Where a file of a template's folder lies. */
export function templateFile(id: string, name: string): URL {
  return new URL(`../src/${id}/${name}`, import.meta.url);
}

/** What an input holds at a dotted path. */
export function valueIn(input: object, path: string): unknown {
  return path.split(".").reduce<unknown>((held, name) => Object(held)[name], input);
}
