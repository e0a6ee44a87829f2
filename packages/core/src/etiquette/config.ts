import { CoffeechatError } from "../model/errors.js";
import type { AnyRule } from "./any-rule.js";
import type { MessageCatalogue } from "./catalogue.js";
import type { RuleInputs, RuleSubject, WritingKind } from "./define-rule.js";
import { SEVERITIES, type Severity } from "./finding.js";
import { type Lexicon, lexiconFor } from "./lexicon.js";
import { describeUnknown } from "./nearest-name.js";
import type { EtiquettePlugin } from "./plugin.js";
import { PRESETS, type PresetName } from "./presets/index.js";
import type { RuleSetting } from "./presets/preset.js";
import { BUILT_IN_RULES } from "./rules/registry.gen.js";
import { BUILT_IN_RULE_IDS, type BuiltInRuleId } from "./rules/rule-ids.gen.js";
import { builtInLexicon } from "./stored/built-in-lexicon.js";

/** How to check. Make one object and reuse it: what it resolves to is remembered per object. */
export interface CheckOptions {
  /** `recommended` when left out; a plugin's preset by its name. */
  readonly preset?: PresetName | (string & {});
  /** Settings over the preset, by rule id. */
  readonly rules?: Readonly<
    Partial<Record<BuiltInRuleId, RuleSetting>> & Record<string, RuleSetting>
  >;
  readonly plugins?: readonly EtiquettePlugin[];
  /** Sentences in another language; English where it has none. */
  readonly catalogue?: MessageCatalogue;
}

/** A rule that is on, with its options read. */
export interface ActiveRule<Subject extends RuleSubject> {
  readonly rule: Extract<AnyRule, { subject: Subject }>;
  /** Null where the rule's own severity holds. */
  readonly severity: Severity | null;
  /** The rule's sources as findings name them. */
  readonly source: string;
  readonly run: (
    input: RuleInputs[Subject],
  ) => ReturnType<ReturnType<Extract<AnyRule, { subject: Subject }>["bind"]>>;
}

export interface ResolvedConfig {
  readonly message: readonly ActiveRule<"message">[];
  /** Those of them that look at a kind of message on a channel. */
  readonly messageFor: (kind: WritingKind, channel: string) => readonly ActiveRule<"message">[];
  readonly off: readonly string[];
  readonly lexicon: Lexicon;
  readonly catalogue: MessageCatalogue | null;
}

const RESOLVED = new WeakMap<CheckOptions, ResolvedConfig>();
const NO_OPTIONS: CheckOptions = {};

/** The rules to run for some options; throws UNKNOWN_RULE or INVALID_CONFIG for what does not exist. */
export function resolveConfig(options: CheckOptions = NO_OPTIONS): ResolvedConfig {
  const known = RESOLVED.get(options);
  if (known !== undefined) return known;
  const rules = collectRules(options.plugins ?? [], BUILT_IN_RULES);
  const settings = settingsOf(options);
  const message: ActiveRule<"message">[] = [];
  const off: string[] = [];
  for (const rule of rules) {
    if (rule.subject !== "message") continue;
    const { severity, given } = readSetting(rule.id, settings[rule.id]);
    if (severity === "off") off.push(rule.id);
    else message.push({ rule, severity, source: rule.sources.join(", "), run: rule.bind(given) });
  }
  const resolved: ResolvedConfig = {
    message,
    messageFor: byKindAndChannel(message),
    off,
    lexicon: lexiconWith(options.plugins ?? [], rules),
    catalogue: options.catalogue ?? null,
  };
  RESOLVED.set(options, resolved);
  return resolved;
}

/** Filters the rules for a kind and a channel once, not for each message. */
function byKindAndChannel(rules: readonly ActiveRule<"message">[]): ResolvedConfig["messageFor"] {
  const known = new Map<WritingKind, Map<string, readonly ActiveRule<"message">[]>>();
  return (kind, channel) => {
    let ofKind = known.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      known.set(kind, ofKind);
    }
    let applying = ofKind.get(channel);
    if (applying === undefined) {
      applying = rules.filter(({ rule }) => appliesTo(rule, kind, channel));
      ofKind.set(channel, applying);
    }
    return applying;
  };
}

