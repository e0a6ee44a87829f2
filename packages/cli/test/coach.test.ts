import { memoryStore } from "@coffeechat/adapters/memory";
import { openSqliteStore } from "@coffeechat/adapters/sqlite";
import { type Coach, createCoach, type NewEvent, type Store } from "@coffeechat/core";
import { countedIds, fixedClock } from "@coffeechat/core/testing";
import { findTemplate } from "@coffeechat/templates";
import Database from "libsql";
import { afterEach, describe, expect, it } from "vitest";

const interviewId = "interview_1" as const;
const email = { channel: "email" } as const;

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function memory(): Promise<Store> {
  const store = memoryStore();
  await store.migrate();
  opened.push(store);
  return store;
}

async function sqlite(): Promise<Store> {
  const store = await openSqliteStore({ path: ":memory:", Database });
  opened.push(store);
  return store;
}

function coachOver(store: Store) {
  const clock = fixedClock("2026-03-02T09:00:00.000Z");
  const coach = createCoach({
    store,
    clock,
    newId: countedIds(),
    templates: { find: findTemplate },
    me: { name: "Sam Rivera" },
    ownerZone: "America/New_York",
  });
  return { coach, clock };
}

async function recorded(coach: Coach, event: NewEvent) {
  const result = await coach.record(event);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function addResearched(coach: Coach, name = "Ana Ruiz", organization = "Birchwood") {
  const { id } = await coach.add({
    name,
    organization,
    source: "alumni-platform",
    zone: "Europe/Madrid",
  });
  await recorded(coach, { type: "research", contactId: id, reason: "Runs the night ward" });
  return id;
}

describe.each([
  ["memory", memory],
  ["sqlite", sqlite],
])("a coach over the %s store", (_name, open) => {
  it("plans a nudge when a request goes out and drops it when they answer", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId, interviewId });
    const { followUps } = await recorded(coach, {
      type: "send",
      contactId,
      interviewId,
      message: email,
    });
    expect(followUps.create.map(({ kind }) => kind)).toContain("nudge");

    clock.goTo("2026-03-04T09:00:00.000Z");
    await recorded(coach, { type: "reply", contactId, ...email });
    const kinds = (await coach.followUps(contactId)).map(({ kind }) => kind);
    expect(kinds).toContain("answer");
    expect(kinds).not.toContain("nudge");
  });

  it("records a draft and its sending together, or neither where one is refused", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    const untouched = await coach.contact(contactId);
    const planned = await coach.followUps(contactId);
    const draft = { type: "draft", contactId, interviewId } as const;
    const send = { type: "send", contactId, interviewId, message: email } as const;
    const refused = await coach.recordAll([draft, { ...send, errorFindings: 2 }]);
    expect(refused).toMatchObject({ ok: false, refusal: { code: "message-has-errors" } });
    const early = coach.recordAll([draft, { ...send, at: "2026-03-03T09:00:00.000Z" }]);
    await expect(early).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await coach.contact(contactId)).toEqual(untouched);
    expect(await coach.followUps(contactId)).toEqual(planned);

    clock.goTo("2026-03-02T10:00:00.000Z");
    const result = await coach.recordAll([draft, send]);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.contact.revision).toBe(untouched.revision + 2);
    expect(result.value.event.type).toBe("send");
    const after = await coach.contact(contactId);
    expect(after).toEqual(result.value.contact);
    expect(after.interviews.map(({ state }) => state)).toEqual(["sent"]);
    expect((await coach.followUps(contactId)).map(({ kind }) => kind)).toContain("nudge");
  });

  it("records together what concerns several people, consequences included", async () => {
    const { coach } = coachOver(await open());
    const contactId = await addResearched(coach);
    const talk = { contactId, interviewId } as const;
    const result = await coach.recordAll([
      { ...talk, type: "draft" },
      { ...talk, type: "send", message: email },
      { contactId, type: "reply", ...email },
      { ...talk, type: "refer", name: "Ravi Menon", mayUseName: true },
    ]);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.contact.id).toBe(contactId);
    expect(result.value.alsoChanged.map(({ facts }) => facts.name)).toEqual(["Ravi Menon"]);
  });

  it("makes the person they named a contact in the same commit, referrer and leave included", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId, interviewId });
    await recorded(coach, { type: "send", contactId, interviewId, message: email });
    clock.goTo("2026-03-04T09:00:00.000Z");
    await recorded(coach, { type: "reply", contactId, ...email });
    const { alsoChanged } = await recorded(coach, {
      type: "refer",
      contactId,
      interviewId,
      name: "Ravi Menon",
      mayUseName: true,
    });
    expect(alsoChanged.map(({ facts }) => facts)).toEqual([
      {
        name: "Ravi Menon",
        source: "referral",
        referrer: { name: "Ana Ruiz", contactId, mayUseName: true },
        tags: [],
      },
    ]);
    const page = await coach.contacts({ limit: 10, source: "referral" });
    expect(page.items.map(({ facts }) => facts.name)).toEqual(["Ravi Menon"]);
  });

  it("remembers with the referrer what they were told", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId, interviewId });
    await recorded(coach, { type: "send", contactId, interviewId, message: email });
    clock.goTo("2026-03-04T09:00:00.000Z");
    await recorded(coach, { type: "reply", contactId, ...email });
    const { alsoChanged } = await recorded(coach, {
      type: "refer",
      contactId,
      interviewId,
      name: "Ravi Menon",
      mayUseName: true,
    });
    const referredId = alsoChanged[0]?.id ?? "contact_missing";
    const told = await recorded(coach, {
      type: "report",
      contactId: referredId,
      message: email,
      outcome: { about: "own-referral", told: "wrote" },
    });
    expect(told.contact.referrerTold).toEqual(["wrote"]);
    expect((await coach.contact(contactId)).referrals[0]?.told).toEqual(["wrote"]);
  });

  it("plans no word to a referrer who wants none, and refuses it in plain words", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId, interviewId });
    await recorded(coach, { type: "send", contactId, interviewId, message: email });
    clock.goTo("2026-03-04T09:00:00.000Z");
    await recorded(coach, { type: "decline", contactId });
    const { alsoChanged } = await recorded(coach, {
      type: "refer",
      contactId,
      interviewId,
      name: "Ravi Menon",
      mayUseName: true,
    });
    const referredId = alsoChanged[0]?.id ?? "contact_missing";
    const talk = { contactId: referredId, interviewId: "interview_ravi" } as const;
    await recorded(coach, { type: "research", contactId: referredId, reason: "Ana named him" });
    await recorded(coach, { type: "draft", ...talk });
    await recorded(coach, { type: "send", ...talk, message: email });
    const kinds = async () => (await coach.agenda()).map(({ followUp }) => followUp.kind);
    expect(await kinds()).toContain("tell-referrer");
    const told = {
      type: "report",
      contactId: referredId,
      message: email,
      outcome: { about: "own-referral", told: "wrote" },
    } as const;
    await recorded(coach, { type: "opt-out", contactId });
    expect(await kinds()).not.toContain("tell-referrer");
    const refused = await coach.record(told);
    expect(refused).toMatchObject({ ok: false, refusal: { code: "contact-closed" } });
    expect((await coach.contact(referredId)).referrerTold).toEqual([]);
  });

  it("may tell a referrer who only declined a talk", async () => {
    const { coach, clock } = coachOver(await open());
    const contactId = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId, interviewId });
    await recorded(coach, { type: "send", contactId, interviewId, message: email });
    clock.goTo("2026-03-04T09:00:00.000Z");
    await recorded(coach, { type: "decline", contactId });
    const { alsoChanged } = await recorded(coach, {
      type: "refer",
      contactId,
      interviewId,
      name: "Ravi Menon",
      mayUseName: true,
    });
    const told = await recorded(coach, {
      type: "report",
      contactId: alsoChanged[0]?.id ?? "contact_missing",
      message: email,
      outcome: { about: "own-referral", told: "wrote" },
    });
    expect(told.contact.referrerTold).toEqual(["wrote"]);
  });

  it("holds a second request at the same organization back until the first is answered", async () => {
    const { coach } = coachOver(await open());
    const first = await addResearched(coach);
    await recorded(coach, { type: "draft", contactId: first, interviewId });
    await recorded(coach, { type: "send", contactId: first, interviewId, message: email });
    const second = await addResearched(coach, "Ben Ito", "  birchwood ");
    await recorded(coach, { type: "draft", contactId: second, interviewId });
    const refused = await coach.record({
      type: "send",
      contactId: second,
      interviewId,
      message: email,
    });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: "organization-has-open-request" },
    });
  });

  it("lets five writers at one contact each have their say, in some order", async () => {
    const { coach } = coachOver(await open());
    const contactId = await addResearched(coach);
    const gifts = Array.from({ length: 5 }, (_, index) =>
      recorded(coach, {
        type: "give",
        contactId,
        by: "they",
        unasked: false,
        what: `Article ${index}`,
      }),
    );
    await Promise.all(gifts);
    expect((await coach.contact(contactId)).gifts).toHaveLength(5);
  });

  it("stores nothing of an event it cannot read", async () => {
    const { coach } = coachOver(await open());
    const contactId = await addResearched(coach);
    const before = await coach.contact(contactId);
    // The types forbid what callers without types can still hand in: that is what is tried here.
    const broken = { type: "research", contactId, reason: 7 } as unknown as NewEvent;
    await expect(coach.record(broken)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: "reason" }],
    });
    const future = { type: "reply", contactId, ...email, at: "2026-03-02T09:00:00.001Z" } as const;
    await expect(coach.record(future)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: "at" }],
    });
    expect(await coach.contact(contactId)).toEqual(before);
  });

  it("says plainly that a contact is unknown", async () => {
    const { coach } = coachOver(await open());
    await expect(coach.contact("contact_nobody")).rejects.toMatchObject({
      code: "UNKNOWN_CONTACT",
    });
    await expect(
      coach.record({ type: "research", contactId: "contact_nobody", reason: "None" }),
    ).rejects.toMatchObject({ code: "UNKNOWN_CONTACT" });
  });

  it("checks a draft with what it knows of the two people", async () => {
    const { coach } = coachOver(await open());
    const contactId = await addResearched(coach);
    const { findings } = await coach.check(contactId, {
      kind: "outreach",
      channel: "linkedin-note",
      body: "Hi Ana, any openings at your ward?",
    });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("no-job-ask");
  });

  it("shows what is held because nobody knows their zone, and releases it with the zone", async () => {
    const { coach } = coachOver(await open());
    const { id: contactId } = await coach.add({ name: "Li Lei", source: "linkedin" });
    await recorded(coach, { type: "research", contactId, reason: "Wrote on valves" });
    await recorded(coach, { type: "draft", contactId, interviewId });
    await recorded(coach, { type: "send", contactId, interviewId, message: email });
    const held = (await coach.agenda()).find(({ followUp }) => followUp.kind === "nudge");
    expect(held?.status).toBe("held");
    await recorded(coach, { type: "amend", contactId, facts: { zone: "Asia/Shanghai" } });
    const released = (await coach.agenda()).find(({ followUp }) => followUp.kind === "nudge");
    expect(released?.status).toBe("upcoming");
  });

  it("forgets a person for good", async () => {
    const { coach } = coachOver(await open());
    const contactId = await addResearched(coach);
    await coach.erase(contactId);
    await expect(coach.contact(contactId)).rejects.toMatchObject({ code: "UNKNOWN_CONTACT" });
    const lines: string[] = [];
    for await (const record of coach.export()) lines.push(JSON.stringify(record));
    expect(lines.join("\n")).not.toContain("Ana");
  });
});
