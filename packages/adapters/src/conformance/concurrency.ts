import type { Contact } from "@coffeechat/core/model";
import type { Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { claim, idsOf } from "./claim-sample.js";
import { collect, expectSame } from "./expect.js";
import { addContact, ELSEWHERE, followUp, HERE, longHistory, researchContact } from "./sample.js";

async function researchAgain(store: Store, id: Contact["id"]): Promise<void> {
  const contact = await store.load(HERE, id);
  if (contact !== null) await store.commit(HERE, [researchContact(contact)]);
}

export const concurrencyCases = casesOf("concurrency", {
  async "fifty commits of fifty contacts at once are all stored"({ store, readRaw }) {
    const changes = Array.from({ length: 50 }, (_, index) => addContact(`contact_${index}`));
    await Promise.all(changes.map((change) => store.commit(HERE, [change])));
    const { contacts, events } = await readRaw();
    expectSame(
      [contacts, events],
      [50, 50],
      "Commits of different contacts got in each other's way.",
    );
  },

  async "commits that name the same contacts in another order end, and one of them wins"({
    store,
  }) {
    const [ana, ben] = [addContact("contact_ana"), addContact("contact_ben")];
    await store.commit(HERE, [ana, ben]);
    const attempts = Array.from({ length: 20 }, (_, writer) => {
      const changes = [ana, ben].map(({ contact }) =>
        researchContact(contact, { eventId: `event_writer-${writer}` }),
      );
      return store.commit(HERE, writer % 2 === 0 ? changes : changes.reverse());
    });
    const outcomes = await Promise.allSettled(attempts);
    const [left, right] = [
      await store.load(HERE, "contact_ana"),
      await store.load(HERE, "contact_ben"),
    ];
    expectSame(
      outcomes.filter(({ status }) => status === "fulfilled").length,
      1,
      "Not exactly one of twenty crossing commits won.",
    );
    expectSame(
      [left?.revision, right?.revision, left?.lastEventId === right?.lastEventId],
      [2, 2, true],
      "Two crossing commits were mixed.",
    );
  },

  async "a history that is read while events are added has no gap"({ store }) {
    await store.commit(HERE, [longHistory("contact_ana", 250)]);
    const revisions: number[] = [];
    for await (const { revision } of store.history(HERE, "contact_ana")) {
      revisions.push(revision);
      if (revision % 60 === 0) await researchAgain(store, "contact_ana");
    }
    expectSame(
      revisions,
      revisions.map((_, index) => index + 1),
      "A history that grows while it is read has a gap or comes twice.",
    );
  },

  async "an export that is read while contacts change holds each of them of one moment"({ store }) {
    const ids = ["contact_ana", "contact_ben", "contact_cai"] as const;
    await store.commit(
      HERE,
      ids.map((id) => longHistory(id, 3)),
    );
    const records: unknown[] = [];
    for await (const record of store.exportAll(HERE)) {
      records.push(record);
      for (const id of ids) await researchAgain(store, id);
    }
    const { contacts } = await store.importAll(ELSEWHERE, records);
    expectSame(contacts, 3, "An export mixes two moments of a contact.");
  },

  async "two stores on the same data share out claims"({ store, reopen }) {
    const create = Array.from({ length: 12 }, (_, index) =>
      followUp("contact_ana", `followup_${index}`, 1),
    );
    await store.commit(HERE, [addContact("contact_ana", { followUps: { create } })]);
    const other = await reopen();
    if (other === null) return;
    const shares = await Promise.all(
      [store, other, store, other].map((one) => claim(one, { limit: 2 })),
    );
    const left = await claim(other);
    const ids = [...shares.flatMap(idsOf), ...idsOf(left)];
    expectSame([ids.length, new Set(ids).size], [12, 12], "Two stores handed out the same work.");
    expectSame(
      (await collect(other.history(HERE, "contact_ana"))).length,
      1,
      "A second store sees another history.",
    );
    await other.close();
  },
});
