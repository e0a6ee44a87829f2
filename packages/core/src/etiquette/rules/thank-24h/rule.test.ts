import { describe, it } from "vitest";
import { testHistoryRuleFolder } from "../../rule-tester/test-history-folder.js";
import { rule } from "./rule.js";

testHistoryRuleFolder(rule, import.meta.url, { describe, it });
