import { phrases } from "../text/phrases.js";

/** Stretches of a day, asked for as a whole: "an afternoon of your time", "shadow you for a day". */
export const DAY_PARTS = phrases([
  "~spend|~spare|~give|~take|~borrow|~free|~clear|~block me|us? a|an|the|your|half|whole|full|entire morning|afternoon|evening|day|weekend !or|to|that|when|which|off",
  "~give|~spare|~grant|~lend me|us a|an|one half|whole|full|entire morning|afternoon|evening|day|forenoon",
  "better part of a|an|the|your day|morning|afternoon|evening|hour",
  "a|one|single|full|whole|entire forenoon",
  "~spend a|the|one|half|some .. day|morning|afternoon|evening|days",
  "a|the|half|whole|full|entire day|morning|afternoon|week with|beside|alongside you",
  "~shadow you|your|someone .. for|a|the|one day|week|afternoon|morning",
  "for a|the|an|half|one whole|full|entire? day|afternoon|morning|week|evening !or",
  "half a|the day",
  "a half day|afternoon|morning",
  "an|a|your|whole|one|full afternoon|evening|morning|day of your time",
  "whole|full|entire|all .. lunch|working hour|hours|day|break",
  "to a .. dinner",
  "whole of one|your|a",
  "to|for|over|a dinner !or",
]);
