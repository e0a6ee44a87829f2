import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import { addContact, HERE, researchContact } from "./sample.js";

export const revisionCases = casesOf("revisions", {
  async "a contact that is not there loads as null"({ store }) {
    expectSame(await store.load(HERE, "contact_nobody"), null, "Nobody was somebody.");
  },

  async "adding a contact under a taken id is a conflict"({ store }) {
    await store.commit(HERE, [addContact("contact_ana")]);
    const details = await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [addContact("contact_ana", { eventId: "event_other" })]),
      "A contact was overwritten by a new one.",
    );
    expectSame(
      details,
      {
        contactId: "contact_ana",
        expectedRevision: 0,
        actualRevision: 1,
        alreadyRecorded: false,
      },
      "The conflict does not say what is there.",
    );
  },

  async "a commit on an old revision is a conflict that loses nothing"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const first = researchContact(ana.contact, { reason: "the first writer" });
    await store.commit(HERE, [first]);
    const second = researchContact(ana.contact, {
      reason: "the second writer",
      eventId: "event_second",
    });
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [second]),
      "The later of two writers overwrote the earlier.",
    );
    expectSame(await store.load(HERE, "contact_ana"), first.contact, "A lost update.");
    expectSame(
      (await collect(store.history(HERE, "contact_ana"))).length,
      2,
      "The refused event is in the log.",
    );
  },

  async "a commit ahead of the log is a conflict"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const skipped = researchContact(ana.contact);
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [researchContact(skipped.contact)]),
      "A log got a gap.",
    );
  },

  async "a change of a contact that was never added is a conflict"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [researchContact(ana.contact)]),
      "A log began in the middle.",
    );
    expectSame((await readRaw()).events, 0, "A refused event was stored.");
  },

  async "a commit sent twice is a conflict that says it was recorded before"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const details = await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [ana]),
      "A repeated commit was taken twice.",
    );
    expectSame(details.alreadyRecorded, true, "A repeat looks like another writer.");
  },

  async "of ten commits on one revision at once exactly one wins"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const attempts = Array.from({ length: 10 }, (_, writer) =>
      store.commit(HERE, [researchContact(ana.contact, { eventId: `event_writer-${writer}` })]),
    );
    const outcomes = await Promise.allSettled(attempts);
    expectSame(
      outcomes.filter(({ status }) => status === "fulfilled").length,
      1,
      "Not exactly one of ten writers won.",
    );
    expectSame(
      (await collect(store.history(HERE, "contact_ana"))).length,
      2,
      "More than one of ten writers wrote.",
    );
  },

  async "an event id that an earlier event of the contact has is refused"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const details = await expectFailure(
      "DUPLICATE_EVENT",
      () => store.commit(HERE, [researchContact(ana.contact, { eventId: "event_contact_ana-1" })]),
      "An event was recorded twice.",
    );
    expectSame(details.eventId, "event_contact_ana-1", "The error does not name the event.");
  },

  async "the same event id in two contacts is fine"({ store }) {
    await store.commit(HERE, [addContact("contact_ana", { eventId: "event_1" })]);
    await store.commit(HERE, [addContact("contact_ben", { eventId: "event_1" })]);
  },
});
