import { replay } from "@coffeechat/core/lifecycle";
import { type Instant, instantOf, type Policy, recommendedPolicy } from "@coffeechat/core/model";
import { nextPoliteTime, planFollowUps } from "@coffeechat/core/schedule";
import { Temporal } from "temporal-polyfill";
import type { BenchTable } from "./bench.js";

const ZONES = Intl.supportedValuesOf("timeZone").filter((_, index) => index % 10 === 0);
const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const MEASURED_MS = 1_000;
const SAMPLES = 20_000;

/** Moments over three years, zones in turn: both variants see the same. */
const questions = Array.from({ length: SAMPLES }, (_, index) => ({
  instant: instantOf(START + ((index * 7_919) % (24 * 365 * 3)) * HOUR_MS),
  zone: ZONES[index % ZONES.length] ?? "Etc/UTC",
}));

function perSecond(answer: (index: number) => unknown): number {
  for (let index = 0; index < SAMPLES / 20; index++) answer(index);
  let done = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < MEASURED_MS) {
    for (let index = 0; index < 200; index++) answer((done + index) % SAMPLES);
    done += 200;
    elapsed = performance.now() - start;
  }
  return Math.round((done / elapsed) * 1_000);
}

/** The same question asked of Temporal: walk to the next open day, then to the hour. */
function byTemporal(instant: Instant, zone: string, policy: Policy): Instant {
  const { from, until } = policy.quiet.written;
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const opens = Temporal.PlainTime.from(until);
  const closes = Temporal.PlainTime.from(from);
  const time = clock.toPlainTime();
  let day = clock.toPlainDate();
  if (isOpen(day, policy) && Temporal.PlainTime.compare(time, closes) < 0) {
    if (Temporal.PlainTime.compare(time, opens) >= 0) return instant;
  } else {
    do day = day.add({ days: 1 });
    while (!isOpen(day, policy));
  }
  return instantOf(day.toZonedDateTime({ timeZone: zone, plainTime: opens }).epochMilliseconds);
}

function isOpen(day: Temporal.PlainDate, policy: Policy): boolean {
  const date = day.toString();
  const monthDay = date.slice(5);
  return (
    policy.businessWeek.includes(day.dayOfWeek) &&
    !policy.holidays.includes(date) &&
    !policy.blackouts.some(({ from, until }) =>
      from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until,
    )
  );
}

function contactThatHasMet() {
  const message = { channel: "email" } as const;
  const interviewId = "interview_1";
  const bodies = [
    [
      "2026-03-02T09:00",
      {
        type: "add",
        facts: {
          name: "Ana Ruiz",
          source: "referral",
          zone: "Europe/Madrid",
          referrer: { name: "Jo Lee", mayUseName: true },
        },
      },
    ],
    ["2026-03-02T09:10", { type: "research", reason: "Runs the night ward" }],
    ["2026-03-02T09:20", { type: "draft", interviewId }],
    ["2026-03-03T08:00", { type: "send", interviewId, message }],
    [
      "2026-03-05T08:00",
      {
        type: "accept",
        interviewId,
        start: "2026-03-12T14:00:00.000Z",
        minutes: 20,
        zone: "Europe/Madrid",
        venue: "cafe",
      },
    ],
    ["2026-03-12T14:20", { type: "hold", interviewId, minutes: 20 }],
  ] as const;
  return replay(
    bodies.map(([at, body], index) => ({
      id: `event_${index + 1}`,
      contactId: "contact_ana",
      at: `${at}:00.000Z`,
      ...body,
    })),
  );
}

function differingAnswers(): number {
  return questions.filter(
    ({ instant, zone }) =>
      nextPoliteTime(instant, zone, recommendedPolicy) !==
      byTemporal(instant, zone, recommendedPolicy),
  ).length;
}

function ask(index: number, answer: (instant: Instant, zone: string, policy: Policy) => Instant) {
  const question = questions[index];
  return question === undefined
    ? undefined
    : answer(question.instant, question.zone, recommendedPolicy);
}

/** The next polite time beside temporal-polyfill, and whole plans of one contact. */
export async function run(): Promise<readonly BenchTable[]> {
  const differing = differingAnswers();
  const temporal = perSecond((index) => ask(index, byTemporal));
  const ours = perSecond((index) => ask(index, nextPoliteTime));
  const contact = contactThatHasMet();
  const plans = perSecond(() =>
    planFollowUps(contact, recommendedPolicy, "2026-03-12T15:00:00.000Z", {
      referrerZone: "America/Denver",
    }),
  );
  return [
    {
      title: `Next polite time over ${ZONES.length} zones and three years (${differing} of ${SAMPLES} answers differ)`,
      rows: [
        { name: "temporal-polyfill", opsPerSecond: temporal, ratio: 1 },
        { name: "nextPoliteTime", opsPerSecond: ours, ratio: ours / temporal },
      ],
    },
    {
      title: "Plans for one contact after a talk",
      rows: [{ name: "planFollowUps", opsPerSecond: plans, ratio: 1 }],
    },
  ];
}
