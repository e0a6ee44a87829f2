// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Rule } from "../define-rule.js";


/** Every built-in rule for histories, in the order of its id. */
export const HISTORY_RULES: readonly Rule<"history">[] = [

];
