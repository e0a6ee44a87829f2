import { defineRule } from "../../define-rule.js";
import { DAY_PARTS } from "../../phrases/day-parts.js";
import { listStretches } from "../../phrases/stretches.js";
import { asksInWriting, TALK_ASK_SETS, talkAsks } from "../../phrases/talk-ask.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { READING } from "./learned.js";

/** A request to talk carries its length. */
export const rule = defineRule({
  id: "state-time-ask",
  subject: "message",
  title: "Say how many minutes you ask for.",
  why: "A busy reader can say yes to 20 minutes at once. A chat without an end could be an hour, so the mail waits.",
  severity: "warning",
  kinds: ["outreach"],
  sources: ["S37", "UMA"],
  phrases: [...TALK_ASK_SETS, DAY_PARTS],
  messages: {
    unstated:
      'You ask to talk ("{words}") without saying how long. Nobody can fit an open-ended talk into a full day. Name a length, 20 minutes for instance.',
  },
  instead: ["Could we talk for 20 minutes?"],
  reading: READING,
  listensFor: "remedy",
  check: (message) => {
    const { body } = message;
    if (asksInWriting(body) || !isLacking(message, READING, () => statesLength(body))) return [];
    const [at] = talkAsks(body);
    if (at === undefined) return [];
    return [{ message: "unstated", at, data: { words: body.textOf(at) } }];
  },
});

function statesLength(body: TextAnalysis): boolean {
  return (
    body.durations.some((duration) => duration.of === "talk" && !duration.isVague) ||
    listStretches(body).some(({ isLength }) => isLength)
  );
}
