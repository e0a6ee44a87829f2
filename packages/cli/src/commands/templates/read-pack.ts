import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { PackSource, TemplateSource } from "@coffeechat/templates/compile";
import { readTextFile, reasonOf } from "../../terminal/read-text-file.js";
import { readIfThere } from "./read-if-there.js";

const PARTIALS = "partials";

/**
 * What lies in a folder of templates: each folder with a `body.hbs` is one, by its name.
 *
 * @throws CoffeechatError `FILE_UNREADABLE`, `INVALID_CONFIG` where a template.json is no JSON or
 * nothing is found
 */
export async function readPack(folder: string): Promise<PackSource> {
  const templates: Record<string, TemplateSource> = {};
  const entries = await list(folder);
  for (const { name } of entries.filter(
    (entry) => entry.isDirectory() && entry.name !== PARTIALS,
  )) {
    const source = await readTemplate(join(folder, name));
    if (source !== undefined) templates[name] = source;
  }
  const partials: Record<string, string> = {};
  if (entries.some((entry) => entry.isDirectory() && entry.name === PARTIALS)) {
    const files = await list(join(folder, PARTIALS));
    for (const { name } of files.filter((entry) => entry.name.endsWith(".hbs"))) {
      partials[name.slice(0, -".hbs".length)] = await readTextFile(join(folder, PARTIALS, name));
    }
  }
  if (Object.keys(templates).length + Object.keys(partials).length === 0) {
    throw new CoffeechatError("INVALID_CONFIG", `There are no templates in ${folder}.`, {
      issues: [{ path: folder, expected: "<id>/body.hbs, or partials/<name>.hbs" }],
    });
  }
  return { templates, partials };
}

async function list(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CoffeechatError("FILE_UNREADABLE", `${folder} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

async function readTemplate(folder: string): Promise<TemplateSource | undefined> {
  const body = await readIfThere(join(folder, "body.hbs"));
  if (body === undefined) return undefined;
  const subject = await readIfThere(join(folder, "subject.hbs"));
  const described = await readIfThere(join(folder, "template.json"));
  return {
    body,
    ...(subject === undefined ? {} : { subject }),
    ...(described === undefined
      ? {}
      : { description: parse(described, join(folder, "template.json")) }),
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CoffeechatError("INVALID_CONFIG", `${path} is not JSON.`, {
      issues: [{ path, expected: "a JSON object with the template's facts and fields" }],
      cause,
    });
  }
}
