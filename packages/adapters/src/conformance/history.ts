import { casesOf } from "./case.js";
import { collect, expectSame } from "./expect.js";
import { addContact, HERE, longHistory, researchContact } from "./sample.js";

const MANY = 10_000;

export const historyCases = casesOf("history", {
  async "events come back as they were recorded, in order"({ store }) {
    const log = longHistory("contact_ana", 12);
    await store.commit(HERE, [log]);
    const next = researchContact(log.contact, { reason: "the last one" });
    await store.commit(HERE, [next]);
    expectSame(
      await collect(store.history(HERE, "contact_ana")),
      [...log.events, ...next.events].map((event, index) => ({ revision: index + 1, event })),
      "The log is not what was recorded.",
    );
  },

  async "a history from a revision begins with that one"({ store }) {
    await store.commit(HERE, [longHistory("contact_ana", 12)]);
    const revisions: number[] = [];
    for await (const { revision } of store.history(HERE, "contact_ana", { fromRevision: 10 })) {
      revisions.push(revision);
    }
    expectSame(revisions, [10, 11, 12], "The history begins elsewhere.");
  },

  async "a history past the end is empty"({ store }) {
    await store.commit(HERE, [longHistory("contact_ana", 3)]);
    const past = await collect(store.history(HERE, "contact_ana", { fromRevision: 4 }));
    expectSame(past, [], "There was something past the end.");
  },

  async "somebody unknown has no history"({ store }) {
    expectSame(await collect(store.history(HERE, "contact_nobody")), [], "Nobody had a past.");
  },

  async "two contacts keep their histories apart"({ store }) {
    await store.commit(HERE, [longHistory("contact_ana", 3), longHistory("contact_an", 2)]);
    const log = await collect(store.history(HERE, "contact_an"));
    expectSame(
      log.map(({ event }) => event.contactId),
      ["contact_an", "contact_an"],
      "A log holds another contact's events.",
    );
  },

  async "ten thousand events come back whole and in order"({ store }) {
    await store.commit(HERE, [longHistory("contact_ana", MANY)]);
    let expected = 0;
    for await (const { revision, event } of store.history(HERE, "contact_ana")) {
      expected += 1;
      expectSame(
        [revision, event.id],
        [expected, `event_contact_ana-${expected}`],
        "A long history is out of order.",
      );
    }
    expectSame(expected, MANY, "A long history is not whole.");
  },

  async "what the caller does to a loaded contact does not reach the store"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const loaded = await store.load(HERE, "contact_ana");
    loaded?.findings.push("scribbled by the caller");
    const again = await store.load(HERE, "contact_ana");
    expectSame(again?.findings, [], "The store hands out its own objects.");
  },
});
