import { homedir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Terminal } from "../terminal/terminal.js";

const FILE = "coffeechat.sqlite";

/**
 * The file that holds a person's contacts: the one that `--data` names, else that of
 * `COFFEECHAT_DATA`, else one in the data folder of the XDG base directories (`%LOCALAPPDATA%` on
 * Windows).
 */
export function dataPath(
  given: string | undefined,
  { env, cwd }: Pick<Terminal, "env" | "cwd">,
  platform: NodeJS.Platform = process.platform,
): string {
  const asked = given ?? (env.COFFEECHAT_DATA || undefined);
  return asked === undefined
    ? join(dataFolder(env, platform), "coffeechat", FILE)
    : resolve(cwd, asked);
}

function dataFolder(env: Terminal["env"], platform: NodeJS.Platform): string {
  const home = env.HOME || homedir();
  // The specification says that relative paths are to be ignored.
  if (env.XDG_DATA_HOME?.startsWith("/")) return env.XDG_DATA_HOME;
  if (platform === "win32") return env.LOCALAPPDATA ?? join(home, "AppData", "Local");
  return join(home, ".local", "share");
}

/** Where your own name and choices stand: beside the contacts. */
export function settingsPath(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.settings.json`);
}
