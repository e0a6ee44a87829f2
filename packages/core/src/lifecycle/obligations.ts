import { addBusinessDaysToInstant } from "../model/business-day.js";
import { calendarDateOf } from "../model/calendar-date.js";
import type { Contact } from "../model/contact.js";
import type { ReferralOutcome } from "../model/event.js";
import type { FollowUpKind } from "../model/follow-up.js";
import type { InterviewId } from "../model/ids.js";
import { addMilliseconds, DAY_MS, HOUR_MS, type Instant } from "../model/instant.js";
import type { Interview } from "../model/interview.js";
import type { Policy } from "../model/policy.js";
import { recommendedPolicy } from "../model/policy-presets.js";
import { dayNumberAt, startOfDay } from "../model/wall-time.js";
import { lastCallOnYou, zoneOf } from "./guards/index.js";

export type ObligationKind = Extract<
  FollowUpKind,
  | "answer"
  | "apologize"
  | "reschedule"
  | "write-notes"
  | "thank-you"
  | "reflect"
  | "tell-referrer"
  | "report-advice"
>;

/** Something that you owe by what has happened, whatever you feel like. */
export interface Obligation {
  readonly kind: ObligationKind;
  readonly interviewId?: InterviewId;
  /** What made you owe it. */
  readonly since: Instant;
  /** From this moment on it is late. */
  readonly due: Instant;
  readonly overdue: boolean;
  /** The rule or S-number that it stands on. */
  readonly rule: string;
  /** For `tell-referrer`: what there is to tell. */
  readonly outcome?: ReferralOutcome;
}

export interface ObligationOptions {
  /** Default: the `recommended` policy. */
  readonly policy?: Policy;
  /** Your own zone, in which days end for notes and reflection. Default: the zone of the talk. */
  readonly zone?: string;
}

type Owed = Omit<Obligation, "overdue">;

/**
 * What you owe a contact at `now`, the most urgent first: an answer, an apology, a new time, notes,
 * thanks, a reflection, word to whoever named them, word of what their advice led to. Nothing is
 * owed to somebody who wants no more messages; what you owe yourself and your referrer remains.
 *
 * @example
 * ```ts
 * import { obligationsOf, replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "linkedin" },
 *   },
 * ]);
 * console.log(obligationsOf(contact, "2026-03-03T09:00:00.000Z").length); // 0
 * ```
 */
