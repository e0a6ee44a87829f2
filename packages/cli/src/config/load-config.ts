import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CoffeechatError, isCoffeechatError } from "@coffeechat/core/errors";
import type { EtiquettePlugin } from "@coffeechat/core/etiquette";
import { readTextFile } from "../terminal/read-text-file.js";
import type { Config, ResolvedConfig } from "./config.js";
import { CONFIG_SCHEMA } from "./config-schema.gen.js";
import { schemaProblems } from "./json-schema.js";

const NAMES = ["ts", "mts", "js", "mjs", "cjs", "json"].map((end) => `coffeechat.config.${end}`);

/** The configuration that applies in a folder: its own, else the nearest one above. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = NAMES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(at) === at) return null;
  }
}

/**
 * Reads a configuration and all that it builds on.
 *
 * @throws CoffeechatError `INVALID_CONFIG` naming the file, the setting, and the nearest known name;
 *   `FILE_UNREADABLE`
 */
export async function loadConfig(path: string | null, cwd: string): Promise<ResolvedConfig> {
  if (path === null) return { config: {}, plugins: [], folder: cwd, files: [] };
  const file = resolve(cwd, path);
  const loaded = await loadWithBases(file, []);
  return { ...loaded, folder: dirname(file) };
}

type Loaded = Pick<ResolvedConfig, "config" | "plugins" | "files">;

async function loadWithBases(file: string, within: readonly string[]): Promise<Loaded> {
  if (within.includes(file)) {
    throw broken(file, `it extends itself through ${within.join(" and ")}.`);
  }
  const { extends: bases = [], plugins = [], $schema: _, ...own } = await readConfig(file);
  let loaded: Loaded = { config: {}, plugins: [], files: [file] };
  for (const base of typeof bases === "string" ? [bases] : bases) {
    loaded = merge(loaded, await loadBase(base, file, [...within, file]));
  }
  const brought = await Promise.all(
    plugins.map((plugin) => (typeof plugin === "string" ? loadPlugin(plugin, file) : plugin)),
  );
  return merge(loaded, { config: own, plugins: brought, files: [] });
}

/** A path, a package, or, where it is neither, a preset's name. */
async function loadBase(base: string, file: string, within: readonly string[]): Promise<Loaded> {
  if (base.startsWith(".") || isAbsolute(base)) {
    return loadWithBases(resolve(dirname(file), base), within);
  }
  const { PRESETS } = await import("@coffeechat/core/etiquette");
  if (PRESETS.some(({ name }) => name === base)) {
    return { config: { preset: base }, plugins: [], files: [] };
  }
  return loadWithBases(resolvePackage(base, file), within);
}

async function loadPlugin(specifier: string, file: string): Promise<EtiquettePlugin> {
  const isPath = specifier.startsWith(".") || isAbsolute(specifier);
  const path = isPath ? resolve(dirname(file), specifier) : resolvePackage(specifier, file);
  const plugin = await importScript(path);
  if (isPlugin(plugin)) return plugin;
  throw broken(file, `the plugin ${specifier} must export an object with a name as its default.`);
}

function isPlugin(value: unknown): value is EtiquettePlugin {
  return typeof value === "object" && value !== null && "name" in value;
}

function resolvePackage(specifier: string, file: string): string {
  try {
    return createRequire(file).resolve(specifier);
  } catch {
    throw broken(file, `"${specifier}" is no preset, and no such package is installed.`);
  }
}

async function readConfig(file: string): Promise<Config> {
  const value = file.endsWith(".json") ? await readJsonConfig(file) : await importScript(file);
  const problems = problemsOf(value, file);
  if (problems.length > 0 || !isConfig(value)) {
    const issues = problems.map(({ path, message }) => ({ path, expected: message }));
    throw new CoffeechatError("INVALID_CONFIG", `${file} is no configuration of coffeechat.`, {
      issues,
    });
  }
  return value;
}

/** A script may compute a setting when it is asked for, and fail then. */
function problemsOf(value: unknown, file: string): ReturnType<typeof schemaProblems> {
  try {
    return schemaProblems(value, CONFIG_SCHEMA);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new CoffeechatError("INVALID_CONFIG", `${file} cannot be loaded: ${reason}`, { cause });
  }
}

/** The schema has been asked before; this only tells TypeScript. */
function isConfig(value: unknown): value is Config {
  return typeof value === "object" && value !== null;
}

async function readJsonConfig(file: string): Promise<unknown> {
  const text = await readTextFile(file);
  const { parse, printParseErrorCode } = await import("jsonc-parser");
  const errors: { error: number; offset: number; length: number }[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined) return value;
  const line = text.slice(0, error.offset).split("\n").length;
  throw broken(file, `line ${line} is no JSON: ${printParseErrorCode(error.error)}.`);
}

/** What a script exports as its default; a configuration that throws is named, not traced. */
async function importScript(file: string): Promise<unknown> {
  try {
    if (/\.m?ts$/.test(file)) {
      const { createJiti } = await import("jiti");
      return await createJiti(import.meta.url).import(file, { default: true });
    }
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    return await (module.default ?? module);
  } catch (error) {
    if (isCoffeechatError(error)) throw error;
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new CoffeechatError("INVALID_CONFIG", `${file} cannot be loaded: ${reason}`, {
      cause: error,
    });
  }
}

function merge(under: Loaded, over: Loaded): Loaded {
  const config = {
    ...under.config,
    ...over.config,
    rules: { ...under.config.rules, ...over.config.rules },
    kinds: mergeRules(under.config.kinds, over.config.kinds),
    channels: mergeRules(under.config.channels, over.config.channels),
    overrides: [...(under.config.overrides ?? []), ...(over.config.overrides ?? [])],
    ignore: [...(under.config.ignore ?? []), ...(over.config.ignore ?? [])],
  };
  return {
    config,
    plugins: [...under.plugins, ...over.plugins],
    files: [...under.files, ...over.files],
  };
}

function mergeRules(
  under: Config["kinds"] & Config["channels"] = {},
  over: Config["kinds"] & Config["channels"] = {},
): Record<string, { rules: NonNullable<Config["rules"]> }> {
  const names = new Set([...Object.keys(under), ...Object.keys(over)]);
  const rulesOf = (from: object, name: string): Config["rules"] =>
    new Map<string, { rules?: NonNullable<Config["rules"]> }>(Object.entries(from)).get(name)
      ?.rules;
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      { rules: { ...rulesOf(under, name), ...rulesOf(over, name) } },
    ]),
  );
}

function broken(file: string, what: string): CoffeechatError {
  return new CoffeechatError("INVALID_CONFIG", `${file}: ${what}`);
}
