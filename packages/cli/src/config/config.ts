import type { EtiquettePlugin, RuleSetting, Severity } from "@coffeechat/core/etiquette";
import type { CHANNELS, KINDS } from "./config-schema.gen.js";

export type CheckKind = (typeof KINDS)[number];
export type CheckChannel = (typeof CHANNELS)[number];
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Settings that may differ from file to file. */
export interface FileConfig {
  /** A preset's name; `recommended` when left out. */
  readonly preset?: string;
  readonly rules?: RuleSettings;
  /** The kind and channel of messages that do not name their own. */
  readonly kind?: CheckKind;
  readonly channel?: CheckChannel;
  /** The sender's name, where a message does not give it. */
  readonly sender?: string;
  /** Where a message's facts stand in JSON and CSV: `{ body: "text", "recipient.name": "to" }`. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly templates?: {
    readonly mode?: "raw" | "rendered";
    readonly slots?: Readonly<Record<string, string>>;
    /** Sample data, or the JSON file that holds it. */
    readonly data?: string | Readonly<Record<string, unknown>>;
  };
}

export interface ConfigOverride extends FileConfig {
  /** Globs from the configuration's folder; all files when left out. */
  readonly files?: readonly string[];
  readonly kinds?: readonly CheckKind[];
  readonly channels?: readonly CheckChannel[];
}

/**
 * What `coffeechat.config.{ts,js,mjs,json}` holds. Editors know it by `schema/coffeechat.config.schema.json`.
 *
 * @example
 * ```ts
 * import type { Config } from "coffeechat";
 *
 * const config: Config = {
 *   preset: "strict",
 *   kinds: { "thank-you": { rules: { "name-next-step": "error" } } },
 *   overrides: [{ files: ["legacy/**"], rules: { "max-length": "off" } }],
 * };
 * ```
 */
export interface Config extends FileConfig {
  readonly $schema?: string;
  /** Presets, files or packages that this one builds on; the last one wins. */
  readonly extends?: string | readonly string[];
  /** Modules with rules and presets of your own; in a script also the plugin itself. */
  readonly plugins?: readonly (string | EtiquettePlugin)[];
  readonly kinds?: Readonly<Partial<Record<CheckKind, { readonly rules?: RuleSettings }>>>;
  readonly channels?: Readonly<Partial<Record<CheckChannel, { readonly rules?: RuleSettings }>>>;
  readonly overrides?: readonly ConfigOverride[];
  readonly ignore?: readonly string[];
  /** The file of accepted findings; `coffeechat.suppressions.json` when left out. */
  readonly suppressions?: string;
  /** What a comment weighs that switches nothing off; `warning` when left out. */
  readonly unusedDisables?: "off" | Severity;
  readonly maxWarnings?: number;
  /** Larger files are not read; 10,000,000 when left out. */
  readonly maxFileBytes?: number;
}

/** A configuration with everything that it builds on folded in, and its plugins loaded. */
export interface ResolvedConfig {
  readonly config: Omit<Config, "extends" | "plugins" | "$schema">;
  readonly plugins: readonly EtiquettePlugin[];
  /** Globs and paths of the configuration start here. */
  readonly folder: string;
  /** The files it was read from, the outermost first. */
  readonly files: readonly string[];
}
