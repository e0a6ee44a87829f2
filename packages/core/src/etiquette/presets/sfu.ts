import type { Preset } from "./preset.js";

/** Simon Fraser University: short requests of at most 30 minutes that say who you are and why them. */
export const sfu: Preset = {
  name: "sfu",
  title: "Simon Fraser University, requesting an informational interview",
  sources: ["SFU"],
  rules: {
    "max-time-ask": ["error", { maxMinutes: 30 }],
    "max-length": ["error", { emailWords: 150 }],
    "say-your-connection": "error",
    "introduce-yourself": "error",
    "nudge-limit": ["default", { maximumWarm: 1 }],
  },
};
