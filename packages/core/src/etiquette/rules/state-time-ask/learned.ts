// Learned by `npm run train`; do not edit.
import type { Reading } from "../../readings/reading.js";

export const READING: Reading = {
  faint: -99,
  clear: 99,
  step: 1,
  weights:
    "",
};
