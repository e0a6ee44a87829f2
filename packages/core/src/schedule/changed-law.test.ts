import { afterEach, describe, expect, it, vi } from "vitest";
import type { DueFollowUp } from "../model/index.js";
import { ana, contactAfter, planned, send } from "./story.fixture.js";

const NativeFormat = Intl.DateTimeFormat;

afterEach(() => {
  Intl.DateTimeFormat = NativeFormat;
  vi.resetModules();
});

/** From now on this machine's time zone data says of one zone what it used to say of another. */
async function afterALawThatMakes(zone: string, like: string) {
  class Changed extends NativeFormat {
    constructor(locales?: string | string[], options: Intl.DateTimeFormatOptions = {}) {
      super(locales, options.timeZone === zone ? { ...options, timeZone: like } : options);
    }
  }
  Object.assign(Intl, { DateTimeFormat: Changed });
  vi.resetModules();
  const { dueByWall } = await import("./due-by-wall.js");
  const { planFollowUps } = await import("./plan-follow-ups.js");
  const { reconcile } = await import("./reconcile.js");
  const { recommendedPolicy, wallTimeOf } = await import("../model/index.js");
  return { dueByWall, planFollowUps, reconcile, recommendedPolicy, wallTimeOf };
}

function nudgeIn(zone: string): DueFollowUp {
  // Sent on 20 March: the nudge falls due after clocks in Madrid have gone forward.
  const contact = contactAfter({ ...ana, zone }, ["2026-03-20T08:00:00.000Z", send]);
  const nudge = planned(contact, "nudge");
  if (nudge?.status !== "due") throw new Error("The nudge is held.");
  return nudge;
}

describe("where a country gives up summer time after something was planned", () => {
  it("the stored follow-up keeps its hour on the wall, and its instant moves", async () => {
    const before = nudgeIn("Europe/Madrid");
    expect(before).toMatchObject({
      wall: "2026-03-31T08:30",
      window: { due: "2026-03-31T06:30:00.000Z" },
    });
    const { dueByWall, wallTimeOf } = await afterALawThatMakes("Europe/Madrid", "Etc/GMT-1");
    expect(dueByWall(before)).toBe("2026-03-31T07:30:00.000Z");
    expect(wallTimeOf(dueByWall(before), "Europe/Madrid").wall).toBe(before.wall);
  });

  it("a new plan moves it to the same hour, under the same id", async () => {
    const before = nudgeIn("Europe/Madrid");
    const contact = contactAfter(ana, ["2026-03-20T08:00:00.000Z", send]);
    const { planFollowUps, reconcile, recommendedPolicy } = await afterALawThatMakes(
      "Europe/Madrid",
      "Etc/GMT-1",
    );
    const after = planFollowUps(contact, recommendedPolicy, contact.lastEventAt).filter(
      ({ kind }) => kind === "nudge",
    );
    const { create, move, cancel } = reconcile([before], after);
    expect([create, cancel]).toEqual([[], []]);
    expect(move).toMatchObject([
      { id: before.id, wall: before.wall, window: { due: "2026-03-31T07:30:00.000Z" } },
    ]);
  });

  it("what was planned for a zone whose law is as it was stays where it is", async () => {
    const before = nudgeIn("Asia/Kathmandu");
    const { dueByWall } = await afterALawThatMakes("Europe/Madrid", "Etc/GMT-1");
    expect(dueByWall(before)).toBe(before.window.due);
  });
});

describe("an hour that clocks show twice", () => {
  it.each(["2026-10-25T00:30:10.000Z", "2026-10-25T01:30:10.000Z"] as const)(
    "is left where it was planned: %s",
    async (due) => {
      const { dueByWall } = await import("./due-by-wall.js");
      const window = { from: due, due, until: null };
      expect(dueByWall({ window, zone: "Europe/London", wall: "2026-10-25T01:30" })).toBe(due);
    },
  );
});
