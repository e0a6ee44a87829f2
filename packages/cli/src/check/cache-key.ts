import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, resolve } from "node:path";
import type { ResolvedConfig } from "../config/config.js";
import type { Overruling } from "../config/file-settings.js";

/**
 * All that decides what comes out for an unchanged file: the settings, the sample data that they
 * name, and the rules as they are installed.
 */
export function cacheKey(
  { config, folder }: ResolvedConfig,
  overruling: Overruling,
): readonly unknown[] {
  const data = [config, ...(config.overrides ?? [])].map(({ templates }) =>
    typeof templates?.data === "string" ? contentOf(templates.data, folder) : null,
  );
  return [config, overruling, data, rulesInstalled()];
}

function contentOf(path: string, folder: string): string | null {
  try {
    return readFileSync(isAbsolute(path) ? path : resolve(folder, path), "utf8");
  } catch {
    return null;
  }
}

/** The package of the rules may be brought up to date without this one. */
function rulesInstalled(): readonly unknown[] | null {
  try {
    const path = createRequire(import.meta.url).resolve("@coffeechat/core/etiquette");
    const { size, mtimeMs } = statSync(path);
    return [path, size, mtimeMs];
  } catch {
    return null;
  }
}
