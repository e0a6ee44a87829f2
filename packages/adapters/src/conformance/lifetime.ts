import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame, expectTrue } from "./expect.js";
import { addContact, followUp, HERE, researchContact } from "./sample.js";

export const lifetimeCases = casesOf("lifetime", {
  async "a fresh store is healthy"({ store }) {
    const { status, schemaVersion, latestSchemaVersion } = await store.health();
    expectSame(status, "ready", "A migrated store does not call itself ready.");
    expectSame(schemaVersion, latestSchemaVersion, "A ready store is behind its schema.");
  },

  async "migrating again changes nothing"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const { from, to } = await store.migrate();
    expectSame(from, to, "A second migration went somewhere.");
    expectSame(await store.load(HERE, "contact_ana"), ana.contact, "A migration lost data.");
  },

  async "every capability is declared"({ store }) {
    const { durable, sharedBetweenProcesses, erasesBytes, textSearch } = store.capabilities;
    expectTrue(
      textSearch === "parts-of-words" || textSearch === "whole-words",
      "What a text query finds is not declared.",
    );
    for (const declared of [durable, sharedBetweenProcesses, erasesBytes]) {
      expectSame(typeof declared, "boolean", "A capability is neither true nor false.");
    }
  },

  async "after a restart everything is there"({ store, reopen }) {
    const ana = addContact("contact_ana", {
      followUps: { create: [followUp("contact_ana", "followup_1", 1)] },
    });
    await store.commit(HERE, [ana]);
    const next = researchContact(ana.contact);
    await store.commit(HERE, [next]);
    const reopened = await reopen();
    if (reopened === null) {
      expectTrue(!store.capabilities.durable, "A store that calls itself durable cannot reopen.");
      return;
    }
    expectSame(await reopened.load(HERE, "contact_ana"), next.contact, "A restart lost a contact.");
    expectSame(
      (await collect(reopened.history(HERE, "contact_ana"))).length,
      2,
      "A restart lost events.",
    );
    expectSame(
      (await reopened.followUps(HERE, { limit: 5 })).items,
      ana.followUps.create,
      "A restart lost follow-ups.",
    );
    await reopened.close();
  },

  async "two stores on the same data guard each other"({ store, reopen }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    const other = await reopen();
    if (other === null) return;
    const next = researchContact(ana.contact);
    await other.commit(HERE, [next]);
    await expectFailure(
      "REVISION_CONFLICT",
      () => store.commit(HERE, [{ ...next, events: next.events }]),
      "A store overwrote what another one had written.",
    );
    expectSame(
      await store.load(HERE, "contact_ana"),
      next.contact,
      "A store shows old data after another one wrote.",
    );
    await other.close();
  },

  async "a closed store says so"({ store }) {
    await store.close();
    await expectFailure(
      "STORE_UNAVAILABLE",
      () => store.load(HERE, "contact_ana"),
      "A closed store answered.",
    );
    expectSame((await store.health()).status, "unavailable", "A closed store calls itself well.");
  },
});
