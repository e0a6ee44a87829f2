import { memoryStore } from "@coffeechat/adapters/memory";
import { createCoach } from "@coffeechat/core/coach";
import { fixedClock } from "@coffeechat/core/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everybody } from "../coach/find-contact.js";
import { during, progressOf } from "./progress.js";

const CLEARED = "\r\u001b[K";

/** What a person, or a program, sees on standard error. */
function watched(interactive: boolean) {
  const shown: string[] = [];
  return { shown, terminal: { interactive, err: (text: string) => void shown.push(text) } };
}

describe("progress on a terminal", () => {
  it("is told at most every tenth of a second, on one line that is cleared at the end", () => {
    const { shown, terminal } = watched(true);
    let now = 0;
    const progress = progressOf(terminal, "Checking", 40, () => now);
    for (const [time, done] of [
      [50, 1],
      [100, 10],
      [150, 20],
      [210, 30],
    ] as const) {
      now = time;
      progress.step(done);
    }
    progress.end();
    progress.end();
    expect(shown).toEqual([
      `${CLEARED}Checking: 10 of 40 (25 %)`,
      `${CLEARED}Checking: 30 of 40 (75 %)`,
      CLEARED,
    ]);
  });

  it("says what is being done where nobody knows how far it is, and clears up after a failure", async () => {
    const { shown, terminal } = watched(true);
    const fails = during(terminal, "Making the calendar", () => {
      throw new Error("no room");
    });
    await expect(fails).rejects.toThrow("no room");
    expect(shown).toEqual([`${CLEARED}Making the calendar …`, CLEARED]);
  });

  it("is nothing that a program would see", async () => {
    const { shown, terminal } = watched(false);
    expect(await during(terminal, "Making the calendar", () => 7)).toBe(7);
    const progress = progressOf(terminal, "Checking", 1, () => 0);
    progress.step(1);
    progress.end();
    expect(shown).toEqual([]);
  });
});

describe("reading all contacts", () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    vi.spyOn(Date, "now").mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("tells how many are there after each page", async () => {
    const { shown, terminal } = watched(true);
    const coach = createCoach({ store: memoryStore(), clock: fixedClock("2026-03-02T09:00:00Z") });
    const ana = await coach.add({ name: "Ana Ruiz", source: "event", zone: "Europe/Madrid" });
    const pages = ["b", "c", null];
    const contacts = async () => {
      now += 200;
      return { items: [ana], nextCursor: pages.shift() ?? null };
    };
    await everybody({ coach: { contacts }, terminal });
    expect(shown).toEqual([
      ...[1, 2, 3].map((count) => `${CLEARED}Reading contacts: ${count}`),
      CLEARED,
    ]);
  });
});
