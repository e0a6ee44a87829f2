import { replay } from "@coffeechat/core/lifecycle";
import { type Instant, instantOf, recommendedPolicy } from "@coffeechat/core/model";
import { nextPoliteTime, planFollowUps } from "@coffeechat/core/schedule";
import type { BenchTable } from "./bench.js";
import { dueListTable } from "./schedule/due-list.js";
import { type Answer, answersOfPeers } from "./schedule/peers.js";

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

function ask(index: number, answer: Answer): Instant | undefined {
  const question = questions[index];
  return question === undefined
    ? undefined
    : answer(question.instant, question.zone, recommendedPolicy);
}

/** How many answers differ from Temporal's. */
function differing(answer: Answer, truth: Answer): number {
  return questions.filter((_, index) => ask(index, answer) !== ask(index, truth)).length;
}

/** The next polite time beside other ways to work it out, whole plans of one contact, and the due list of a million. */
export async function run(): Promise<readonly BenchTable[]> {
  const { temporal, ...others } = answersOfPeers;
  const slowest = perSecond((index) => ask(index, temporal));
  const peers = Object.entries({ ...others, nextPoliteTime }).map(([name, answer]) => ({
    name: `${name} (${differing(answer, temporal)} of ${SAMPLES} answers differ)`,
    opsPerSecond: perSecond((index) => ask(index, answer)),
  }));
  const contact = contactThatHasMet();
  const plans = perSecond(() =>
    planFollowUps(contact, recommendedPolicy, "2026-03-12T15:00:00.000Z", {
      referrerZone: "America/Denver",
    }),
  );
  return [
    {
      title: `Next polite time over ${ZONES.length} zones and three years, in times of temporal-polyfill`,
      rows: [{ name: "temporal-polyfill", opsPerSecond: slowest }, ...peers].map((row) => ({
        ...row,
        ratio: row.opsPerSecond / slowest,
      })),
    },
    {
      title: "Plans for one contact after a talk",
      rows: [{ name: "planFollowUps", opsPerSecond: plans, ratio: 1 }],
    },
    ...(await dueListTable()),
  ];
}