export function obligationsOf(
  contact: Contact,
  now: Instant,
  { policy = recommendedPolicy, zone }: ObligationOptions = {},
): readonly Obligation[] {
  const closed = contact.state === "opted-out";
  const owed = [
    ...contact.interviews.flatMap((interview) => [
      ...(closed ? [] : wordOwed(contact, interview, policy)),
      ...afterTalk(contact, interview, policy, zone).filter(
        ({ kind }) => !closed || kind !== "thank-you",
      ),
    ]),
    ...thanksForNo(contact),
    ...adviceOwed(contact, policy),
    ...referrerOwed(contact, policy),
  ];
  return owed
    .map((each) => ({ ...each, overdue: each.due <= now }))
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** A talk on its way where the last word is theirs, or where somebody missed it or moved it. */
function wordOwed(contact: Contact, interview: Interview, policy: Policy): Owed[] {
  if (interview.state !== "replied" && interview.state !== "scheduling") return [];
  const moved = interview.moves.at(-1);
  const called = latest(lastCallOnYou(interview), moved?.at);
  const wrote = latest(interview.sentAt, interview.answeredAt, interview.nudgedAt.at(-1));
  if (called === undefined || (wrote !== undefined && wrote >= called)) return [];
  const about = { interviewId: interview.id, since: called, rule: "answer-fast" };
  const missed = interview.noShows.at(-1);
  if (missed?.at === called && missed.by === "you") {
    const hours = policy.noShow.apologizeWithinHours;
    return [{ ...about, kind: "apologize", due: addMilliseconds(called, hours * HOUR_MS) }];
  }
  const due = endOfBusinessDay(called, policy.answer.withinBusinessDays, zoneOf(contact), policy);
  const upset = missed?.at === called || moved?.at === called;
  return [{ ...about, kind: upset ? "reschedule" : "answer", due }];
}

/** Notes, thanks and reflection, in whatever order they come (S60, S63, S66). */
function afterTalk(
  contact: Contact,
  interview: Interview,
  policy: Policy,
  ownZone: string | undefined,
): Owed[] {
  const { heldAt, notedAt, thankedAt, reflectedAt, id } = interview;
  if (heldAt === undefined) return [];
  const zone = ownZone ?? interview.appointment?.zone ?? zoneOf(contact);
  const about = { interviewId: id, since: heldAt };
  const owed: Owed[] = [];
  if (notedAt === undefined) {
    const due = latest(endOfDay(heldAt, 0, zone), addMilliseconds(heldAt, HOUR_MS)) ?? heldAt;
    owed.push({ ...about, kind: "write-notes", due, rule: "notes-same-day" });
  }
  if (thankedAt === undefined) {
    const due = addMilliseconds(heldAt, policy.thank.withinHours * HOUR_MS);
    owed.push({ ...about, kind: "thank-you", due, rule: "thank-24h" });
  }
  if (reflectedAt === undefined) {
    const due = endOfDay(heldAt, policy.reflect.withinDays, zone);
    owed.push({ ...about, kind: "reflect", due, rule: "reflect" });
  }
  return owed;
}

/** One word of thanks for a no, within a day (domain: sent→declined). */
function thanksForNo(contact: Contact): Owed[] {
  const { state, since, correspondence } = contact;
  if (state !== "declined") return [];
  if (correspondence.some(({ at, from }) => from === "you" && at >= since)) return [];
  return [{ kind: "answer", since, due: addMilliseconds(since, DAY_MS), rule: "respect-no" }];
}

/** Their advice that you meant to act on: they hear what came of it by the time you would write anyway (S70). */
function adviceOwed(contact: Contact, policy: Policy): Owed[] {
  if (contact.state === "declined" || contact.state === "opted-out") return [];
  const talk = contact.interviews.findLast(({ heldAt }) => heldAt !== undefined);
  if (talk?.heldAt === undefined || (talk.notes?.nextSteps.length ?? 0) === 0) return [];
  if ((contact.adviceReportedAt ?? "") >= talk.heldAt) return [];
  const due = endOfDay(talk.heldAt, policy.keepInTouch.firstAfterDays, zoneOf(contact));
  return [{ kind: "report-advice", interviewId: talk.id, since: talk.heldAt, due, rule: "S70" }];
}

/** The latest turn of a referral that whoever gave the name has not been told of (rule `report-back`). */
function referrerOwed(contact: Contact, policy: Policy): Owed[] {
  if (contact.facts.referrer === undefined) return [];
  let turn: { readonly outcome: ReferralOutcome; readonly at: Instant } | undefined;
  for (const each of turnsOf(contact)) if (turn === undefined || each.at >= turn.at) turn = each;
  if (turn === undefined || contact.referrerTold.includes(turn.outcome)) return [];
  const due = endOfDay(turn.at, policy.referral.tellReferrerWithinDays, zoneOf(contact));
  const { outcome, at } = turn;
  return [{ kind: "tell-referrer", since: at, due, rule: "report-back", outcome }];
}

function turnsOf(contact: Contact): { outcome: ReferralOutcome; at: Instant }[] {
  const turns: { outcome: ReferralOutcome; at: Instant }[] = [];
  for (const { state, since, sentAt, heldAt, repliedAt } of contact.interviews) {
    if (sentAt !== undefined) turns.push({ outcome: "wrote", at: sentAt });
    if (heldAt !== undefined) turns.push({ outcome: "met", at: heldAt });
    if (state === "declined") turns.push({ outcome: "declined", at: since });
    if (state === "cancelled" && sentAt !== undefined) turns.push({ outcome: "closed", at: since });
    if (state === "lapsed") {
      turns.push({ outcome: repliedAt === undefined ? "no-reply" : "closed", at: since });
    }
  }
  if (contact.state === "declined") turns.push({ outcome: "declined", at: contact.since });
  return turns;
}

function latest(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  let found: Instant | undefined;
  for (const at of instants) {
    if (at !== undefined && (found === undefined || at > found)) found = at;
  }
  return found;
}

/** The end of the day that lies some days after a moment's day, in a zone. */
function endOfDay(instant: Instant, days: number, zone: string): Instant {
  return startOfDay(calendarDateOf(dayNumberAt(instant, zone) + days + 1), zone);
}

function endOfBusinessDay(instant: Instant, days: number, zone: string, policy: Policy): Instant {
  return endOfDay(addBusinessDaysToInstant(instant, days, zone, policy), 0, zone);
}
