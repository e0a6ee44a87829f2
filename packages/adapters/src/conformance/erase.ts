import type { ContactChange, Store } from "@coffeechat/core/store";
import { type CaseContext, casesOf } from "./case.js";
import { collect, expectFailure, expectSame, expectTrue } from "./expect.js";
import {
  addContact,
  ELSEWHERE,
  followUp,
  HERE,
  referContact,
  researchContact,
  START,
} from "./sample.js";

const NOTHING = { contacts: 0, events: 0, followUps: 0, mentions: 0 };
const CANARIES = ["NAME", "EMAIL", "EMPLOYER", "TAG", "NOTE", "OLDNOTE", "REASON"].map(
  (place) => `CANARY-${place}`,
);

/** A person of whom every kind of record says something; long texts spill over database pages. */
function canaryPerson(): readonly [ContactChange, ContactChange] {
  const filler = "Quiet words between the loud ones. ".repeat(40);
  const added = addContact("contact_canary", {
    facts: {
      name: "CANARY-NAME",
      email: "CANARY-EMAIL@example.org",
      organization: "CANARY-EMPLOYER",
      tags: ["CANARY-TAG"],
    },
    followUps: {
      create: [followUp("contact_canary", "followup_canary", 1, "CANARY-REASON to write")],
    },
  });
  const first = researchContact(added.contact, { findings: [`${filler}CANARY-OLDNOTE`] });
  const second = researchContact(first.contact, { findings: [`${filler}CANARY-NOTE`] });
  return [
    {
      ...first,
      expectedRevision: 0,
      events: [...added.events, ...first.events],
      followUps: added.followUps,
    },
    second,
  ];
}

async function seed(store: Store): Promise<void> {
  for (const change of canaryPerson()) await store.commit(HERE, [change]);
  await store.commit(HERE, [
    addContact("contact_ana", {
      facts: { name: "STAYS-HERE", tags: ["kept"] },
      followUps: { create: [followUp("contact_ana", "followup_ana", 1)] },
    }),
  ]);
}

async function expectNoCanary({ readRaw }: CaseContext): Promise<void> {
  const { text } = await readRaw();
  const left = CANARIES.filter((canary) => text.toUpperCase().includes(canary));
  expectSame(left, [], "Erased data is still there, seen past the store.");
}

export const eraseCases = casesOf("erase", {
  async "no byte of an erased contact is left at rest"(context) {
    await seed(context.store);
    const { text } = await context.readRaw();
    const seen = CANARIES.filter((canary) => text.toUpperCase().includes(canary));
    expectTrue(
      !context.seesPlainText || (seen.includes("CANARY-NAME") && seen.includes("CANARY-NOTE")),
      "The raw view does not show what is stored; it could not show what is left either.",
    );
    const erased = await context.store.erase(HERE, "contact_canary", START);
    expectSame(
      erased,
      { contacts: 1, events: 3, followUps: 1, mentions: 0 },
      "The erasure miscounts.",
    );
    await expectNoCanary(context);
  },

  async "an erased contact is gone from every method"(context) {
    const { store } = context;
    await seed(store);
    await store.erase(HERE, "contact_canary", START);
    expectSame(
      {
        load: await store.load(HERE, "contact_canary"),
        history: await collect(store.history(HERE, "contact_canary")),
        list: (await store.list(HERE, { limit: 10 })).items.map(({ id }) => id),
        byTag: (await store.list(HERE, { limit: 10, tag: "CANARY-TAG" })).items,
        followUps: (await store.followUps(HERE, { limit: 10 })).items.map(({ id }) => id),
      },
      { load: null, history: [], list: ["contact_ana"], byTag: [], followUps: ["followup_ana"] },
      "An erased contact can still be read, or another went with it.",
    );
  },

  async "an erasure leaves one tombstone with the id and the time"({ store, readRaw }) {
    await seed(store);
    await store.erase(HERE, "contact_canary", START);
    const records = await collect(store.exportAll(HERE, { contactId: "contact_canary" }));
    expectSame(
      records.filter(({ record }) => record === "tombstone"),
      [{ record: "tombstone", tombstone: { contactId: "contact_canary", erasedAt: START } }],
      "The tombstone is missing, or says more than it may.",
    );
    expectSame((await readRaw()).tombstones, 1, "Not exactly one tombstone was left.");
  },

  async "a late writer does not bring an erased contact back"(context) {
    const { store } = context;
    const [added, second] = canaryPerson();
    await store.commit(HERE, [added]);
    await store.erase(HERE, "contact_canary", START);
    for (const late of [second, added]) {
      await expectFailure(
        "CONTACT_ERASED",
        () => store.commit(HERE, [late]),
        "An erased contact was written to.",
      );
    }
    await expectNoCanary(context);
  },

  async "erasing again, or somebody unknown, changes nothing"({ store, readRaw }) {
    await seed(store);
    await store.erase(HERE, "contact_canary", START);
    expectSame(
      [
        await store.erase(HERE, "contact_canary", START),
        await store.erase(HERE, "contact_nobody", START),
      ],
      [NOTHING, NOTHING],
      "Something was erased twice.",
    );
    expectSame((await readRaw()).tombstones, 1, "Somebody unknown got a tombstone.");
  },

  async "the name of an erased person goes from the records of who referred them"(context) {
    const { store } = context;
    const ana = addContact("contact_ana", { facts: { name: "STAYS-HERE" } });
    await store.commit(HERE, [ana]);
    const [told, canary] = referContact(ana.contact, "contact_canary", "CANARY-NAME");
    await store.commit(HERE, [told, canary]);
    const { mentions } = await store.erase(HERE, "contact_canary", START);
    expectSame(mentions, 2, "The erasure does not count the mentions.");
    await expectNoCanary(context);
    const referrer = await store.load(HERE, "contact_ana");
    expectSame(referrer?.referrals[0]?.name, "[erased]", "The referral itself went missing.");
    expectSame(referrer?.facts.name, "STAYS-HERE", "The referrer was erased too.");
    expectSame(referrer?.revision, 2, "An erasure counts as an event.");
  },

  async "the name of an erased referrer goes from the records of the referred"(context) {
    const { store } = context;
    const canary = addContact("contact_canary", { facts: { name: "CANARY-NAME" } });
    await store.commit(HERE, [canary]);
    await store.commit(HERE, referContact(canary.contact, "contact_ben", "Ben Oduya"));
    await store.erase(HERE, "contact_canary", START);
    await expectNoCanary(context);
    const referred = await store.load(HERE, "contact_ben");
    expectSame(referred?.facts.name, "Ben Oduya", "The referred person was erased too.");
  },

  async "erasing everything leaves nothing of the owner, and others untouched"(context) {
    const { store, readRaw } = context;
    await seed(store);
    await store.erase(HERE, "contact_ana", START);
    await store.commit(ELSEWHERE, [addContact("contact_ana")]);
    const erased = await store.erase(HERE, "everything", START);
    expectSame(
      erased,
      { contacts: 1, events: 3, followUps: 1, mentions: 0 },
      "The erasure miscounts.",
    );
    await expectNoCanary(context);
    const { text: _text, ...counts } = await readRaw();
    expectSame(
      counts,
      { contacts: 1, events: 1, followUps: 0, tombstones: 1 },
      "Something of the owner is left, or of another owner missing.",
    );
    await store.commit(HERE, [addContact("contact_new")]);
  },
});
