import type { Preset } from "./preset.js";

/** UMass Public Health: ask for 20 minutes, thank within a day, bring no resume unless asked. */
export const umass: Preset = {
  name: "umass",
  title: "UMass Public Health, informational interviewing",
  sources: ["UMA", "S37", "S57", "S63"],
  rules: {
    "max-time-ask": ["error", { maxMinutes: 20 }],
    "state-time-ask": "error",
    "no-resume-push": "error",
    "specific-thanks": "error",
    "nudge-limit": ["default", { maximumWarm: 1 }],
    "plan-length": ["default", { maxMinutes: 20 }],
    "plan-resume": "error",
  },
};
