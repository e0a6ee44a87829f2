import type { Severity } from "../finding.js";

/** How a rule is set: off, at another severity, or with options. */
export type RuleSetting =
  | "off"
  | Severity
  | readonly [severity: Severity | "default", options: Readonly<Record<string, unknown>>];

export type PresetName = "recommended" | "strict" | "umass" | "sfu" | "dalton";

/** A named set of rule settings and where they come from. */
export interface Preset {
  readonly name: PresetName;
  readonly title: string;
  /** Keys of the source list, S-numbers of the guide. */
  readonly sources: readonly string[];
  /** Settings by rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
