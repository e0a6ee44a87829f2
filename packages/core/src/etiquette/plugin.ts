import type { AnyRule } from "./any-rule.js";
import type { Preset } from "./presets/preset.js";

/** A host's own rules and presets. */
export interface EtiquettePlugin {
  readonly name: string;
  readonly rules?: readonly AnyRule[];
  readonly presets?: readonly Preset[];
}
