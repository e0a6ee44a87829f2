import { addBusinessDaysToInstant, businessDaysBetween } from "../../model/business-day.js";
import type { Contact } from "../../model/contact.js";
import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Policy } from "../../model/policy.js";
import type { Refusal } from "../../model/result.js";
import { warmthOf } from "../../model/source.js";
import { guard, type Situation } from "../cell.js";
import { days, longDate } from "../wording.js";

const UNKNOWN_ZONE = "UTC";

export function zoneOf(contact: Contact): string {
  return contact.facts.zone ?? UNKNOWN_ZONE;
}

/** How many nudges the policy allows this contact: fewer where nothing links the two of you. */
export function nudgeLimitFor(contact: Contact, policy: Policy): number {
  return warmthOf(contact.facts.source) === "cold"
    ? policy.nudge.maximumCold
    : policy.nudge.maximumWarm;
}

function latestOf(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}

/** Your latest message of this talk that still waits for an answer. */
function lastUnanswered(interview: Interview): Instant | undefined {
  return latestOf([interview.sentAt, ...interview.nudgedAt, interview.answeredAt]);
}

/** From when a further nudge is polite; `undefined` where nothing was sent. */
export function nextNudgeFrom(
  contact: Contact,
  interview: Interview,
  policy: Policy,
): Instant | undefined {
  const last = lastUnanswered(interview);
  if (last === undefined) return undefined;
  const gap =
    interview.nudgedAt.length === 0
      ? policy.nudge.firstAfterBusinessDays
      : policy.nudge.betweenBusinessDays;
  return addBusinessDaysToInstant(last, gap, zoneOf(contact), policy);
}

/** When a request that found no answer counts as closed. */
export function lapseDueAt(
  contact: Contact,
  interview: Interview,
  policy: Policy,
): Instant | undefined {
  const last = lastUnanswered(interview);
  if (last === undefined) return undefined;
  const stillOwed = interview.nudgedAt.length < nudgeLimitFor(contact, policy);
  const gap =
    interview.nudgedAt.length === 0
      ? policy.nudge.firstAfterBusinessDays
      : policy.nudge.betweenBusinessDays;
  const wait = policy.lapse.afterBusinessDays + (stillOwed ? gap : 0);
  return addBusinessDaysToInstant(last, wait, zoneOf(contact), policy);
}

export const nudgesLeft = guard("a nudge is left", ({ contact, interview, policy }) => {
  const limit = nudgeLimitFor(contact, policy);
  if (interview === undefined || interview.nudgedAt.length < limit) return null;
  const sent = limit === 0 ? "no nudge" : limit === 1 ? "one nudge" : `${limit} nudges`;
  return {
    code: "nudge-limit-reached",
    message: `The ${policy.id} policy allows ${sent} to this person, and that is used. Let it rest: the request closes by itself, the person stays on your list.`,
    rule: "nudge-limit",
    overridable: true,
  };
});

export const nudgeGapPassed = guard(
  "enough business days have passed",
  ({ contact, interview, event, policy }) => {
    if (interview === undefined) return null;
    const from = nextNudgeFrom(contact, interview, policy);
    const last = lastUnanswered(interview);
    if (from === undefined || last === undefined || event.at >= from) return null;
    const zone = zoneOf(contact);
    const had = businessDaysBetween(last, event.at, zone, policy);
    return {
      code: "nudge-too-soon",
      message: `They have had ${days(had, "business day")}; the next nudge is polite from ${longDate(from, zone)}.`,
      rule: "nudge-gap",
      possibleFrom: from,
      overridable: true,
    };
  },
);

function notBefore(
  situation: Situation,
  due: Instant | undefined,
  sentence: (date: string) => string,
): Refusal | null {
  if (due !== undefined && situation.event.at >= due) return null;
  const zone = zoneOf(situation.contact);
  return {
    code: "nothing-due",
    message:
      due === undefined ? "Nothing was sent, so nothing can lapse." : sentence(longDate(due, zone)),
    rule: "nudge-limit",
    ...(due === undefined ? {} : { possibleFrom: due }),
  };
}

export const requestHasLapsed = guard("the time to answer is over", (situation) => {
  const { contact, interview, policy } = situation;
  const due = interview === undefined ? undefined : lapseDueAt(contact, interview, policy);
  return notBefore(
    situation,
    due,
    (date) => `They may still answer; the request counts as closed from ${date}.`,
  );
});

export const schedulingHasLapsed = guard("arranging has gone silent", (situation) => {
  const { contact, interview, policy } = situation;
  if (interview === undefined) return null;
  const latest = latestOf([
    interview.since,
    interview.repliedAt,
    interview.answeredAt,
    ...interview.nudgedAt,
  ]);
  const wait = policy.lapse.schedulingAfterBusinessDays;
  const due =
    latest === undefined
      ? undefined
      : addBusinessDaysToInstant(latest, wait, zoneOf(contact), policy);
  return notBefore(
    situation,
    due,
    (date) => `A time may still be found; the talk counts as given up from ${date}.`,
  );
});
