// Generated from the folders beside this file by `npm run gen`. Do not edit.

/** The ids of all built-in rules: for messages, plans and histories. */
export const BUILT_IN_RULE_IDS = [
  "ask-for-conversation",
  "ask-for-referrals",
  "confirm-complete",
  "introduce-yourself",
  "match-recipient",
  "max-length",
  "max-time-ask",
  "no-favor-ask",
  "no-job-ask",
  "no-lookup-question",
  "no-personal-question",
  "no-placeholder",
  "no-pressure",
  "no-resume-push",
  "no-self-deprecation",
  "nudge-adds",
  "offer-flexibility",
  "open-questions",
  "personal-greeting",
  "professional-tone",
  "say-thanks",
  "say-your-connection",
  "short-question-list",
  "specific-subject",
  "specific-thanks",
  "state-time-ask",
  "vague-ask",
] as const;

export type BuiltInRuleId = (typeof BUILT_IN_RULE_IDS)[number];
