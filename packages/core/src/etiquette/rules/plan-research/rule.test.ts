import { describe, it } from "vitest";
import { testPlanRuleFolder } from "../../rule-tester/test-plan-folder.js";
import { rule } from "./rule.js";

testPlanRuleFolder(rule, import.meta.url, { describe, it });
