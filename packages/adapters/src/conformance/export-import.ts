import type { ExportRecord, Scope, Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import {
  addContact,
  ELSEWHERE,
  followUp,
  HERE,
  longHistory,
  referContact,
  researchContact,
  START,
} from "./sample.js";

const NOTHING = { contacts: 0, events: 0, followUps: 0, tombstones: 0 };

async function seed(store: Store): Promise<void> {
  const ana = addContact("contact_ana", {
    followUps: {
      create: [
        followUp("contact_ana", "followup_1", 1),
        followUp("contact_ana", "followup_2", "held"),
      ],
    },
  });
  await store.commit(HERE, [ana, longHistory("contact_cai", 30), addContact("contact_dee")]);
  await store.commit(HERE, referContact(ana.contact, "contact_ben", "Ben Oduya"));
  await store.erase(HERE, "contact_dee", START);
}

/** As the records come back from a file of JSON lines. */
async function exported(store: Store, scope: Scope = HERE): Promise<ExportRecord[]> {
  const records = await collect(store.exportAll(scope));
  return records.map((record): ExportRecord => JSON.parse(JSON.stringify(record)));
}

export const exportImportCases = casesOf("export and import", {
  async "an export taken in elsewhere exports the same again"({ store }) {
    await seed(store);
    const records = await exported(store);
    const imported = await store.importAll(ELSEWHERE, records);
    expectSame(
      imported,
      { contacts: 3, events: 33, followUps: 2, tombstones: 1, unchanged: 0, erased: 0 },
      "The import counts something else than it was given.",
    );
    expectSame(await exported(store, ELSEWHERE), records, "An export does not survive an import.");
  },

  async "an export begins with a header and ends with a count of what it holds"({ store }) {
    await seed(store);
    const records = await exported(store);
    expectSame(records[0], { record: "header", format: 1 }, "The export has no header.");
    expectSame(
      records.at(-1),
      { record: "end", counts: { contacts: 3, events: 33, followUps: 2, tombstones: 1 } },
      "The export miscounts.",
    );
  },

  async "an export of one contact holds that one only"({ store }) {
    await seed(store);
    const records = await collect(store.exportAll(HERE, { contactId: "contact_ana" }));
    expectSame(
      records.map(({ record }) => record),
      ["header", "contact", "event", "event", "follow-up", "follow-up", "end"],
      "The export of one contact holds others, or not all of it.",
    );
  },

  async "an imported contact goes on under its revision"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    await store.importAll(ELSEWHERE, await exported(store));
    await store.commit(ELSEWHERE, [researchContact(ana.contact)]);
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(ELSEWHERE, [ana]),
      "An imported contact has no guard.",
    );
    expectSame(
      (await store.list(ELSEWHERE, { limit: 5, state: "researched", text: "quill" })).items.length,
      1,
      "An imported contact is not found by filters.",
    );
  },

  async "the same import twice changes nothing the second time"({ store }) {
    await seed(store);
    const records = await exported(store);
    const again = await store.importAll(HERE, records);
    expectSame(again, { ...NOTHING, unchanged: 3, erased: 0 }, "A repeated import did something.");
    expectSame(await exported(store), records, "A repeated import changed something.");
  },

  async "an import that conflicts with what is here takes in nothing"({ store, readRaw }) {
    await seed(store);
    const records = await exported(store);
    const other = addContact("contact_ben", { eventId: "event_another-history" });
    await store.commit(ELSEWHERE, [other]);
    const before = await readRaw();
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.importAll(ELSEWHERE, records),
      "An import overwrote a contact with another history.",
    );
    expectSame(
      { ...(await readRaw()), text: "" },
      { ...before, text: "" },
      "Half of a refused import was taken in.",
    );
  },

  async "an import that is cut off takes in nothing"({ store, readRaw }) {
    await seed(store);
    const records = await exported(store);
    const before = await readRaw();
    for (const kept of [0, 1, 2, records.length - 1]) {
      await expectFailure(
        "INVALID_INPUT",
        () => store.importAll(ELSEWHERE, records.slice(0, kept)),
        `The first ${kept} records of an export were taken for a whole one.`,
      );
    }
    expectSame((await readRaw()).contacts, before.contacts, "Half of an import was taken in.");
  },

  async "an import with a gap in a history takes in nothing"({ store, readRaw }) {
    await store.commit(HERE, [longHistory("contact_cai", 5)]);
    const records = await exported(store);
    records.splice(3, 1);
    const details = await expectFailure(
      "INVALID_INPUT",
      () => store.importAll(ELSEWHERE, records),
      "A history with a gap was taken in.",
    );
    expectSame(details, { record: 4 }, "The error does not say which record is wrong.");
    expectSame((await readRaw()).contacts, 1, "Half of an import was taken in.");
  },

  async "an import with an event of an unknown type takes in nothing"({ store, readRaw }) {
    await store.commit(HERE, [addContact("contact_ana")]);
    const records: unknown[] = (await exported(store)).map((record) =>
      record.record === "event"
        ? { ...record, event: { ...record.event, type: "teleport" } }
        : record,
    );
    await expectFailure(
      "UNKNOWN_EVENT",
      () => store.importAll(ELSEWHERE, records),
      "An event of an unknown type was taken in.",
    );
    expectSame((await readRaw()).contacts, 1, "Half of an import was taken in.");
  },

  async "a contact erased here stays out of an import"({ store, readRaw }) {
    await store.commit(HERE, [addContact("contact_ana", { facts: { name: "CANARY-IMPORT" } })]);
    const records = await exported(store);
    await store.erase(HERE, "contact_ana", START);
    const imported = await store.importAll(HERE, records);
    expectSame(
      imported,
      { ...NOTHING, unchanged: 0, erased: 1 },
      "The import does not say what it left out.",
    );
    expectSame(
      await store.load(HERE, "contact_ana"),
      null,
      "An import brought an erased person back.",
    );
    const { text } = await readRaw();
    expectSame(text.includes("CANARY-IMPORT"), false, "An import brought erased data back.");
  },
});
