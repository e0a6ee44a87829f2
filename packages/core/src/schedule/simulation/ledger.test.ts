import { describe, expect, it } from "vitest";
import {
  type Contact,
  type DueFollowUp,
  type FollowUp,
  type Instant,
  recommendedPolicy,
} from "../../model/index.js";
import { ana, contactAfter, planned, send } from "../story.fixture.js";
import { Ledger } from "./ledger.fixture.js";

const contact = contactAfter(ana, ["2026-03-03T08:00:00.000Z", send]);
const nudge = planned(contact, "nudge");
if (nudge?.status !== "due") throw new Error("The story has no nudge.");

function ledger(): Ledger {
  return new Ledger({
    seed: 1,
    zone: "Europe/Madrid",
    ownerZone: "UTC",
    policy: recommendedPolicy,
    begin: "2026-03-02T09:00:00.000Z",
    referred: false,
    zoneKnown: true,
    colleagueBusyUntil: "2026-03-02T09:00:00.000Z",
  });
}

function plan(into: Ledger, items: readonly FollowUp[], now: Instant, known: Contact = contact) {
  into.planned(items, { create: items, move: [], cancel: [] }, known, now);
}

const later = (due: Instant): DueFollowUp => ({ ...nudge, window: { ...nudge.window, due } });

/** Each fault, as a broken planner or worker would make it. */
const faults: Readonly<Record<string, (into: Ledger) => void>> = {
  "no time to write": (into) => into.handOut(nudge, contact, "2026-03-12T23:00:00.000Z"),
  "handed out early": (into) => into.handOut(nudge, contact, "2026-03-11T08:00:00.000Z"),
  "came twice": (into) => {
    into.handOut(nudge, contact, nudge.window.due);
    into.handOut(nudge, contact, nudge.window.due);
  },
  "was done and is back": (into) => {
    into.finish(nudge.id);
    plan(into, [nudge], "2026-03-12T08:00:00.000Z");
  },
  "planned after an opt-out": (into) =>
    plan(into, [nudge], "2026-03-12T08:00:00.000Z", { ...contact, state: "opted-out" }),
  "one id twice": (into) => plan(into, [nudge, nudge], "2026-03-05T08:00:00.000Z"),
  "after their reply": (into) => {
    const replied = contact.interviews.map((interview) => ({
      ...interview,
      repliedAt: "2026-03-05T08:00:00.000Z" as const,
    }));
    into.handOut(nudge, { ...contact, interviews: replied }, nudge.window.due);
  },
  "was lost": (into) => {
    plan(into, [later("2026-03-10T07:30:00.000Z")], "2026-03-05T08:00:00.000Z");
    plan(into, [], "2026-03-12T08:00:00.000Z");
  },
  "held without explanation": (into) => {
    const { window: _window, zone: _zone, wall: _wall, ...rest } = nudge;
    const held = { code: "because", message: "Wait" };
    plan(into, [{ ...rest, status: "held", held }], "2026-03-05T08:00:00.000Z");
  },
  "is owed and not planned": (into) => {
    const owed = { since: "2026-03-05T08:00:00.000Z", due: "2026-03-06T23:00:00.000Z" } as const;
    into.owes([{ ...owed, kind: "answer", overdue: false, rule: "answer-fast" }], [], contact);
  },
};

describe("the judge of the simulation", () => {
  it.each(Object.entries(faults))("sees what %s", (complaint, commit) => {
    const judge = ledger();
    commit(judge);
    expect(judge.complaints.join("\n")).toContain(complaint);
  });

  it("has nothing to say where a nudge comes once, when it is due", () => {
    const judge = ledger();
    plan(judge, [nudge], "2026-03-05T08:00:00.000Z");
    judge.handOut(nudge, contact, nudge.window.due);
    judge.close("2026-04-01T08:00:00.000Z");
    expect(judge.complaints).toEqual([]);
  });
});
