import { casesOf } from "./case.js";
import { expectFailure, expectSame } from "./expect.js";
import { addContact, followUp, HERE, referContact, researchContact } from "./sample.js";

const noFollowUps = { create: [], move: [], cancel: [] };

export const atomicityCases = casesOf("atomicity", {
  async "events, snapshot and follow-ups of one commit are all stored"({ store, readRaw }) {
    const ana = addContact("contact_ana", {
      followUps: { create: [followUp("contact_ana", "followup_ana-1", 1)] },
    });
    await store.commit(HERE, [ana]);
    const { text: _text, ...counts } = await readRaw();
    expectSame(
      counts,
      { contacts: 1, events: 1, followUps: 1, tombstones: 0 },
      "One commit left other rows than its own.",
    );
    expectSame(
      await store.load(HERE, "contact_ana"),
      ana.contact,
      "The snapshot came back changed.",
    );
  },

  async "a referral stores both contacts in one commit"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const [told, ben] = referContact(ana.contact, "contact_ben", "Ben Oduya");
    await store.commit(HERE, [told, ben]);
    expectSame(
      await store.load(HERE, "contact_ana"),
      told.contact,
      "The referrer was not updated.",
    );
    expectSame(await store.load(HERE, "contact_ben"), ben.contact, "The referred was not added.");
  },

  async "a conflict in the second change leaves nothing of the first"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const before = await readRaw();
    const ben = addContact("contact_ben", {
      followUps: { create: [followUp("contact_ben", "followup_ben-1", 1)] },
    });
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [ben, addContact("contact_ana", { eventId: "event_other" })]),
      "A conflict in the second change went unnoticed.",
    );
    expectSame(
      { ...(await readRaw()), text: "" },
      { ...before, text: "" },
      "Half of a refused commit was stored.",
    );
    expectSame(
      await store.load(HERE, "contact_ben"),
      null,
      "Half of a refused commit can be read.",
    );
  },

  async "a repeated event id in the second change leaves nothing of the first"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const before = await readRaw();
    const again = researchContact(ana.contact, { eventId: "event_contact_ana-1" });
    await expectFailure(
      "DUPLICATE_EVENT",
      () => store.commit(HERE, [addContact("contact_ben"), again]),
      "An event id was taken twice.",
    );
    expectSame(
      { ...(await readRaw()), text: "" },
      { ...before, text: "" },
      "Half of a refused commit was stored.",
    );
  },

  async "a refused commit leaves the follow-ups as they were"({ store }) {
    const kept = followUp("contact_ana", "followup_ana-1", 1);
    const ana = addContact("contact_ana", { followUps: { create: [kept] } });
    await store.commit(HERE, [ana]);
    const late = {
      ...addContact("contact_ana", { eventId: "event_late" }),
      followUps: {
        create: [followUp("contact_ana", "followup_ana-2", 2)],
        move: [],
        cancel: [kept.id],
      },
    };
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [late]),
      "A conflict went unnoticed.",
    );
    const page = await store.followUps(HERE, { limit: 10 });
    expectSame(page.items, [kept], "A refused commit changed follow-ups.");
  },

  async "a commit whose revision does not count its events is refused"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    await expectFailure(
      "INVALID_INPUT",
      () => store.commit(HERE, [{ ...ana, contact: { ...ana.contact, revision: 2 } }]),
      "A snapshot ahead of its events was taken.",
    );
    expectSame((await readRaw()).contacts, 0, "A commit that contradicts itself was stored.");
  },

  async "two changes of one contact in one commit are refused"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    await expectFailure(
      "INVALID_INPUT",
      () => store.commit(HERE, [ana, researchContact(ana.contact)]),
      "A contact was changed twice in one commit.",
    );
    expectSame((await readRaw()).contacts, 0, "A commit that contradicts itself was stored.");
  },

  async "an event of another contact is refused"({ store, readRaw }) {
    const ana = addContact("contact_ana");
    const ben = addContact("contact_ben");
    await expectFailure(
      "INVALID_INPUT",
      () => store.commit(HERE, [{ ...ana, events: ben.events }]),
      "An event went into another contact's log.",
    );
    expectSame((await readRaw()).events, 0, "A commit that contradicts itself was stored.");
  },

  async "a commit without changes stores nothing"({ store, readRaw }) {
    await store.commit(HERE, []);
    expectSame((await readRaw()).contacts, 0, "An empty commit stored something.");
  },

  async "follow-ups change alone under the same revision"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const planned = followUp("contact_ana", "followup_ana-1", 3);
    await store.commit(HERE, [
      {
        contactId: "contact_ana",
        expectedRevision: 1,
        events: [],
        contact: ana.contact,
        followUps: { ...noFollowUps, create: [planned] },
      },
    ]);
    const page = await store.followUps(HERE, { limit: 10 });
    expectSame(page.items, [planned], "A commit without events lost its follow-ups.");
    expectSame(
      (await store.load(HERE, "contact_ana"))?.revision,
      1,
      "A commit without events counted one.",
    );
  },
});
