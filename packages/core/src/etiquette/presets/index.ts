import { dalton } from "./dalton.js";
import type { Preset } from "./preset.js";
import { recommended } from "./recommended.js";
import { sfu } from "./sfu.js";
import { strict } from "./strict.js";
import { umass } from "./umass.js";

/** The presets that ship with the library. Where sources disagree, they differ. */
export const PRESETS: readonly Preset[] = [recommended, strict, umass, sfu, dalton];

export type { PresetName } from "./preset.js";
