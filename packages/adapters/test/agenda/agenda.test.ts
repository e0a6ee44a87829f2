import { memoryStore } from "@coffeechat/adapters/memory";
import { type CalendarFor, type Coach, createCoach, type FollowUpKind } from "@coffeechat/core";
import { recommendedPolicy } from "@coffeechat/core/model";
import { countedIds, fixedClock } from "@coffeechat/core/testing";
import { describe, expect, it } from "vitest";

const start = "2026-03-02T09:00:00.000Z"; // a Monday
const message = { channel: "email" } as const;

async function beginning(options: { readonly calendarFor?: CalendarFor } = {}) {
  const store = memoryStore();
  await store.migrate();
  const clock = fixedClock(start);
  const coach = createCoach({ store, clock, newId: countedIds(), ...options });
  return { coach, clock };
}

/** A request to somebody, researched and drafted; sent where wanted. */
async function request(
  coach: Coach,
  name: string,
  { organization, sent, zone }: { organization?: string; sent: boolean; zone?: string },
) {
  const { id } = await coach.add({
    name,
    source: "alumni-platform",
    zone: zone ?? "Europe/Madrid",
    email: "someone@example.com",
    ...(organization === undefined ? {} : { organization }),
  });
  const interviewId = `interview_${name.toLowerCase()}` as const;
  await coach.record({ type: "research", contactId: id, reason: "Night ward" });
  await coach.record({ type: "draft", contactId: id, interviewId });
  if (sent) await coach.record({ type: "send", contactId: id, interviewId, message });
  return { id, interviewId };
}

async function lines(coach: Coach) {
  const agenda = await coach.agenda();
  return agenda.map(({ contact, followUp, status }) => {
    const when = followUp.status === "held" ? followUp.held.code : followUp.window.due;
    return `${contact.name} ${followUp.kind} ${status} ${when}`;
  });
}

