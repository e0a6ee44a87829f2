import { CoffeechatError } from "@coffeechat/core/errors";
import type { PRESETS } from "@coffeechat/core/etiquette";
import { type PolicyPreset, parseInput, zoneSchema } from "@coffeechat/core/model";
import * as z from "zod";
import { exists, makePrivate } from "../storage/private-file.js";
import { readTextFile } from "../terminal/read-text-file.js";
import { writeTextFile } from "../terminal/write-text-file.js";

export const PRESET_NAMES = [
  "recommended",
  "strict",
  "umass",
  "sfu",
  "dalton",
] as const satisfies readonly (PolicyPreset & (typeof PRESETS)[number]["name"])[];

const settingsSchema = z.strictObject({
  /** Your name, as you sign. */
  name: z.string().min(1).max(80).exactOptional(),
  /** Who you are, to follow "I'm". */
  role: z.string().min(1).max(100).exactOptional(),
  /** Where answers to invitations go. */
  email: z.email().max(320).exactOptional(),
  /** Your IANA zone; without it the zone of this machine. */
  zone: zoneSchema.exactOptional(),
  preset: z.enum(PRESET_NAMES).exactOptional(),
});

/** What the coach knows of you. */
export type Settings = z.infer<typeof settingsSchema>;

/** @throws CoffeechatError `INVALID_CONFIG` naming file and field */
export async function readSettings(path: string): Promise<Settings> {
  if (!(await exists(path))) return {};
  const text = await readTextFile(path);
  return parseSettings(jsonIn(text, path), `file of settings (${path})`);
}

/** @throws CoffeechatError `INVALID_CONFIG` */
export function parseSettings(input: unknown, what: string): Settings {
  return parseInput(settingsSchema, input, what, "INVALID_CONFIG");
}

export async function writeSettings(path: string, settings: Settings): Promise<void> {
  await makePrivate(path);
  await writeTextFile(path, `${JSON.stringify(settings, null, 2)}\n`);
}

function jsonIn(text: string, path: string): unknown {
  // A file that was made and not written yet, by a run that was stopped in between.
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `${path} is not JSON. Correct it, or remove it and run \`coffeechat me\` again.`,
      { cause },
    );
  }
}
