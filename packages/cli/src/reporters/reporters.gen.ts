// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Reporter } from "./define-reporter.js";

/** Every reporter of the command line, by id. */
export const REPORTERS: readonly Reporter[] = [];
