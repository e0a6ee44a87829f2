import type { Preset } from "./preset.js";

/** For a career centre that reviews every message: what is a warning elsewhere stops here. */
export const strict: Preset = {
  name: "strict",
  title: "Every rule counts",
  sources: ["UMA", "SFU", "DAL", "BOO"],
  rules: {
    "max-time-ask": ["error", { maxMinutes: 20 }],
    "max-length": ["error", { emailWords: 125, noteCharacters: 200 }],
    "state-time-ask": "error",
    "offer-flexibility": "error",
    "keep-focus-on-them": "error",
    "say-thanks": "error",
    "specific-thanks": "error",
    "name-next-step": "error",
    "give-something": "error",
    "specific-subject": "error",
    "professional-tone": "error",
    "no-self-deprecation": "error",
    "no-lookup-question": "error",
    "vague-ask": "warning",
    "nudge-adds": "error",
    "confirm-complete": "error",
    "no-resume-push": "error",
  },
};
