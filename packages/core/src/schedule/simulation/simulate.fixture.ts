import { addMilliseconds, DAY_MS, HOUR_MS } from "../../model/index.js";
import { chanceOf } from "./chance.fixture.js";
import { simulatedPolicies } from "./policies.fixture.js";
import { type Story, World } from "./world.fixture.js";

export interface Simulated {
  readonly zones: number;
  readonly stories: number;
  readonly handedOut: number;
  readonly messages: number;
  readonly held: number;
  readonly cancelled: number;
  readonly complaints: readonly string[];
}

const ALL_ZONES = Intl.supportedValuesOf("timeZone");
const [FIRST_POLICY, ...OTHER_POLICIES] = simulatedPolicies;

/**
 * Stories in every zone that Node knows, in turn, until so many follow-ups have been handed out and
 * every zone has had its turn. `share` of `shares`: which zones, for several processes at once.
 */
export function simulate(followUps: number, seed: number, share = 0, shares = 1): Simulated {
  const zones = ALL_ZONES.filter((_, index) => index % shares === share);
  const total = { stories: 0, handedOut: 0, messages: 0, held: 0, cancelled: 0 };
  const complaints: string[] = [];
  for (let index = 0; index < zones.length || total.handedOut < followUps; index++) {
    const zone = zones[index % zones.length] ?? "Etc/UTC";
    const ledger = new World(storyFor(zone, seed + index * shares + share)).run();
    total.stories += 1;
    total.handedOut += ledger.handedOut;
    total.messages += ledger.messages;
    total.held += ledger.held;
    total.cancelled += ledger.cancelled;
    complaints.push(...ledger.complaints);
    if (complaints.length > 20) break;
  }
  return { zones: zones.length, ...total, complaints };
}

export function storyFor(zone: string, seed: number): Story {
  const chance = chanceOf(seed ^ 0x5eed);
  if (FIRST_POLICY === undefined) throw new Error("There are no policies to simulate.");
  const begin = addMilliseconds("2026-01-01T00:00:00.000Z", chance.between(0, 365 * 24) * HOUR_MS);
  const busyDays = chance.happens(0.1) ? chance.between(1, 60) : 0;
  return {
    seed,
    zone,
    begin,
    ownerZone: chance.pick(["UTC", ...ALL_ZONES]),
    policy: chance.pick([FIRST_POLICY, ...OTHER_POLICIES]),
    referred: chance.happens(0.25),
    zoneKnown: chance.happens(0.9),
    colleagueBusyUntil: addMilliseconds(begin, busyDays * DAY_MS),
  };
}
