import { resolve } from "node:path";
import { PRESETS } from "@coffeechat/core/etiquette";
import type { ResolvedConfig } from "../../config/config.js";
import { fileSettings } from "../../config/file-settings.js";
import type { Terminal } from "../../terminal/terminal.js";
import type { ExitStatus, FlagValues } from "../define-command.js";
import type { flags } from "./command.js";
import { readRuleFlags } from "./read-rule-flags.js";

/** Prints what applies to one file: where it comes from, the preset's settings and those over them. */
export async function printConfig(
  { printConfig: path = "", preset, kind, channel, rule }: FlagValues<typeof flags>,
  resolved: ResolvedConfig,
  terminal: Terminal,
): Promise<ExitStatus> {
  const overruling = { preset, kind, channel, rules: readRuleFlags(rule) };
  const settingsFor = await fileSettings(resolved, overruling);
  const settings = settingsFor(resolve(terminal.cwd, path));
  const { read } = settings;
  const options = settings.optionsFor(read.kind ?? "outreach", read.channel ?? "email");
  const name = options.preset ?? "recommended";
  const presets = [...PRESETS, ...resolved.plugins.flatMap((plugin) => plugin.presets ?? [])];
  const shown = {
    files: resolved.files,
    preset: name,
    kind: read.kind,
    channel: read.channel ?? "email",
    sender: read.sender,
    fields: read.fields,
    templates: read.templates,
    plugins: resolved.plugins.map((plugin) => plugin.name),
    rules: { ...presets.find((each) => each.name === name)?.rules, ...options.rules },
    ignore: resolved.config.ignore ?? [],
    unusedDisables: resolved.config.unusedDisables ?? "warning",
    maxWarnings: resolved.config.maxWarnings ?? null,
  };
  terminal.out(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
