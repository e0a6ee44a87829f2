import type { Contact, FollowUp, Instant, Interview, ReferralOutcome } from "../../model/index.js";
import { startOfDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToReferrer, type Planner, type Planning } from "../planning.js";

interface Outcome {
  readonly outcome: ReferralOutcome;
  readonly at: Instant;
}

/**
 * Word to whoever named this contact at each turn, good or bad: they risked their name (rule
 * `report-back`, ROB). The latest turn says it all: earlier ones that were never told are not made up for.
 */
export const planTellReferrer: Planner = (planning) => {
  const { facts, referrerTold } = planning.contact;
  if (facts.referrer === undefined || planning.referrerOptedOut) return [];
  const latest = latestOutcome(planning.contact);
  if (latest === undefined || referrerTold.includes(latest.outcome)) return [];
  return [wordToReferrer(planning, latest)];
};

function latestOutcome(contact: Contact): Outcome | undefined {
  const no: Outcome[] =
    contact.state === "declined" ? [{ outcome: "declined", at: contact.since }] : [];
  return [...contact.interviews.flatMap(outcomesOf), ...no].reduce<Outcome | undefined>(
    (latest, each) => (latest === undefined || each.at >= latest.at ? each : latest),
    undefined,
  );
}

function outcomesOf({ state, since, sentAt, heldAt, repliedAt }: Interview): Outcome[] {
  const outcomes: Outcome[] = [];
  if (sentAt !== undefined) outcomes.push({ outcome: "wrote", at: sentAt });
  if (heldAt !== undefined) outcomes.push({ outcome: "met", at: heldAt });
  if (state === "declined") outcomes.push({ outcome: "declined", at: since });
  if (state === "cancelled" && sentAt !== undefined)
    outcomes.push({ outcome: "closed", at: since });
  if (state === "lapsed") {
    outcomes.push({ outcome: repliedAt === undefined ? "no-reply" : "closed", at: since });
  }
  return outcomes;
}

function wordToReferrer(planning: Planning, { outcome, at }: Outcome): FollowUp {
  const { policy } = planning;
  const days = policy.referral.tellReferrerWithinDays;
  const channel = "email";
  return messageToReferrer(
    planning,
    {
      kind: "tell-referrer",
      ordinal: outcome,
      reason: `${NEWS[outcome]} Tell whoever gave you the name within ${days === 1 ? "a day" : `${days} days`}, before they hear it elsewhere.`,
      rule: "report-back",
      templateId: "t-referrer",
      channel,
    },
    (zone) => {
      const choices = [
        [at, "sending-hours"],
        [at, "allowed"],
      ] as const;
      const until = startOfDayAfter(at, days + 1, zone);
      return messageWindow({ from: at, until, choices, channel }, zone, policy);
    },
  );
}

const NEWS: Readonly<Record<ReferralOutcome, string>> = {
  wrote: "You have written to the person they named.",
  met: "You have talked with the person they named.",
  "no-reply": "The person they named has not answered.",
  declined: "The person they named has said no.",
  closed: "The talk with the person they named will not come about.",
};
