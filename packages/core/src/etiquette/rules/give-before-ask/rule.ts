import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { dayText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";
import { bringsSomething, isMerePleasantry } from "./words.js";

type Found = readonly Problem<"twice" | "twiceOpen">[];

/** Turn about. */
export const rule = defineRule({
  id: "give-before-ask",
  subject: "history",
  title: "Give something before you ask again.",
  why: "Who only writes to ask is soon a task; news, thanks or help keep it a tie.",
  severity: "warning",
  sources: ["S71", "SCU"],
  messages: {
    twice:
      "You asked again on {day} without a word of news or help since the last talk. Before the next request tell them what came of their advice, or send something useful.",
    twiceOpen:
      "You asked again on {day} without a word of news or help since the last talk. Wait for their answer, and tell them then what came of their advice.",
  },
  instead: ["Your tip about the evening course worked: I start in May."],
  check: (history) => {
    // What a request said beside the request only its event tells.
    if (history.events === null) return [];
    return history.interviews.flatMap((interview): Found => {
      const { sentAt, id, state } = interview;
      if (sentAt === undefined) return [];
      const lastAsk = lastTakenBefore(history, interview, sentAt);
      if (lastAsk === null || gaveBetween(history, lastAsk, sentAt)) return [];
      const open = state === "sent" || state === "nudged";
      return [
        {
          message: open ? ("twiceOpen" as const) : ("twice" as const),
          field: `interviews.${id}`,
          timing: { happenedAt: sentAt },
          data: { day: dayText(sentAt, history.zone) },
        },
      ];
    });
  },
});

/** When they last gave you a talk before a request; null where it is the first. */
function lastTakenBefore(
  { interviews }: CheckedHistory,
  request: Interview,
  sentAt: Instant,
): Instant | null {
  let last: Instant | null = null;
  for (const { id, heldAt } of interviews) {
    if (id === request.id || heldAt === undefined || heldAt >= sentAt) continue;
    if (last === null || heldAt > last) last = heldAt;
  }
  return last;
}

/** News, help or a report since then, in the request itself, or their own invitation. */
function gaveBetween(history: CheckedHistory, after: Instant, sentAt: Instant): boolean {
  const { contact, letters, events, interviews } = history;
  const between = (at: Instant | undefined) => at !== undefined && at > after && at <= sentAt;
  if (contact.gifts.some(({ at }) => between(at)) || between(contact.adviceReportedAt)) return true;
  if (
    letters.some(({ from, at, kind, text }) => {
      if (!between(at)) return false;
      if (from === "they") return !isMerePleasantry(text);
      return kind === "keep-in-touch" || (at === sentAt && text !== null && bringsSomething(text));
    })
  ) {
    return true;
  }
  if (interviews.some(({ heldAt, notes }) => heldAt === after && (notes?.offers.length ?? 0) > 0)) {
    return true;
  }
  return (events ?? []).some(
    (event) =>
      between(event.at) &&
      ((event.type === "send" && (event.revival === "news" || event.revival === "thanks")) ||
        (event.type === "report" && event.outcome.about !== "own-referral")),
  );
}
