import { describe, it } from "vitest";
import { testClaimsRuleFolder } from "../../rule-tester/test-claims-folder.js";
import { rule } from "./rule.js";

testClaimsRuleFolder(rule, import.meta.url, { describe, it });
