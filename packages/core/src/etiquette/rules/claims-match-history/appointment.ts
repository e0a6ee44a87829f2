import { calendarDateOf, dayNumberOf, weekdayOf } from "../../../model/calendar-date.js";
import type { Contact } from "../../../model/contact.js";
import type { Instant } from "../../../model/instant.js";
import type { Appointment } from "../../../model/interview.js";
import { wallTimeOf } from "../../../model/wall-time.js";
import { isKnownZone } from "../../../model/zone.js";
import type { CheckedMessage } from "../../checked-message.js";
import { dayText } from "../../conduct/wording.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { ClockMention } from "./clocks.js";
import { agreedCues, confirmingCues } from "./cues.js";
import { type DayMention, dayMentions } from "./mentions.js";
import { TALKED } from "./phrases.js";
import type { ClaimProblem } from "./rule.js";
import { type Said, type SaidTime, saidOf } from "./said-of-talk.js";
import { standingAppointment } from "./standing.js";
import { type NamedZones, zonesNamed } from "./zones.js";

interface Moment {
  readonly at: Instant;
  readonly zones: readonly string[];
}

/** "We meet at 13:50 in the lobby" for a talk at 14:00. */
const EARLY_MINUTES = 30;
/** Without a common clock: where the two are not in one place. */
const REMOTE = new Set(["video", "phone"]);
/** A talk begins somewhat later than it was to begin. */
const NEARLY_MINUTES = 30;
const DAY_MINUTES = 1440;
/** Where a zone is named that nobody can tell, its day is one of these. */
const FARTHEST = ["Etc/GMT+12", "Pacific/Kiritimati"].filter(isKnownZone);

/**
 * Day and time against the record: those of the talk in a thank-you, those of the appointment in a
 * confirmation, and in other letters those that are said to be agreed. Only what stands beside the
 * words for the talk is read as its time, and one right mention excuses another: it may be said in
 * two zones. A weekday that does not fit its date is wrong in any case.
 */
export function appointmentClaims(message: CheckedMessage, history: Contact): ClaimProblem[] {
  const { kind, now } = message;
  if (kind === "thank-you") return talkClaims(message, history);
  const agreed = standingAppointment(message, history);
  if (agreed === null) return [];
  const theirs = theirZone(history);
  const zones = zonesOf(history, agreed.zone);
  // The letter first: what stands in both is told once.
  for (const text of [message.body, message.subject]) {
    if (text === null) continue;
    const cues =
      kind === "confirm"
        ? confirmingCues(text, REMOTE.has(agreed.venue))
        : agreedCues(text, message, history);
    if (cues.length === 0) continue;
    const said = saidOf(text, cues, "ahead", theirs);
    const named = zonesNamed(message.body, theirs);
    const moment = { at: agreed.start, zones: [...zones, ...named.zones] };
    const isSomewhere = named.isUnclear || said.times.some(({ zone }) => zone?.isUnclear);
    const own = said.times.flatMap(({ zone }) => zone?.zones ?? []);
    const dayZones = [...moment.zones, ...own, ...(isSomewhere ? FARTHEST : [])];
    const problems = [
      ...wrongDay(text, said.days, { ...moment, zones: dayZones }, now),
      ...wrongTime(text, said, moment, named, agreed),
    ];
    if (problems.length > 0) return problems.map((problem) => ({ ...problem, in: text }));
  }
  return [];
}

function talkClaims({ body, now }: CheckedMessage, history: Contact): ClaimProblem[] {
  const talk = history.interviews.findLast(({ heldAt }) => heldAt !== undefined);
  if (talk?.heldAt === undefined) return [];
  const { heldAt, appointment } = talk;
  const zones = zonesOf(history, appointment?.zone);
  // Who records a talk a day late says so in the record only: the appointed day is as good.
  const moments = [heldAt, appointment?.start].filter((at) => at !== undefined);
  const day = wrongDay(body, dayMentions(body), { at: heldAt, zones }, now, moments);
  if (day.length > 0 || appointment === undefined || REMOTE.has(appointment.venue)) return day;
  const { times } = saidOf(body, body.hits(TALKED), "past", theirZone(history));
  const isRight = ({ minutes, zone }: SaidTime) =>
    zone !== null ||
    zones.some((each) => {
      const start = minuteAt(appointment.start, each);
      // Any time between the appointment and the record of the talk may be when it began.
      const span = (minuteAt(heldAt, each) - start + DAY_MINUTES) % DAY_MINUTES;
      return minutes.some((minute) => {
        const late = (minute - start + DAY_MINUTES) % DAY_MINUTES;
        return late <= span || late <= NEARLY_MINUTES || late >= DAY_MINUTES - NEARLY_MINUTES;
      });
    });
  const first = times.find(({ isOther }) => !isOther);
  if (first === undefined || zones.length === 0 || times.some(isRight)) return [];
  return [timeProblem(body, first, appointment, "wrongTimeOfTalk")];
}

