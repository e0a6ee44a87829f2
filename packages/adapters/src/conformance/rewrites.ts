import type { Contact, ContactEvent, FollowUp, Instant } from "@coffeechat/core/model";
import type { ContactRewrite, ExportRecord, Scope, Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import {
  addContact,
  amendContact,
  ELSEWHERE,
  followUp,
  HERE,
  researchContact,
  START,
} from "./sample.js";

const ANA = "contact_ana";
const REASON = "Write again: seven business days have passed";

async function seed(store: Store, scope: Scope = HERE): Promise<Contact> {
  const ana = addContact(ANA, {
    facts: { tags: ["night-ward"] },
    followUps: { create: [followUp(ANA, "followup_1", 1, REASON)] },
  });
  const next = researchContact(ana.contact, { reason: "Old words" });
  await store.commit(scope, [ana, addContact("contact_ben")]);
  await store.commit(scope, [next]);
  return next.contact;
}

/** Every record of the contact with other words in it. */
async function reworded(store: Store, scope: Scope = HERE): Promise<ContactRewrite> {
  const records = await collect(store.exportAll(scope, { contactId: ANA }));
  const only = <Kind extends ExportRecord["record"]>(kind: Kind) =>
    records.filter((record): record is ExportRecord & { record: Kind } => record.record === kind);
  const [found] = only("contact");
  if (found === undefined) throw new Error("There is no contact to rewrite.");
  return {
    contactId: ANA,
    contact: { before: found.contact, after: withWords(found.contact) },
    events: only("event").map(({ event }) => ({ before: event, after: wordedEvent(event) })),
    followUps: only("follow-up").map(({ followUp: planned }) => ({
      before: planned,
      after: wordedFollowUp(planned),
    })),
  };
}

function withWords(contact: Contact): Contact {
  const facts = { ...contact.facts, name: "Iris Quill", tags: ["day-ward"] };
  return { ...contact, facts, reason: "New words" };
}

function wordedEvent(event: ContactEvent): ContactEvent {
  return event.type === "research" ? { ...event, reason: "New words" } : event;
}

function wordedFollowUp(planned: FollowUp): FollowUp {
  return { ...planned, reason: "New words" };
}

export const rewriteCases = casesOf("rewriting", {
  async "a rewrite puts other words into what is there, and changes nothing else"({ store }) {
    const before = await seed(store);
    const rewrite = await reworded(store);
    expectSame(await store.rewrite(HERE, [rewrite]), 4, "The rewrite miscounts its records.");
    expectSame(await store.load(HERE, ANA), withWords(before), "The contact was not rewritten.");
    const records = await collect(store.exportAll(HERE, { contactId: ANA }));
    expectSame(
      records.slice(2, -1),
      [
        ...rewrite.events.map(({ after }, index) => ({
          record: "event",
          revision: index + 1,
          event: after,
        })),
        ...rewrite.followUps.map(({ after }) => ({ record: "follow-up", followUp: after })),
      ],
      "The log or the follow-ups were not rewritten.",
    );
    expectSame(
      await store.load(HERE, "contact_ben"),
      addContact("contact_ben").contact,
      "Another contact was rewritten too.",
    );
    await store.commit(HERE, [researchContact(withWords(before))]);
  },

  async "a rewritten contact is found by its new words and tags, and not by the old ones"({
    store,
  }) {
    await seed(store);
    await store.rewrite(HERE, [await reworded(store)]);
    const found = async (filter: { readonly text?: string; readonly tag?: string }) =>
      (await store.list(HERE, { limit: 5, ...filter })).items.length;
    expectSame(
      [
        await found({ text: "iris" }),
        await found({ tag: "day-ward" }),
        await found({ text: "night-ward" }),
        await found({ tag: "night-ward" }),
      ],
      [1, 1, 0, 0],
      "Search and tags do not follow a rewrite.",
    );
  },

  async "what has changed since it was read is not rewritten"({ store }) {
    const before = await seed(store);
    const rewrite = await reworded(store);
    const amended = amendContact(before, { role: "Ward manager" });
    const moved = followUp(ANA, "followup_1", 9, "Moved meanwhile");
    await store.commit(HERE, [
      { ...amended, followUps: { create: [], move: [moved], cancel: [] } },
    ]);
    expectSame(await store.rewrite(HERE, [rewrite]), 2, "What had changed was counted.");
    expectSame(await store.load(HERE, ANA), amended.contact, "A newer snapshot was overwritten.");
    expectSame(
      (await store.followUps(HERE, { limit: 5 })).items,
      [moved],
      "A newer follow-up was overwritten.",
    );
  },

  async "what was erased meanwhile does not come back by a rewrite"({ store, readRaw }) {
    await seed(store);
    const rewrite = await reworded(store);
    await store.erase(HERE, ANA, START);
    expectSame(await store.rewrite(HERE, [rewrite]), 0, "Erased records were rewritten.");
    const { contacts, events, followUps } = await readRaw();
    expectSame([contacts, events, followUps], [1, 1, 0], "Erased records are back.");
  },

  async "a rewrite that would change more than texts is refused whole"({ store }) {
    const before = await seed(store);
    const rewrite = await reworded(store);
    const { contact, events, followUps } = rewrite;
    const [event] = events;
    const [planned] = followUps;
    if (contact === null || event === undefined || planned === undefined) {
      throw new Error("There is nothing to rewrite.");
    }
    const wrong: readonly Partial<ContactRewrite>[] = [
      { contactId: "contact_ben" },
      { contact: { ...contact, after: { ...contact.after, revision: 7 } } },
      { contact: { ...contact, after: { ...contact.after, state: "met" } } },
      { events: [{ ...event, after: { ...event.after, at: "2026-03-09T09:00:00.000Z" } }] },
      { followUps: [{ ...planned, after: followUp(ANA, "followup_1", 3) }] },
    ];
    for (const change of wrong) {
      await expectFailure(
        "INVALID_INPUT",
        () => store.rewrite(HERE, [{ ...rewrite, ...change }]),
        "A rewrite changed more than texts.",
      );
    }
    expectSame(await store.load(HERE, ANA), before, "A refused rewrite has changed something.");
  },

  async "a rewrite reaches nobody else's records"({ store }) {
    const before = await seed(store);
    const rewrite = await reworded(store);
    for (const scope of [ELSEWHERE, { ...HERE, owner: "student-2" }]) {
      expectSame(
        await store.rewrite(scope, [rewrite]),
        0,
        "Another owner's records were rewritten.",
      );
    }
    expectSame(await store.load(HERE, ANA), before, "Another owner has rewritten a contact.");
  },

  async "a rewrite takes no claim away"({ store }) {
    await seed(store);
    const now: Instant = "2026-04-01T09:00:00.000Z";
    const request = { tenant: HERE.tenant, worker: "one", now, limit: 5, leaseMinutes: 10 };
    const [claim] = await store.claimFollowUps(request);
    if (claim === undefined) throw new Error("Nothing was claimed.");
    await store.rewrite(HERE, [await reworded(store)]);
    expectSame(await store.claimFollowUps(request), [], "A rewritten follow-up is free again.");
    expectSame(
      await store.settleClaim(claim, { outcome: "complete", at: now }),
      "settled",
      "A rewrite has taken a claim away.",
    );
  },
});
