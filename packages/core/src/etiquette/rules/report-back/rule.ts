import type { ReferralOutcome } from "../../../model/event.js";
import type { Instant } from "../../../model/instant.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { endOfDay, theirClocks } from "../../conduct/fair-time.js";
import { timeToWrite } from "../../conduct/repair-time.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule } from "../../define-rule.js";

/** They risked their name. */
export const rule = defineRule({
  id: "report-back",
  subject: "history",
  title: "Tell whoever gave you the name how it went.",
  why: "They lent you their name; hearing of it from somebody else is worse than bad news.",
  severity: "warning",
  sources: ["ROB"],
  options: {
    withinDays: {
      type: "integer",
      default: 2,
      minimum: 1,
      maximum: 60,
      description: "Days within which to tell them.",
    },
  },
  messages: {
    owed: "{news} on {day}, and {referrer} has not heard of it. Send a line {when}; thanks are enough where there is nothing to tell.",
    late: "{referrer} heard {span} late that {what}. Nothing to repair now; next time tell them within {days} days.",
  },
  instead: ["I wrote to Ana on Monday, thank you for the name. I will tell you how it goes."],
  check: (history, { withinDays }) => {
    const { referrer } = history.contact.facts;
    if (referrer === undefined || history.contradictions.length > 0) return [];
    const turns = turnsOf(history);
    const latest = turns.at(-1);
    if (latest === undefined) return [];
    const by = endOfDay(theirClocks(history), latest.at, withinDays);
    if (!history.contact.referrerTold.includes(latest.outcome)) {
      if (history.now <= by) return [];
      // Where the referrer lives is not noted: this contact's clock says nothing about theirs.
      const { timing, when } = timeToWrite({ ...history, zone: null });
      const data = {
        when,
        news: NEWS[latest.outcome],
        day: dayText(latest.at, history.zone),
        referrer: referrer.name,
      };
      return [
        {
          message: "owed",
          field: "facts.referrer",
          timing: { happenedAt: latest.at, dueAt: by, ...timing },
          data,
        },
      ];
    }
    const told = toldAt(history, latest);
    if (told === null || told <= by) return [];
    const data = {
      referrer: referrer.name,
      span: spanText(by, told),
      what: lowerFirst(NEWS[latest.outcome]),
      days: withinDays,
    };
    return [{ message: "late", field: "facts.referrer", timing: { happenedAt: told }, data }];
  },
});

interface Turn {
  readonly outcome: ReferralOutcome;
  readonly at: Instant;
}

const NEWS: Readonly<Record<ReferralOutcome, string>> = {
  wrote: "You wrote to the person they named",
  met: "You talked with the person they named",
  "no-reply": "Your request to the person they named found no answer",
  declined: "The person they named said no",
  closed: "The talk with the person they named fell through",
};

/** What there was to tell, in order; the last turn says it all. */
function turnsOf({ contact, interviews }: CheckedHistory): Turn[] {
  const turns: Turn[] = [];
  for (const { state, since, sentAt, heldAt, repliedAt } of interviews) {
    if (sentAt !== undefined) turns.push({ outcome: "wrote", at: sentAt });
    if (heldAt !== undefined) turns.push({ outcome: "met", at: heldAt });
    if (state === "declined") turns.push({ outcome: "declined", at: since });
    if (state === "cancelled" && sentAt !== undefined) turns.push({ outcome: "closed", at: since });
    if (state === "lapsed") {
      turns.push({ outcome: repliedAt === undefined ? "no-reply" : "closed", at: since });
    }
  }
  if (contact.state === "declined") turns.push({ outcome: "declined", at: contact.since });
  return turns.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** When they were told of a turn; only events keep it. */
function toldAt({ events }: CheckedHistory, { outcome, at }: Turn): Instant | null {
  const report = events?.find(
    (event) =>
      event.type === "report" &&
      event.outcome.about === "own-referral" &&
      event.outcome.told === outcome &&
      event.at >= at,
  );
  return report?.at ?? null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
