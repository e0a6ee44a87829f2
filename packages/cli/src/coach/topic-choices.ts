import type { Topic } from "@coffeechat/core/etiquette";

/** What questions are about. Written out, so that a help page loads nothing of the library. */
export const TOPIC_CHOICES = [
  "daily-work",
  "likes",
  "way-in",
  "credentials",
  "traits",
  "hindsight",
  "associations",
  "staying-current",
  "reading",
  "advice",
  "search",
  "people",
] as const satisfies readonly Topic[];
