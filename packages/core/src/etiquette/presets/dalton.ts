import type { Preset } from "./preset.js";

/**
 * Steve Dalton's 2-hour job search: fewer than 100 words, the connection first, the ask as a
 * question, no word about jobs. He leaves the length of the talk and the times to the reply.
 */
export const dalton: Preset = {
  name: "dalton",
  title: "Dalton, the 2-hour job search",
  sources: ["DAL"],
  rules: {
    "max-length": ["error", { emailWords: 100, messageWords: 100 }],
    "state-time-ask": "off",
    "offer-flexibility": "off",
    "say-thanks": "suggestion",
    "keep-focus-on-them": "error",
    "nudge-limit": ["default", { maximumWarm: 1 }],
    "no-mass-text": ["default", { openPerOrganization: 2 }],
  },
};
