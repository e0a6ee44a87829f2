import { describe, it } from "vitest";
import { testRuleFolder } from "../../rule-tester/test-rule-folder.js";
import { rule } from "./rule.js";

testRuleFolder(rule, import.meta.url, { describe, it });
