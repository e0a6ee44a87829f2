import type { Contact } from "@coffeechat/core/model";
import type { ContactChange, ExportRecord, Scope, Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import { addContact, ELSEWHERE, HERE, researchContact, START } from "./sample.js";

/** The keyed hash of somebody's address; only that it is one person's matters here. */
const ALUMNA = "a1".repeat(32);
const ANOTHER = "b2".repeat(32);
const ANA = "contact_ana";

function owner(number: number): Scope {
  return { tenant: HERE.tenant, owner: `student-${number}` };
}

function asking(change: ContactChange, cap = 3, key = ALUMNA): ContactChange {
  return { ...change, recipient: { key, open: true, cap } };
}

function done(contact: Contact, key = ALUMNA): ContactChange {
  return { ...researchContact(contact), recipient: { key, open: false, cap: 3 } };
}

async function fill(store: Store, requests = 3): Promise<void> {
  for (let number = 1; number <= requests; number += 1) {
    await store.commit(owner(number), [asking(addContact(ANA))]);
  }
}

/** One contact with an open request, as a shield hands it to an import. */
async function importing(store: Store, cap: number): Promise<ExportRecord[]> {
  await store.commit(ELSEWHERE, [addContact(ANA)]);
  return (await collect(store.exportAll(ELSEWHERE))).map((record) =>
    record.record === "contact"
      ? { ...record, recipient: { key: ALUMNA, open: true, cap } }
      : record,
  );
}

function otherHistory(records: readonly ExportRecord[]): ExportRecord[] {
  return records.map((record): ExportRecord => {
    const id = "event_of-somebody-else";
    if (record.record === "event") return { ...record, event: { ...record.event, id } };
    if (record.record !== "contact") return record;
    return { ...record, contact: { ...record.contact, lastEventId: id } };
  });
}

export const recipientCases = casesOf("recipient shield", {
  async "open requests are counted over all owners of the tenant"({ store }) {
    await fill(store, 2);
    await store.commit(ELSEWHERE, [asking(addContact(ANA))]);
    await store.commit(owner(1), [asking(addContact("contact_other"), 3, ANOTHER)]);
    expectSame(
      [
        await store.openRequests(owner(1), ALUMNA),
        await store.openRequests(owner(9), ALUMNA),
        await store.openRequests(ELSEWHERE, ALUMNA),
        await store.openRequests(owner(1), "c3".repeat(32)),
      ],
      [
        { total: 2, own: 1 },
        { total: 2, own: 0 },
        { total: 1, own: 1 },
        { total: 0, own: 0 },
      ],
      "The requests of one person are miscounted.",
    );
  },

  async "a request too many is refused whole"({ store, readRaw }) {
    await fill(store);
    const before = await readRaw();
    const details = await expectFailure(
      "RECIPIENT_SHIELDED",
      () => store.commit(owner(4), [addContact("contact_ben"), asking(addContact(ANA))]),
      "One more than allowed was let through.",
    );
    expectSame(details.contactId, ANA, "The refusal does not say for whom.");
    const after = await readRaw();
    expectSame(
      [after.contacts, after.events],
      [before.contacts, before.events],
      "Half of a refused commit was stored.",
    );
    expectSame((await store.openRequests(owner(4), ALUMNA)).total, 3, "A refused request counts.");
  },

  async "of a hundred requests at once no more than allowed are stored"({ store }) {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, number) =>
        store.commit(owner(number), [asking(addContact(ANA), 5)]),
      ),
    );
    const stored = outcomes.filter(({ status }) => status === "fulfilled").length;
    expectSame(
      [stored, (await store.openRequests(owner(1), ALUMNA)).total],
      [5, 5],
      "Concurrent requests exceed what one person may be asked, or fall short of it.",
    );
  },

  async "a closed request makes room for another"({ store }) {
    await fill(store);
    const mine = await store.load(owner(2), ANA);
    if (mine === null) throw new Error("A contact that was committed is not there.");
    await store.commit(owner(2), [done(mine)]);
    await store.commit(owner(4), [asking(addContact(ANA))]);
    expectSame(await store.openRequests(owner(2), ALUMNA), { total: 3, own: 0 }, "Miscounted.");
  },

  async "a request counts once, however often it is written"({ store }) {
    const ana = addContact(ANA);
    await store.commit(HERE, [asking(ana)]);
    const next = researchContact(ana.contact);
    await store.commit(HERE, [asking(next)]);
    await store.commit(HERE, [researchContact(next.contact)]);
    expectSame(
      await store.openRequests(HERE, ALUMNA),
      { total: 1, own: 1 },
      "One request counts several times, or a change that says nothing of it ended it.",
    );
  },

  async "a request whose address changes counts with the new person"({ store }) {
    const ana = addContact(ANA);
    await store.commit(HERE, [asking(ana)]);
    await store.commit(HERE, [asking(researchContact(ana.contact), 3, ANOTHER)]);
    expectSame(
      [
        (await store.openRequests(HERE, ALUMNA)).total,
        (await store.openRequests(HERE, ANOTHER)).total,
      ],
      [0, 1],
      "A request counts with somebody whom it does not go to.",
    );
  },

  async "one commit may close a request and open another at the cap"({ store }) {
    await fill(store, 2);
    const old = addContact("contact_z-old");
    await store.commit(HERE, [asking(old)]);
    await store.commit(HERE, [asking(addContact("contact_a-new")), done(old.contact)]);
    expectSame((await store.openRequests(HERE, ALUMNA)).total, 3, "A swap is miscounted.");
  },

  async "a change sent twice does not count twice"({ store }) {
    const change = asking(addContact(ANA));
    await store.commit(HERE, [change]);
    await expectFailure("REVISION_CONFLICT", () => store.commit(HERE, [change]), "Taken twice.");
    expectSame((await store.openRequests(HERE, ALUMNA)).total, 1, "A refused commit counts.");
  },

  async "erasing a contact or everything of an owner makes room, and leaves no hash"({
    store,
    readRaw,
  }) {
    await fill(store);
    await store.erase(owner(1), ANA, START);
    expectSame((await store.openRequests(owner(1), ALUMNA)).total, 2, "An erased request waits.");
    await store.erase(owner(2), "everything", START);
    await store.erase(owner(3), ANA, START);
    expectSame((await store.openRequests(owner(1), ALUMNA)).total, 0, "An erased request waits.");
    expectSame((await readRaw()).text.includes(ALUMNA), false, "The hash of a person is left.");
    await store.commit(owner(4), [asking(addContact(ANA), 1)]);
  },

  async "an import counts the open requests that it brings in, and only once"({ store }) {
    await fill(store, 1);
    const records = await importing(store, 10);
    await Promise.all([2, 3, 4].map((number) => store.importAll(owner(number), records)));
    await store.importAll(owner(2), records);
    expectSame(
      await store.openRequests(owner(2), ALUMNA),
      { total: 4, own: 1 },
      "Imported requests are miscounted.",
    );
  },

  async "an import that is refused counts nothing"({ store }) {
    const records = await importing(store, 1);
    await fill(store, 1);
    await expectFailure(
      "RECIPIENT_SHIELDED",
      () => store.importAll(owner(2), records),
      "An import went through above the cap that it came with.",
    );
    await store.commit(owner(3), [addContact("contact_ben"), addContact(ANA)]);
    await expectFailure(
      "REVISION_CONFLICT",
      async () => store.importAll(owner(3), otherHistory(records)),
      "An import with another history was taken in.",
    );
    expectSame(
      [await store.openRequests(owner(3), ALUMNA), await store.load(owner(2), ANA)],
      [{ total: 1, own: 0 }, null],
      "A refused import has left something.",
    );
  },

  async "a recipient that makes no sense is refused"({ store, readRaw }) {
    const ana = addContact(ANA);
    for (const recipient of [
      { key: "ana@example.org", open: true, cap: 3 },
      { key: ALUMNA, open: true, cap: 0 },
      { key: `${ALUMNA}'; --`, open: true, cap: 3 },
    ]) {
      await expectFailure(
        "INVALID_INPUT",
        () => store.commit(HERE, [{ ...ana, recipient }]),
        "A recipient that is no keyed hash, or a cap of nothing, was taken.",
      );
    }
    await expectFailure(
      "INVALID_INPUT",
      () => store.openRequests(HERE, "ana@example.org"),
      "An address was taken for a keyed hash.",
    );
    expectSame((await readRaw()).contacts, 0, "A refused change was stored.");
  },
});
