import {
  addMilliseconds,
  type Contact,
  type ContactEventInput,
  HOUR_MS,
  type Instant,
  type Interview,
  type InterviewId,
  MINUTE_MS,
  millisecondsOf,
  openInterview,
} from "../../model/index.js";
import type { Chance } from "./chance.fixture.js";

type Without<Event> = Event extends unknown ? Omit<Event, "id" | "contactId" | "at"> : never;
export type Act = Without<ContactEventInput>;

/** Something that happens by itself: word from them, a talk that takes place, somebody who misses it. */
export interface Outside {
  readonly at: Instant;
  readonly act: Act;
}

const message = { channel: "email" } as const;

/** What they or life will do next if nothing else happens first. */
export function nextFromOutside(
  contact: Contact,
  now: Instant,
  chance: Chance,
): Outside | undefined {
  const interview = openInterview(contact);
  if (interview === undefined || interview.state === "draft") return fromAfar(contact, now, chance);
  switch (interview.state) {
    case "sent":
    case "nudged":
    case "scheduling":
      return answer(interview, now, chance);
    case "replied":
      return chance.happens(0.05)
        ? soon(now, { type: "reply", channel: "email" }, chance)
        : undefined;
    case "scheduled":
    case "confirmed":
      return aroundTheTalk(interview, now, chance);
    default:
      return undefined;
  }
}

function answer({ id }: Interview, now: Instant, chance: Chance): Outside | undefined {
  const lot = chance.next();
  if (lot < 0.25) return soon(now, { type: "reply", channel: "email" }, chance);
  if (lot < 0.6) return acceptance(id, now, chance);
  if (lot < 0.66) return soon(now, { type: "decline" }, chance);
  if (lot < 0.68) return soon(now, { type: "opt-out" }, chance);
  return undefined;
}

function acceptance(interviewId: InterviewId, now: Instant, chance: Chance): Outside {
  const at = addMilliseconds(now, chance.between(1, 300) * HOUR_MS);
  return {
    at,
    act: {
      type: "accept",
      interviewId,
      start: addMilliseconds(at, chance.between(1, 360) * HOUR_MS),
      minutes: chance.pick([15, 20, 30]),
      zone: chance.pick([
        "America/New_York",
        "Europe/London",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
      ]),
      venue: chance.pick(["cafe", "workplace", "video", "phone"]),
    },
  };
}

function aroundTheTalk(interview: Interview, now: Instant, chance: Chance): Outside | undefined {
  const { id: interviewId, appointment } = interview;
  if (appointment === undefined) return undefined;
  const { start, minutes } = appointment;
  const lot = chance.next();
  const before = (act: Act) => ({ at: between(now, start, chance), act });
  if (lot < 0.08) return before({ type: "move", interviewId, by: "they" });
  if (lot < 0.12) {
    return before({
      type: "move",
      interviewId,
      by: "you",
      despite: ["notice-too-short", "moves-used"],
    });
  }
  if (lot < 0.15) return before({ type: "cancel", interviewId, by: "they" });
  if (lot < 0.16) return before({ type: "opt-out" });
  if (lot < 0.18) return before({ type: "reply", channel: "email" });
  const after = (act: Act, late: number) => ({
    at: latest(now, addMilliseconds(start, late * MINUTE_MS)),
    act,
  });
  if (lot < 0.24) return after({ type: "no-show", interviewId, by: "they" }, 20);
  if (lot < 0.28) return after({ type: "no-show", interviewId, by: "you" }, 20);
  return after({ type: "hold", interviewId, minutes }, minutes + chance.between(0, 20));
}

/** Between talks: an old acquaintance writes, helps, names somebody, or has had enough. */
function fromAfar(contact: Contact, now: Instant, chance: Chance): Outside | undefined {
  const lot = chance.next();
  const later = (act: Act) => ({
    at: addMilliseconds(now, chance.between(24, 4_000) * HOUR_MS),
    act,
  });
  if (contact.state === "identified" || contact.state === "researched") return undefined;
  if (contact.state === "opted-out") return undefined;
  if (lot < 0.12) return later({ type: "reply", channel: "email" });
  if (contact.state === "declined") return undefined;
  if (lot < 0.16) return later({ type: "give", by: "they", unasked: true, what: "A tip" });
  if (lot < 0.17) return later({ type: "opt-out" });
  if (lot < 0.18) return later({ type: "decline" });
  return undefined;
}

function soon(now: Instant, act: Act, chance: Chance): Outside {
  return { at: addMilliseconds(now, chance.between(1, 400) * HOUR_MS), act };
}

function between(from: Instant, to: Instant, chance: Chance): Instant {
  const minutes = Math.floor((millisecondsOf(to) - millisecondsOf(from)) / MINUTE_MS);
  return minutes < 2 ? from : addMilliseconds(from, chance.between(1, minutes - 1) * MINUTE_MS);
}

function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

export const plainMessage = message;