async function idOf(coach: Coach, kind: FollowUpKind) {
  const found = (await coach.agenda()).find(({ followUp }) => followUp.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} on the agenda.`);
  return { contactId: found.contact.id, followUpId: found.followUp.id };
}

describe("the agenda of a week of requests", () => {
  it("holds the sixth request back, and says from when there is room", async () => {
    const { coach, clock } = await beginning();
    for (const name of ["Ana", "Ben", "Cleo", "Dora", "Emil"]) {
      await request(coach, name, { sent: true });
    }
    await request(coach, "Finn", { sent: false });
    const held = (await coach.agenda()).find(({ contact }) => contact.name === "Finn");
    expect(held?.followUp).toMatchObject({
      status: "held",
      held: { code: "weekly-outreach-used", possibleFrom: "2026-03-09T09:00:00.000Z" },
    });
    clock.goTo("2026-03-09T09:00:00.000Z");
    expect(await lines(coach)).toContain("Finn outreach due 2026-03-03T07:30:00.000Z");
  });

  it("holds a second request at one organization until the first is answered", async () => {
    const { coach, clock } = await beginning();
    const ana = await request(coach, "Ana", { organization: "Birchwood", sent: true });
    await request(coach, "Ben", { organization: "BIRCHWOOD ", sent: false });
    expect(await lines(coach)).toContain("Ben outreach held organization-has-open-request");
    clock.goTo("2026-03-03T09:00:00.000Z");
    await coach.record({ type: "reply", contactId: ana.id, channel: "email" });
    expect(await lines(coach)).toContain("Ben outreach due 2026-03-03T07:30:00.000Z");
  });
});

describe("a line of the agenda", () => {
  it("is put off, and comes back at the next polite hour", async () => {
    const { coach, clock } = await beginning();
    await request(coach, "Ana", { sent: true });
    clock.goTo("2026-03-12T09:00:00.000Z");
    expect((await coach.today()).map(({ followUp }) => followUp.kind)).toEqual(["nudge"]);
    const chosen = await idOf(coach, "nudge");
    const result = await coach.snooze({ ...chosen, until: "2026-03-14T12:00:00.000Z" });
    expect(result.ok).toBe(true);
    expect(await coach.today()).toEqual([]);
    expect(await lines(coach)).toContain("Ana nudge upcoming 2026-03-16T06:00:00.000Z");
  });

  it("is left out with a reason that stays in the history", async () => {
    const { coach } = await beginning();
    const { id } = await request(coach, "Ana", { sent: true });
    await coach.skip({ ...(await idOf(coach, "nudge")), reason: "She told me in the lift" });
    expect((await lines(coach)).map((line) => line.split(" ")[1])).toEqual(["lapse"]);
    expect((await coach.contact(id)).setAside).toMatchObject([
      { kind: "nudge", reason: "She told me in the lift" },
    ]);
  });

  it("is done by the event that it stands for", async () => {
    const { coach, clock } = await beginning();
    const { id } = await request(coach, "Ana", { sent: false });
    clock.goTo("2026-03-03T08:00:00.000Z");
    await coach.done(await idOf(coach, "outreach"));
    expect((await coach.contact(id)).state).toBe("approached");
    clock.goTo("2026-03-12T09:00:00.000Z");
    const result = await coach.done(await idOf(coach, "nudge"));
    expect(result.ok && result.value.event).toMatchObject({
      type: "nudge",
      message: { channel: "email", templateId: "n-first" },
    });
  });

  it("asks for what only you know, by its name", async () => {
    const { coach, clock } = await beginning();
    const { id, interviewId } = await request(coach, "Ana", { sent: true });
    const start = "2026-03-05T14:00:00.000Z";
    const talk = { start, minutes: 20, zone: "Europe/Madrid", venue: "cafe" } as const;
    await coach.record({ type: "accept", contactId: id, interviewId, ...talk });
    clock.goTo("2026-03-05T14:20:00.000Z");
    await coach.record({ type: "hold", contactId: id, interviewId, minutes: 20 });
    const chosen = await idOf(coach, "write-notes");
    await expect(coach.done(chosen)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: "notes" }],
    });
    await coach.done(chosen, { notes: { text: "Rotations first" } });
    await coach.done(await idOf(coach, "thank-you"));
    expect((await lines(coach)).map((line) => line.split(" ")[1])).toEqual([
      "reflect",
      "keep-in-touch",
    ]);
    await expect(coach.done(chosen)).rejects.toMatchObject({ issues: [{ path: "followUpId" }] });
  });
});

describe("where a contact lives", () => {
  const cairo = { businessWeek: [7, 1, 2, 3, 4], holidays: ["2026-03-08"] };
  const calendarFor: CalendarFor = ({ zone }) => (zone === "Africa/Cairo" ? cairo : undefined);

  it("decides on which days they are written to", async () => {
    const { coach } = await beginning({ calendarFor });
    const zone = "Africa/Cairo";
    await request(coach, "Hoda", { sent: true, zone });
    await request(coach, "Ana", { sent: true });
    // Seven business days from Monday: Cairo works on Sundays, but not on the 8th.
    expect((await lines(coach)).filter((line) => line.includes("nudge"))).toEqual([
      "Ana nudge upcoming 2026-03-11T07:30:00.000Z",
      "Hoda nudge upcoming 2026-03-12T06:30:00.000Z",
    ]);
  });
});

describe("planning everybody anew", () => {
  it("carries a changed policy into the store, once", async () => {
    const store = memoryStore();
    await store.migrate();
    const clock = fixedClock(start);
    const before = createCoach({ store, clock, newId: countedIds() });
    const { id } = await request(before, "Ana", { sent: true });
    const nudge = { ...recommendedPolicy.nudge, firstAfterBusinessDays: 10 };
    const after = createCoach({ store, clock, policy: { ...recommendedPolicy, nudge } });
    const dueBefore = await before.followUps(id);
    expect(await after.replan()).toEqual({ created: 0, moved: 2, cancelled: 0 });
    expect(await after.replan()).toEqual({ created: 0, moved: 0, cancelled: 0 });
    expect(await after.followUps(id)).not.toEqual(dueBefore);
  });
});
