import { readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { CheckOptions } from "@coffeechat/core/etiquette";
import type { ReadSettings } from "../formats/format.js";
import type { ConfigOverride, FileConfig, ResolvedConfig, RuleSettings } from "./config.js";
import { globMatcher } from "./glob-matcher.js";

/** How one file is read and judged. */
export interface FileSettings {
  readonly read: ReadSettings;
  /** The rules for a kind on a channel; the same object for the same question. */
  readonly optionsFor: (kind: string, channel: string | null) => CheckOptions;
}

/** What was given on the command line: it wins over every file. */
export interface Overruling {
  readonly preset?: string | undefined;
  readonly rules: RuleSettings;
  readonly kind?: string | undefined;
  readonly channel?: string | undefined;
}

/** Answers for each file; files under the same overrides share one answer. */
export async function fileSettings(
  resolved: ResolvedConfig,
  overruling: Overruling,
): Promise<(path: string) => FileSettings> {
  const { overrides = [] } = resolved.config;
  const matchers = await Promise.all(
    overrides.map(({ files }) => (files === undefined ? () => true : globMatcher(files))),
  );
  const known = new Map<string, FileSettings>();
  return (path) => {
    const inside = relative(resolved.folder, path).split(sep).join("/");
    const matching = matchers.map((matches) => matches(inside));
    const key = matching.map(Number).join("");
    const settings =
      known.get(key) ??
      settingsOf(
        resolved,
        overrides.filter((_, index) => matching[index]),
        overruling,
      );
    known.set(key, settings);
    return settings;
  };
}

function settingsOf(
  resolved: ResolvedConfig,
  overrides: readonly ConfigOverride[],
  overruling: Overruling,
): FileSettings {
  // Where an override asks for kinds or channels, it gives rules to those and reads nothing differently.
  const whole = overrides.filter(
    ({ kinds, channels }) => kinds === undefined && channels === undefined,
  );
  const layers: readonly FileConfig[] = [resolved.config, ...whole];
  const last = <Name extends keyof FileConfig>(name: Name): FileConfig[Name] | undefined =>
    layers.findLast((layer) => layer[name] !== undefined)?.[name];
  const templates = Object.assign({}, ...layers.map((layer) => layer.templates));
  const known = new Map<string, CheckOptions>();
  return {
    read: {
      kind: overruling.kind ?? last("kind") ?? null,
      channel: overruling.channel ?? last("channel") ?? null,
      sender: last("sender") ?? null,
      fields: Object.assign({}, ...layers.map((layer) => layer.fields)),
      templates: {
        mode: templates.mode ?? "raw",
        slots: templates.slots ?? {},
        data: sampleData(templates.data, resolved.folder),
      },
    },
    optionsFor: (kind, channel) => {
      const key = `${kind} ${channel}`;
      const options = known.get(key) ?? optionsOf(resolved, overrides, overruling, kind, channel);
      known.set(key, options);
      return options;
    },
  };
}

function optionsOf(
  { config, plugins }: ResolvedConfig,
  overrides: readonly ConfigOverride[],
  overruling: Overruling,
  kind: string,
  channel: string | null,
): CheckOptions {
  const applying = overrides.filter(
    ({ kinds, channels }) =>
      (kinds === undefined || kinds.some((each) => each === kind)) &&
      (channels === undefined || channels.some((each) => each === channel)),
  );
  const preset =
    overruling.preset ?? applying.findLast((each) => each.preset)?.preset ?? config.preset;
  const rules = {
    ...config.rules,
    ...rulesNamed(config.kinds, kind),
    ...rulesNamed(config.channels, channel),
    ...Object.assign({}, ...applying.map((each) => each.rules)),
    ...overruling.rules,
  };
  return { ...(preset === undefined ? {} : { preset }), rules, plugins };
}

function rulesNamed(
  by: Readonly<Record<string, { readonly rules?: RuleSettings }>> | undefined,
  name: string | null,
): RuleSettings {
  if (by === undefined || name === null || !Object.hasOwn(by, name)) return {};
  return by[name]?.rules ?? {};
}

function sampleData(data: unknown, folder: string): Readonly<Record<string, unknown>> {
  if (typeof data !== "string") return Object(data ?? {});
  const path = isAbsolute(data) ? data : resolve(folder, data);
  try {
    return Object(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `templates.data: the sample data in ${path} cannot be read: ${reason}`,
      { cause: error },
    );
  }
}
