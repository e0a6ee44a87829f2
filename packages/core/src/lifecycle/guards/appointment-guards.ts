import {
  addBusinessDays,
  isBusinessDay,
  startOfEarlierBusinessDay,
} from "../../model/business-day.js";
import { addMilliseconds, HOUR_MS, type Instant, MINUTE_MS } from "../../model/instant.js";
import type { Appointment } from "../../model/interview.js";
import type { Policy } from "../../model/policy.js";
import type { Refusal } from "../../model/result.js";
import { resolveWallTime, wallTimeOf } from "../../model/wall-time.js";
import { guard, type Situation } from "../cell.js";
import { clockTime, longDate } from "../wording.js";

const EARLY_START_TOLERANCE_MS = HOUR_MS;

/** You confirm once, the business day before; earlier reads as checking up on them. */
export const notTooEarlyToConfirm = guard(
  "the business day before, or later",
  "time",
  ["confirm-too-early"],
  ({ interview, event, policy }) => {
    const appointment = interview?.appointment;
    if (appointment === undefined) return null;
    const from = startOfEarlierBusinessDay(
      appointment.start,
      policy.confirm.businessDaysBefore,
      appointment.zone,
      policy,
    );
    if (event.at >= from) return null;
    return {
      code: "confirm-too-early",
      message: `The talk is not so near yet; confirm it on ${longDate(from, appointment.zone)}.`,
      rule: "confirm-complete",
      possibleFrom: from,
      overridable: true,
    };
  },
);

export const beforeTheStart = guard(
  "before the agreed time",
  "sense",
  ["start-has-passed"],
  ({ interview, event }) => {
    const start = interview?.appointment?.start;
    if (start === undefined || event.at < start) return null;
    return {
      code: "start-has-passed",
      message:
        "The agreed time has passed. Record whether the talk was held (`hold`) or who missed it (`no-show`).",
      rule: "S53",
    };
  },
);

export const movesLeft = guard(
  "a move is left",
  "manners",
  ["moves-used"],
  ({ interview, policy }) => {
    if (interview === undefined || interview.moves.length < policy.moves.maximum) return null;
    return {
      code: "moves-used",
      message: `This talk has been moved ${interview.moves.length === 1 ? "once" : `${interview.moves.length} times`} already. Keep the time, or cancel kindly and try again in a calmer month.`,
      rule: "S38",
      overridable: true,
    };
  },
);

function notice(situation: Situation, what: string): Refusal | null {
  const { interview, event, policy } = situation;
  const appointment = interview?.appointment;
  if (appointment === undefined) return null;
  if ((event.type !== "move" && event.type !== "cancel") || event.by === "they") return null;
  const latest = lastNotice(appointment, policy);
  if (event.at <= latest) return null;
  return {
    code: "notice-too-short",
    message: `To ${what} later than ${longDate(latest, appointment.zone)}, ${clockTime(latest, appointment.zone)}, costs them their time. Come if you can; if you truly cannot, say so at once.`,
    rule: "PRI",
    overridable: true,
  };
}

/** Where the hours of notice would begin on a day off, they begin at noon of the working day before: for Monday on Friday (PRI). */
function lastNotice({ start, zone }: Appointment, policy: Policy): Instant {
  const latest = addMilliseconds(start, -policy.moves.noticeHours * HOUR_MS);
  const { date } = wallTimeOf(latest, zone);
  if (isBusinessDay(date, policy)) return latest;
  return resolveWallTime(`${addBusinessDays(date, -1, policy)}T12:00`, zone);
}

const NOTICE = ["you give enough notice", "manners", ["notice-too-short"]] as const;

export const enoughNotice = guard(...NOTICE, (situation) => notice(situation, "move a talk"));

export const noticeToCancel = guard(...NOTICE, (situation) => notice(situation, "cancel"));

/** Somebody late is not somebody absent: you wait before you say so. Your own absence needs no wait. */
export const waitedForThem = guard(
  "the agreed time has passed",
  "time",
  ["wait-a-little"],
  ({ interview, event, policy }) => {
    const appointment = interview?.appointment;
    if (appointment === undefined || event.type !== "no-show") return null;
    const wait = event.by === "they" ? policy.noShow.waitMinutes : 0;
    const from = addMilliseconds(appointment.start, wait * MINUTE_MS);
    if (event.at >= from) return null;
    const clock = clockTime(from, appointment.zone);
    return {
      code: "wait-a-little",
      message:
        event.by === "they"
          ? `Give them until ${clock}; people are held up.`
          : `The talk is agreed for ${clock}; until then nobody has missed it.`,
      rule: "S53",
      possibleFrom: from,
    };
  },
);

export const talkHasBegun = guard(
  "the agreed time has come",
  "time",
  ["not-begun"],
  ({ interview, event }) => {
    const appointment = interview?.appointment;
    if (appointment === undefined || event.at >= appointment.start) return null;
    const from = addMilliseconds(appointment.start, -EARLY_START_TOLERANCE_MS);
    if (event.at >= from) return null;
    return {
      code: "not-begun",
      message: `The talk is agreed for ${longDate(appointment.start, appointment.zone)}, ${clockTime(appointment.start, appointment.zone)}; it cannot have been held yet.`,
      rule: "S37",
      possibleFrom: from,
      overridable: true,
    };
  },
);

/** A time is agreed before it comes; a talk on the spot is agreed as it begins. */
export const startIsAhead = guard(
  "the agreed time lies ahead",
  "manners",
  ["start-in-the-past"],
  ({ event }) => {
    if (event.type !== "accept" || event.start >= event.at) return null;
    return {
      code: "start-in-the-past",
      message:
        "The agreed time lies before the moment at which it was agreed. Check `start` and `at`, and the zone in which the time was read.",
      rule: "confirm-complete",
      overridable: true,
    };
  },
);
