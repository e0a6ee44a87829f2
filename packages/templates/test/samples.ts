import { readFileSync } from "node:fs";
import { listTemplates, type Template } from "@coffeechat/templates";

/** Every template with the sample input of its folder. */
export function samples(): {
  id: string;
  template: Template;
  sample: { [name: string]: unknown };
}[] {
  return listTemplates().map((template) => ({
    id: template.id,
    template,
    sample: JSON.parse(readFileSync(templateFile(template.id, "sample.json"), "utf8")),
  }));
}

/** Where a file of a template's folder lies. */
export function templateFile(id: string, name: string): URL {
  return new URL(`../src/${id}/${name}`, import.meta.url);
}
