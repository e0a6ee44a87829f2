import type { Contact } from "@coffeechat/core/model";
import type { ContactChange } from "@coffeechat/core/store";
import { describe, expect, it } from "vitest";
import { collect } from "../conformance/expect.js";
import { addContact, HERE, researchContact } from "../conformance/sample.js";
import { memoryStore } from "../memory/index.js";
import { recipientKey, shielded } from "./index.js";

const secret = new Uint8Array(32).fill(7);
const EMAIL = "ines.quill@example.org";

function owner(number: number) {
  return { ...HERE, owner: `student-${number}` };
}

/** A contact with a request in this state. */
function asked(state: Contact["interviews"][number]["state"], email = EMAIL): ContactChange {
  const change = addContact("contact_ana", { facts: { email } });
  return { ...change, contact: inState(change.contact, state) };
}

function inState(contact: Contact, state: Contact["interviews"][number]["state"]): Contact {
  const { addedAt: at } = contact;
  const interview = {
    id: "interview_1",
    state,
    since: at,
    draftedAt: at,
  } as const;
  return {
    ...contact,
    interviews: [{ ...interview, nudgedAt: [], moves: [], noShows: [] }],
  };
}

describe("a shield", () => {
  it("lets as many requests through as the cap says, of a hundred at once", async () => {
    const store = shielded(memoryStore(), { secret, cap: 4 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, number) => store.commit(owner(number), [asked("sent")])),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    const refused = outcomes.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "RECIPIENT_SHIELDED" } });
  });

  it("counts from sending until the talk is held or off, not drafts", async () => {
    const store = shielded(memoryStore(), { secret, cap: 1 });
    const advice = async () => (await store.advise(owner(2), EMAIL)).room;
    const ana = asked("draft");
    await store.commit(owner(1), [ana]);
    expect(await advice()).toBe(true);
    let contact = ana.contact;
    for (const [state, room] of [
      ["sent", false],
      ["scheduled", false],
      ["held", true],
      ["sent", false],
      ["declined", true],
    ] as const) {
      const next = researchContact(contact);
      contact = inState(next.contact, state);
      await store.commit(owner(1), [{ ...next, contact }]);
      expect(await advice(), state).toBe(room);
    }
  });

  it("counts what imports bring in, at once and beyond the cap, and lets nobody ask on top of it", async () => {
    const store = shielded(memoryStore(), { secret, cap: 4 });
    const elsewhere = shielded(memoryStore(), { secret, cap: 1 });
    await elsewhere.commit(HERE, [asked("sent")]);
    const records = await collect(elsewhere.exportAll(HERE));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, async (_, number) =>
        number % 10 === 0
          ? store.importAll(owner(number), records)
          : store.commit(owner(number), [asked("sent")]),
      ),
    );
    const through = outcomes.flatMap(({ status }, number) =>
      status === "fulfilled" ? [number] : [],
    );
    expect(through.filter((number) => number % 10 === 0)).toHaveLength(10);
    expect(through.filter((number) => number % 10 !== 0).length).toBeLessThanOrEqual(4);
    const key = await recipientKey(secret, HERE.tenant, EMAIL);
    expect((await store.openRequests(owner(0), key)).total).toBe(through.length);
    await expect(store.commit(owner(101), [asked("sent")])).rejects.toMatchObject({
      code: "RECIPIENT_SHIELDED",
    });
    expect(await store.importAll(owner(0), records)).toMatchObject({ contacts: 0, unchanged: 1 });
    expect((await store.openRequests(owner(0), key)).total).toBe(through.length);
  });

  it("does not let an import say for itself who is counted", async () => {
    const store = shielded(memoryStore(), { secret, cap: 1 });
    const inner = memoryStore();
    await inner.commit(HERE, [asked("draft")]);
    const forged = { key: await recipientKey(secret, HERE.tenant, EMAIL), open: true, cap: 1 };
    const records = (await collect(inner.exportAll(HERE))).map((record) =>
      record.record === "contact" ? { ...record, recipient: forged } : record,
    );
    await store.importAll(owner(1), records);
    expect((await store.advise(owner(2), EMAIL)).room).toBe(true);
  });

  it("takes an address in other capitals for the same person", async () => {
    const store = shielded(memoryStore(), { secret, cap: 1 });
    await store.commit(owner(1), [asked("sent")]);
    await expect(
      store.commit(owner(2), [asked("sent", "Ines.Quill@Example.org")]),
    ).rejects.toMatchObject({ code: "RECIPIENT_SHIELDED" });
  });

  it("tells that others ask to whom policy lets know, and never who", async () => {
    const store = shielded(memoryStore(), {
      secret,
      cap: 2,
      mayKnow: (scope) => scope.owner === "student-2",
    });
    await store.commit(owner(1), [asked("sent")]);
    expect(await store.advise(owner(2), EMAIL)).toEqual({ room: true, othersAsk: true });
    expect(await store.advise(owner(3), EMAIL)).toEqual({ room: true, othersAsk: null });
  });

  it("hashes one address differently in two tenants and under two secrets", async () => {
    const other = new Uint8Array(32).fill(8);
    const keys = await Promise.all([
      recipientKey(secret, "north", EMAIL),
      recipientKey(secret, "south", EMAIL),
      recipientKey(other, "north", EMAIL),
    ]);
    expect(new Set(keys).size).toBe(3);
  });

  it("refuses a short secret and a cap of nothing", () => {
    expect(() => shielded(memoryStore(), { secret: new Uint8Array(8), cap: 1 })).toThrow(/32/);
    expect(() => shielded(memoryStore(), { secret, cap: 0 })).toThrow(/cap/);
  });
});
