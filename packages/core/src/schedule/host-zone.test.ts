import { afterEach, describe, expect, it, vi } from "vitest";
import { instantOf } from "../model/index.js";

const HOSTS = [
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Europe/London",
] as const;
const before = process.env.TZ;

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** Every answer anew: modules are loaded again, so that nothing remembered hides the host's zone. */
async function answersOn(host: string): Promise<{ offsets: number[]; answers: string[] }> {
  process.env.TZ = host;
  vi.resetModules();
  const { recommendedPolicy, resolveWallTime, wallTimeOf } = await import("../model/index.js");
  const { nextPoliteTime } = await import("./next-polite-time.js");
  const answers: string[] = [];
  for (const zone of [...HOSTS, "America/Sao_Paulo", "Pacific/Apia", "Asia/Tokyo"]) {
    for (let hour = 0; hour < 24 * 366; hour += 11) {
      const instant = instantOf(Date.UTC(2026, 0, 1, hour));
      const { wall, weekday } = wallTimeOf(instant, zone);
      answers.push(
        `${wall} ${weekday} ${resolveWallTime(wall, zone)} ${nextPoliteTime(instant, zone, recommendedPolicy)}`,
      );
    }
  }
  return { offsets: [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()), answers };
}

describe("the host's own time zone", () => {
  it.each(HOSTS)("changes no answer: %s", async (host) => {
    const utc = await answersOn("UTC");
    const there = await answersOn(host);
    // Proof that the host did move: otherwise this would compare UTC with itself.
    expect(there.offsets).not.toEqual(utc.offsets);
    expect(there.answers).toEqual(utc.answers);
  });
});
