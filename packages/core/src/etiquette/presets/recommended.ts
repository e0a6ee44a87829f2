import type { Preset } from "./preset.js";

/** Every rule as it stands: what most of the sources agree on. */
export const recommended: Preset = {
  name: "recommended",
  title: "What most guides agree on",
  sources: ["UMA", "SFU", "DAL"],
  rules: {},
};
