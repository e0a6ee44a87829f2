import { addBusinessDaysToInstant, businessDaysBetween } from "../../model/business-day.js";
import type { Contact } from "../../model/contact.js";
import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Policy } from "../../model/policy.js";
import type { Refusal } from "../../model/result.js";
import { nudgeGapFor, nudgeLimitFor, nudgesUsed } from "../../model/silence.js";
import { guard, type Situation } from "../cell.js";
import { days, longDate } from "../wording.js";

const UNKNOWN_ZONE = "UTC";

export function zoneOf(contact: Contact): string {
  return contact.facts.zone ?? UNKNOWN_ZONE;
}

/** Your latest word about this talk: a message, or your asking for another time. */
export function yourLastWord(interview: Interview): Instant | undefined {
  let latest = later(interview.sentAt, interview.answeredAt);
  latest = later(latest, interview.nudgedAt.at(-1));
  return later(latest, interview.moves.findLast(({ by }) => by === "you")?.at);
}

/** What was last done that waits for a word from you: theirs, a move of theirs, a talk that somebody missed. */
export function lastCallOnYou(interview: Interview): Instant | undefined {
  const moved = interview.moves.findLast(({ by }) => by === "they")?.at;
  return later(later(interview.repliedAt, moved), interview.noShows.at(-1)?.at);
}

function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** From when a further nudge is polite; `undefined` where nothing was sent. */
export function nextNudgeFrom(
  contact: Contact,
  interview: Interview,
  policy: Policy,
): Instant | undefined {
  const last = yourLastWord(interview);
  if (last === undefined) return undefined;
  return addBusinessDaysToInstant(last, nudgeGapFor(interview, policy), zoneOf(contact), policy);
}

/** When a request that found no answer counts as closed. */
export function lapseDueAt(
  contact: Contact,
  interview: Interview,
  policy: Policy,
): Instant | undefined {
  const last = yourLastWord(interview);
  if (last === undefined) return undefined;
  const mayStillNudge = nudgesUsed(interview) < nudgeLimitFor(contact, policy);
  const wait =
    policy.lapse.afterBusinessDays + (mayStillNudge ? nudgeGapFor(interview, policy) : 0);
  return addBusinessDaysToInstant(last, wait, zoneOf(contact), policy);
}

export const nudgesLeft = guard(
  "a nudge is left",
  "manners",
  ["nudge-limit-reached"],
  ({ contact, interview, policy }) => {
    const limit = nudgeLimitFor(contact, policy);
    if (interview === undefined || nudgesUsed(interview) < limit) return null;
    const sent = limit === 0 ? "no nudge" : limit === 1 ? "one nudge" : `${limit} nudges`;
    return {
      code: "nudge-limit-reached",
      message: `The ${policy.id} policy allows ${sent} to this person, and that is used. Let it rest: the request closes by itself, the person stays on your list.`,
      rule: "nudge-limit",
      overridable: true,
    };
  },
);

export const nudgeGapPassed = guard(
  "enough business days have passed",
  "time",
  ["nudge-too-soon"],
  ({ contact, interview, event, policy }) => {
    if (interview === undefined) return null;
    const from = nextNudgeFrom(contact, interview, policy);
    const last = yourLastWord(interview);
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

export const requestHasLapsed = guard(
  "the time to answer is over",
  "time",
  ["nothing-due"],
  (situation) => {
    const { contact, interview, policy } = situation;
    const due = interview === undefined ? undefined : lapseDueAt(contact, interview, policy);
    return notBefore(
      situation,
      due,
      (date) => `They may still answer; the request counts as closed from ${date}.`,
    );
  },
);

export const schedulingHasLapsed = guard(
  "arranging has gone silent",
  "time",
  ["nothing-due"],
  (situation) => {
    const { contact, interview, policy } = situation;
    if (interview === undefined) return null;
    const latest = later(later(interview.since, yourLastWord(interview)), interview.repliedAt);
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
  },
);

/** A nudge says that you wait for them; it makes no sense while they wait for you. */
export const theirTurn = guard(
  "the next word is theirs",
  "manners",
  ["your-turn"],
  ({ interview }) => {
    if (interview === undefined) return null;
    const called = lastCallOnYou(interview);
    if (called === undefined || (yourLastWord(interview) ?? "") >= called) return null;
    return {
      code: "your-turn",
      message: "It is your turn: answer them (`answer`) instead of nudging.",
      rule: "answer-fast",
      overridable: true,
    };
  },
);

export const theyHaveWritten = guard(
  "they have written",
  "sense",
  ["not-answered"],
  ({ interview }) => {
    if (interview?.repliedAt !== undefined) return null;
    return {
      code: "not-answered",
      message: "They have not written about this talk, so they cannot have named anybody.",
      rule: "S61",
    };
  },
);
