import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TemplateDefinition } from "../../../packages/templates/src/define-template.js";
import { fieldsOf } from "../../../packages/templates/src/schema-fields.js";
import type { Field } from "../../../packages/templates/src/template-facts.js";

export const SOURCE = "packages/templates/src";

/** What stands in a template's folder. */
export interface TemplateFolder {
  readonly id: string;
  /** Where it lies below the source: `o-alumni`, or `de/o-alumni` for words in another language. */
  readonly folder: string;
  /** `de` where the words are German; English ones have none. */
  readonly language?: string;
  readonly definition: TemplateDefinition;
  readonly fields: readonly Field[];
  /** `subject.hbs` where there is one, and `body.hbs`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
}

/** An input as somebody might fill it in: `sample.json`, or `sample.<name>.json`. */
export interface Sample {
  readonly input: unknown;
  /** How it reads, from the `expected` file of the same name. */
  readonly expected: string | undefined;
}

/** Every folder with a `template.ts`, English ones first, each language in the order of its ids. */
export async function readTemplateFolders(root: string): Promise<TemplateFolder[]> {
  const source = join(root, SOURCE);
  const languages = (await foldersIn(source)).filter((name) => /^[a-z]{2}$/.test(name));
  const found = await Promise.all(
    ["", ...languages].map(async (language) => {
      const ids = (await foldersIn(join(source, language))).filter((name) =>
        existsSync(join(source, language, name, "template.ts")),
      );
      return Promise.all(ids.map((id) => readTemplateFolder(root, id, language)));
    }),
  );
  return found.flat();
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function readTemplateFolder(
  root: string,
  id: string,
  language: string,
): Promise<TemplateFolder> {
  const place = language === "" ? id : `${language}/${id}`;
  const folder = join(root, SOURCE, place);
  const loaded: { definition: TemplateDefinition } = await import(
    pathToFileURL(join(folder, "template.ts")).href
  );
  const { definition } = loaded;
  if ((definition.language ?? "") !== language) {
    throw new Error(`${SOURCE}/${place}/template.ts must declare the language of its folder.`);
  }
  if (definition.id !== id) {
    throw new Error(`${SOURCE}/${place}/template.ts declares the id "${definition.id}".`);
  }
  const texts: Record<string, string> = {};
  for (const name of ["subject.hbs", "body.hbs"]) {
    if (existsSync(join(folder, name)))
      texts[name] = (await readFile(join(folder, name), "utf8")).trimEnd();
  }
  const needsSubject = definition.channel === "email";
  if (texts["body.hbs"] === undefined || needsSubject !== (texts["subject.hbs"] !== undefined)) {
    throw new Error(
      `${SOURCE}/${place} needs a body.hbs, and a subject.hbs if and only if its channel is email.`,
    );
  }
  const samples = await readSamples(folder);
  if (samples.length === 0) throw new Error(`${SOURCE}/${place} needs a sample.json.`);
  const fields = fieldsOf(definition.input);
  const spoken = language === "" ? {} : { language };
  return { id, folder: place, ...spoken, definition, fields, texts, samples };
}

async function readSamples(folder: string): Promise<Sample[]> {
  const names = (await readdir(folder)).filter((name) => /^sample(?:\..+)?\.json$/.test(name));
  // `sample.json` before `sample.another.json`.
  names.sort((a, b) => a.length - b.length || a.localeCompare(b, "en"));
  return Promise.all(
    names.map(async (name) => {
      const input: unknown = JSON.parse(await readFile(join(folder, name), "utf8"));
      const golden = join(folder, name.replace("sample", "expected").replace(/json$/, "txt"));
      const expected = existsSync(golden) ? await readFile(golden, "utf8") : undefined;
      return { input, expected };
    }),
  );
}

/** The partials by name. */
export async function readPartials(root: string): Promise<Record<string, string>> {
  const folder = join(root, SOURCE, "partials");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".hbs")).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        basename(file, ".hbs"),
        await readFile(join(folder, file), "utf8"),
      ]),
    ),
  );
}

/** The helpers by name: one file each, which exports a function of its name. */
export async function readHelpers(root: string): Promise<string[]> {
  const files = await readdir(join(root, SOURCE, "helpers"));
  return files
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|gen)\.ts$/.test(name))
    .map((name) => basename(name, ".ts"))
    .sort();
}
