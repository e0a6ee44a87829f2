import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type Channel, type Instant, instantOf, MINUTE_MS } from "../../model/index.js";
import { nextPoliteTime } from "../next-polite-time.js";
import type { PoliteTimePreference } from "../open-hours.js";
import { type Chance, chanceOf } from "./chance.fixture.js";
import { FOLLOW_UPS, PATIENCE_MS } from "./full-size.fixture.js";
import { simulatedPolicies } from "./policies.fixture.js";
import { oraclePoliteTime } from "./temporal-oracle.fixture.js";

const ZONES = Intl.supportedValuesOf("timeZone");
const QUESTIONS_PER_ZONE = Math.ceil(FOLLOW_UPS / 20 / ZONES.length);
const BEGIN = Date.UTC(2026, 0, 1);
const END = Date.UTC(2035, 11, 1);
const PREFERENCES: readonly [PoliteTimePreference, ...PoliteTimePreference[]] = [
  "allowed",
  "sending",
  "sending-hours",
  "any-day",
];
const CHANNELS: readonly [Channel, ...Channel[]] = ["email", "text", "linkedin-message", "phone"];

/** Half of the moments lie anywhere in ten years, half within two days of a change of the zone's clocks. */
function momentIn(changes: readonly number[], chance: Chance): Instant {
  const change = changes[Math.floor(chance.next() * changes.length)];
  const near = change !== undefined && chance.happens(0.5);
  const ms = near
    ? change + chance.between(-2_880, 2_880) * MINUTE_MS
    : BEGIN + Math.floor((chance.next() * (END - BEGIN)) / MINUTE_MS) * MINUTE_MS;
  return instantOf(ms);
}

function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let from = Temporal.Instant.fromEpochMilliseconds(BEGIN).toZonedDateTimeISO(zone);
  for (;;) {
    const next = from.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds > END) return changes;
    changes.push(next.epochMilliseconds);
    from = next;
  }
}

/** Clocks that stand back for Ramadan, which Temporal's polyfill overlooks in some years. */
const CLOCKS_BY_THE_MOON: readonly string[] = ["Africa/Casablanca", "Africa/El_Aaiun"];

/** Whether Temporal shows the hour that the zone data itself gives. */
function knowsTheClock(zone: string, instants: readonly Instant[]): boolean {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" });
  return instants.every((instant) => {
    const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    const shown = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    return clock.format(new Date(instant)) === shown;
  });
}

describe("the next polite time beside Temporal", () => {
  it("is the same in every zone, under every policy, on every channel", {
    timeout: PATIENCE_MS,
  }, () => {
    const differences: string[] = [];
    const unsure = new Set<string>();
    let asked = 0;
    for (const [index, zone] of ZONES.entries()) {
      const chance = chanceOf(index + 1);
      const changes = changesOf(zone);
      for (let question = 0; question < QUESTIONS_PER_ZONE; question++) {
        const policy = simulatedPolicies[Math.floor(chance.next() * simulatedPolicies.length)];
        if (policy === undefined) throw new Error("There are no policies to ask about.");
        const preference = chance.pick(PREFERENCES);
        const channel = chance.pick(CHANNELS);
        const from = momentIn(changes, chance);
        const ours = nextPoliteTime(from, zone, policy, { preference, channel });
        const theirs = oraclePoliteTime(from, zone, policy, preference, channel);
        asked += 1;
        if (!knowsTheClock(zone, [from, ours, theirs])) unsure.add(zone);
        else if (ours !== theirs)
          differences.push(`${zone} ${from} ${preference}: ${ours} ${theirs}`);
      }
    }
    console.log("compared with Temporal:", asked);
    expect(differences).toEqual([]);
    expect([...unsure].filter((zone) => !CLOCKS_BY_THE_MOON.includes(zone))).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(FOLLOW_UPS / 20);
  });
});
