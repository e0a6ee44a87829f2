import { reporterScaffold } from "./kinds/reporter.js";
import { ruleScaffold } from "./kinds/rule.js";
import { storeScaffold } from "./kinds/store.js";
import { templateScaffold } from "./kinds/template.js";
import type { Scaffold } from "./scaffold.js";

/** Everything that `npm run new` can begin. A new kind is a file in `kinds/` and a line here. */
export const SCAFFOLDS: readonly Scaffold[] = [
  ruleScaffold,
  templateScaffold,
  storeScaffold,
  reporterScaffold,
];
