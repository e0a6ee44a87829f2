import { relative, resolve, sep } from "node:path";
import type { ResolvedConfig } from "../config/config.js";

/** Where accepted findings are kept. */
export function suppressionsPath({ config, folder }: ResolvedConfig): string {
  return resolve(folder, config.suppressions ?? "coffeechat.suppressions.json");
}

/** How accepted findings name a file: the same whichever folder the program was started in. */
export function nameInConfig({ folder }: ResolvedConfig, path: string): string {
  return nameFrom(folder, path);
}

/** A path as seen from a folder, with `/` between folders. */
export function nameFrom(folder: string, path: string): string {
  const inside = path.startsWith(`${folder}${sep}`) ? path.slice(folder.length + 1) : null;
  return slashed(inside ?? relative(folder, path));
}

export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