/** Every setting by rule id, the preset's and then the host's; an id that no rule has is refused. */
export function settingsOf(options: CheckOptions): Readonly<Record<string, RuleSetting>> {
  const settings: Readonly<Record<string, RuleSetting>> = {
    ...presetSettings(options),
    ...options.rules,
  };
  const ids = [
    ...BUILT_IN_RULE_IDS,
    ...(options.plugins ?? []).flatMap((plugin) => plugin.rules?.map((rule) => rule.id) ?? []),
  ];
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id)) {
      throw new CoffeechatError("UNKNOWN_RULE", describeUnknown("rule", id, ids));
    }
  }
  return settings;
}

/** Built-in rules and those of plugins, which may not take an id that exists. */
export function collectRules(
  plugins: readonly EtiquettePlugin[],
  builtIn: readonly AnyRule[],
): readonly AnyRule[] {
  const rules: AnyRule[] = [...builtIn];
  const ids = new Set<string>(BUILT_IN_RULE_IDS);
  for (const plugin of plugins) {
    for (const rule of plugin.rules ?? []) {
      if (ids.has(rule.id)) {
        throw new CoffeechatError(
          "INVALID_CONFIG",
          `The plugin "${plugin.name}" brings a rule "${rule.id}", which exists already: give it a prefix of its own.`,
        );
      }
      ids.add(rule.id);
      rules.push(rule);
    }
  }
  return rules;
}

function presetSettings(options: CheckOptions): Readonly<Record<string, RuleSetting>> {
  const name = options.preset ?? "recommended";
  const presets = [
    ...PRESETS,
    ...(options.plugins ?? []).flatMap((plugin) => plugin.presets ?? []),
  ];
  const preset = presets.find((candidate) => candidate.name === name);
  if (preset === undefined) {
    const names = presets.map((candidate) => candidate.name);
    throw new CoffeechatError("INVALID_CONFIG", describeUnknown("preset", String(name), names));
  }
  return preset.rules;
}

/** Reads one setting; anything but off, a severity or a pair is refused with INVALID_CONFIG. */
export function readSetting(
  id: string,
  setting: RuleSetting | undefined,
): { severity: Severity | "off" | null; given: Readonly<Record<string, unknown>> } {
  if (setting === undefined) return { severity: null, given: {} };
  const [level, given]: readonly [unknown, unknown] =
    typeof setting === "string"
      ? [setting, {}]
      : Array.isArray(setting)
        ? [setting[0], setting[1] ?? {}]
        : [null, null];
  const severity = ["off", "default", ...SEVERITIES].find((candidate) => candidate === level);
  if (severity === undefined || typeof given !== "object" || given === null) {
    const expected = `"off", one of ${SEVERITIES.join(", ")}, or [severity, options]`;
    throw new CoffeechatError("INVALID_CONFIG", `The rule "${id}" must be set to ${expected}.`, {
      issues: [{ path: `rules.${id}`, expected }],
    });
  }
  return { severity: asSeverity(severity), given: { ...given } };
}

function asSeverity(level: string): Severity | "off" | null {
  if (level === "off") return "off";
  return SEVERITIES.find((severity) => severity === level) ?? null;
}

let builtIn: Lexicon | null = null;
const WITH_PLUGIN = new WeakMap<EtiquettePlugin, Lexicon>();

/** Building a lexicon costs some milliseconds: the built-in one and those with one plugin are kept. */
function lexiconWith(plugins: readonly EtiquettePlugin[], rules: readonly AnyRule[]): Lexicon {
  const own = plugins.filter((plugin) =>
    plugin.rules?.some((rule) => rule.phrases.length > 0 || rule.reading !== undefined),
  );
  if (own.length === 0) {
    builtIn ??= builtInLexicon();
    return builtIn;
  }
  const [only] = own;
  const kept = own.length === 1 && only !== undefined ? WITH_PLUGIN.get(only) : undefined;
  if (kept !== undefined) return kept;
  const lexicon = lexiconFor(rules);
  if (own.length === 1 && only !== undefined) WITH_PLUGIN.set(only, lexicon);
  return lexicon;
}

/** Whether a rule looks at this kind of message on this channel. */
export function appliesTo(rule: AnyRule, kind: WritingKind, channel: string): boolean {
  if (rule.kinds !== null && !rule.kinds.includes(kind)) return false;
  return rule.channels === null || rule.channels.some((candidate) => candidate === channel);
}