function zonesOf({ facts }: Contact, agreed: string | undefined): string[] {
  return [agreed, facts.zone].filter((zone) => zone !== undefined).filter(isKnownZone);
}

function theirZone({ facts }: Contact): string[] {
  return facts.zone !== undefined && isKnownZone(facts.zone) ? [facts.zone] : [];
}

function wrongDay(
  text: TextAnalysis,
  mentions: readonly DayMention[],
  { at, zones }: Moment,
  now: Instant | null,
  moments: readonly Instant[] = [at],
): ClaimProblem[] {
  const [zone] = zones;
  if (zone === undefined) return [];
  const fits = (mention: DayMention) =>
    zones.some((each) => moments.some((moment) => isDay(mention, moment, each, now)));
  const torn = mentions.find(
    (mention) =>
      !fits(mention) &&
      zones.some((each) => moments.some((moment) => isHalfRight(mention, moment, each))),
  );
  const wrong = torn ?? (mentions.some(fits) ? undefined : mentions[0]);
  if (wrong === undefined) return [];
  const data = { words: text.textOf(wrong), day: dayText(at, zone) };
  return [{ message: "wrongDay", at: { from: wrong.from, to: wrong.to }, data }];
}

function isDay(mention: DayMention, at: Instant, zone: string, now: Instant | null): boolean {
  const { date, weekday } = wallTimeOf(at, zone);
  switch (mention.is) {
    case "weekday":
      return weekday === mention.value;
    case "date":
      return date.endsWith(mention.value);
    case "both":
      return weekday === mention.weekday && date.endsWith(mention.date);
    case "offset": {
      if (now === null) return true;
      return calendarDateOf(dayNumberOf(wallTimeOf(now, zone).date) + mention.value) === date;
    }
  }
}

/** "Wednesday, 17 March" where the talk is on Tuesday, 17 March, and that day is no Wednesday. */
function isHalfRight(mention: DayMention, at: Instant, zone: string): boolean {
  if (mention.is !== "both") return false;
  const { date, weekday } = wallTimeOf(at, zone);
  const hasDate = date.endsWith(mention.date);
  if (hasDate === (weekday === mention.weekday)) return false;
  const year = mention.year === "" ? date.slice(0, 4) : mention.year;
  const month = mention.date.length > 3 ? "" : date.slice(4, 7);
  const named = dayNumberOf(`${year}${month}${mention.date}`);
  return !Number.isNaN(named) && weekdayOf(named) !== mention.weekday;
}

function wrongTime(
  text: TextAnalysis,
  { times }: Said,
  { at, zones }: Moment,
  named: NamedZones,
  agreed: Appointment,
): ClaimProblem[] {
  const first = times.find(({ isOther }) => !isOther);
  if (first === undefined || !isKnownZone(agreed.zone)) return [];
  const isRight = ({ minutes, zone }: SaidTime) => {
    if ((zone ?? named).isUnclear) return true;
    return (zone?.zones ?? zones).some((each) => minutes.includes(minuteAt(at, each)));
  };
  const isEarly = ({ minutes, zone }: SaidTime) =>
    (zone?.zones ?? zones).some((each) =>
      minutes.some((minute) => {
        const early = minuteAt(at, each) - minute;
        return early > 0 && early <= EARLY_MINUTES;
      }),
    );
  if (times.some(isRight) || times.some(isEarly)) return [];
  return [timeProblem(text, first, agreed, "wrongTime")];
}

function timeProblem(
  text: TextAnalysis,
  mention: ClockMention,
  { start, zone }: Appointment,
  message: "wrongTime" | "wrongTimeOfTalk",
): ClaimProblem {
  const data = { words: text.textOf(mention), time: wallTimeOf(start, zone).time, zone };
  return { message, at: { from: mention.from, to: mention.to }, data };
}

function minuteAt(at: Instant, zone: string): number {
  const { time } = wallTimeOf(at, zone);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
