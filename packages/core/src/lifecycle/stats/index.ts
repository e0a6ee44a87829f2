export { benefitsOf } from "./benefits-of.js";
export {
  type ReferralEdge,
  type ReferralGraph,
  type ReferralNode,
  referralGraph,
} from "./referral-graph.js";
export type { RequestStats } from "./requests.js";
export { type Stats, type StatsRange, stats } from "./stats.js";
export type { ThankYouStats } from "./talks.js";
export type { Theme, Themes } from "./themes.js";
