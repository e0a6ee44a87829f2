import { calendarDateOf, dayNumberOf, weekdayOf } from "../../../model/calendar-date.js";
import type { Contact } from "../../../model/contact.js";
import type { Instant } from "../../../model/instant.js";
import { wallTimeOf } from "../../../model/wall-time.js";
import { isKnownZone } from "../../../model/zone.js";
import type { CheckedMessage } from "../../checked-message.js";
import { dayText } from "../../conduct/wording.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { clockMentions, type DayMention, dayMentions, zonesNamed } from "./mentions.js";
import type { ClaimProblem } from "./rule.js";

interface Moment {
  readonly at: Instant;
  readonly zones: readonly string[];
}

/**
 * Day and time in a confirmation or an answer against the appointment, the day in a thank-you
 * against the talk. A message that names several days or times is fine if one of them is right.
 */
export function appointmentClaims(message: CheckedMessage, history: Contact): ClaimProblem[] {
  const { kind, body, now } = message;
  if (kind === "thank-you") {
    const talk = history.interviews.findLast(({ heldAt }) => heldAt !== undefined);
    if (talk?.heldAt === undefined) return [];
    const zones = zonesOf(history, talk.appointment?.zone);
    // Who records a talk a day late says so in the record only: the appointed day is as good.
    const moments = [talk.heldAt, talk.appointment?.start].filter((at) => at !== undefined);
    return wrongDay(body, { at: talk.heldAt, zones }, now, "past", moments);
  }
  if (kind !== "confirm") return [];
  const ahead = history.interviews.findLast(
    ({ state }) => state === "scheduled" || state === "confirmed",
  );
  if (ahead?.appointment === undefined) return [];
  const { start, zone } = ahead.appointment;
  const named = zonesNamed(body);
  const zones = [...zonesOf(history, zone), ...named.known];
  const moment = { at: start, zones };
  return [
    ...wrongDay(body, moment, now, "ahead"),
    ...(named.isUnclear ? [] : wrongTime(body, moment, zone)),
  ];
}

function zonesOf({ facts }: Contact, agreed: string | undefined): string[] {
  return [agreed, facts.zone].filter((zone) => zone !== undefined).filter(isKnownZone);
}

function wrongDay(
  body: TextAnalysis,
  { at, zones }: Moment,
  now: Instant | null,
  tense: "past" | "ahead",
  moments: readonly Instant[] = [at],
): ClaimProblem[] {
  const [zone] = zones;
  const mentions = dayMentions(body, tense);
  const [first] = mentions;
  if (zone === undefined || first === undefined) return [];
  const fits = mentions.some((mention) =>
    zones.some((each) => moments.some((moment) => isDay(mention, moment, each, now))),
  );
  if (fits) return [];
  const data = { words: body.textOf(first), day: dayText(at, zone) };
  return [{ message: "wrongDay", at: { from: first.from, to: first.to }, data }];
}

function isDay(mention: DayMention, at: Instant, zone: string, now: Instant | null): boolean {
  const { date } = wallTimeOf(at, zone);
  switch (mention.is) {
    case "weekday":
      return weekdayOf(dayNumberOf(date)) === mention.value;
    case "date":
      return date.endsWith(mention.value);
    case "offset": {
      if (now === null) return true;
      return calendarDateOf(dayNumberOf(wallTimeOf(now, zone).date) + mention.value) === date;
    }
  }
}

function wrongTime(body: TextAnalysis, { at, zones }: Moment, agreedZone: string): ClaimProblem[] {
  const mentions = clockMentions(body);
  const [first] = mentions;
  if (first === undefined || zones.length === 0 || !isKnownZone(agreedZone)) return [];
  const right = zones.map((zone) => minuteOf(wallTimeOf(at, zone).time));
  const fits = mentions.some(({ minutes }) => minutes.some((minute) => right.includes(minute)));
  if (fits) return [];
  const data = {
    words: body.textOf(first),
    time: wallTimeOf(at, agreedZone).time,
    zone: agreedZone,
  };
  return [{ message: "wrongTime", at: { from: first.from, to: first.to }, data }];
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
