import type { Preset } from "./preset.js";
import { recommended } from "./recommended.js";

export const PRESETS: readonly Preset[] = [recommended];

export type PresetName = "recommended";
