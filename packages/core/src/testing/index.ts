export {
  type BrokenCase,
  type RuleCase,
  type RuleCaseInput,
  type RuleCases,
  type TestFramework,
  testRule,
} from "../etiquette/rule-tester/rule-tester.js";
export { readTimeline, type Told } from "../etiquette/rule-tester/timeline.js";
export { countedIds } from "./counted-ids.js";
export { type FixedClock, fixedClock } from "./fixed-clock.js";
