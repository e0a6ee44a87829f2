import type { Scope } from "@coffeechat/core/store";
import { type CaseContext, type ConformanceCase, casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import { addContact, ELSEWHERE, followUp, HERE, researchContact, START } from "./sample.js";

const SECRET = "SECRET-OF-SOMEBODY-ELSE";

/** Scopes that a careless key, collation or comparison would take for {@link HERE}. */
const STRANGERS: Readonly<Record<string, Scope>> = {
  "another tenant": { ...HERE, tenant: "south-school" },
  "another owner": { ...HERE, owner: "student-2" },
  "tenant and owner swapped": { tenant: HERE.owner, owner: HERE.tenant },
  "a tenant in capitals": { ...HERE, tenant: "North-School" },
  "an owner with a space behind": { ...HERE, owner: `${HERE.owner} ` },
  "an owner with an accent": { ...HERE, owner: "stüdent-1" },
  "a boundary moved by a slash": { tenant: `${HERE.tenant}/student`, owner: "1" },
  "a wildcard for an owner": { ...HERE, owner: "%" },
  "a quote in the owner": { ...HERE, owner: "' OR '1'='1" },
};

async function seed({ store }: CaseContext): Promise<void> {
  const ana = addContact("contact_ana", {
    facts: { name: SECRET, tags: ["ward"] },
    followUps: { create: [followUp("contact_ana", "followup_ana-1", 1)] },
  });
  await store.commit(HERE, [ana]);
}

function strangerCases(): Readonly<Record<string, ConformanceCase["run"]>> {
  return Object.fromEntries(
    Object.entries(STRANGERS).map(([stranger, scope]): [string, ConformanceCase["run"]] => [
      `${stranger} reads nothing by any method`,
      async (context) => {
        await seed(context);
        const { store } = context;
        const seen = {
          load: await store.load(scope, "contact_ana"),
          history: await collect(store.history(scope, "contact_ana")),
          list: (await store.list(scope, { limit: 10 })).items,
          byTag: (await store.list(scope, { limit: 10, tag: "ward" })).items,
          byText: (await store.list(scope, { limit: 10, text: SECRET })).items,
          followUps: (await store.followUps(scope, { limit: 10 })).items,
          exported: (await collect(store.exportAll(scope))).map(({ record }) => record),
        };
        expectSame(
          seen,
          {
            load: null,
            history: [],
            list: [],
            byTag: [],
            byText: [],
            followUps: [],
            exported: ["header", "end"],
          },
          `Data is visible to ${stranger}.`,
        );
      },
    ]),
  );
}

export const tenancyCases = casesOf("tenancy", {
  ...strangerCases(),

  async "the same ids in two tenants are two contacts"({ store }) {
    const here = addContact("contact_ana", {
      facts: { name: "Ana of the north" },
      followUps: { create: [followUp("contact_ana", "followup_1", 1)] },
    });
    const there = addContact("contact_ana", {
      facts: { name: "Ana of the south" },
      followUps: { create: [followUp("contact_ana", "followup_1", 2)] },
    });
    await store.commit(HERE, [here]);
    await store.commit(ELSEWHERE, [there]);
    await store.commit(ELSEWHERE, [
      researchContact(there.contact, { followUps: { cancel: ["followup_1"] } }),
    ]);
    expectSame(await store.load(HERE, "contact_ana"), here.contact, "One tenant wrote in another.");
    expectSame(
      (await store.followUps(HERE, { limit: 10 })).items,
      here.followUps.create,
      "One tenant's commit changed another's follow-ups.",
    );
  },

  async "a commit in another tenant does not find the contact"(context) {
    await seed(context);
    const ana = addContact("contact_ana");
    await expectFailure(
      "REVISION_CONFLICT",
      () => context.store.commit(ELSEWHERE, [researchContact(ana.contact)]),
      "A tenant changed another tenant's contact.",
    );
  },

  async "erasing in one tenant leaves the other's data"(context) {
    await seed(context);
    const before = await context.readRaw();
    const erased = [
      await context.store.erase(ELSEWHERE, "contact_ana", START),
      await context.store.erase(ELSEWHERE, "everything", START),
    ];
    expectSame(
      erased,
      Array(2).fill({ contacts: 0, events: 0, followUps: 0, mentions: 0 }),
      "An erasure counted another tenant's data.",
    );
    const after = await context.readRaw();
    expectSame(
      [after.contacts, after.events, after.followUps],
      [before.contacts, before.events, before.followUps],
      "A tenant erased another tenant's data.",
    );
  },

  async "a tombstone in one tenant does not stop the other"({ store }) {
    await store.commit(HERE, [addContact("contact_ana")]);
    await store.erase(HERE, "contact_ana", START);
    await store.commit(ELSEWHERE, [addContact("contact_ana")]);
  },

  async "a cursor of another tenant or owner is refused"({ store }) {
    await store.commit(HERE, [addContact("contact_ana"), addContact("contact_ben")]);
    const { nextCursor } = await store.list(HERE, { limit: 1 });
    if (nextCursor === null) throw new Error("The first of two pages has no cursor.");
    for (const scope of Object.values(STRANGERS)) {
      await expectFailure(
        "CURSOR_INVALID",
        () => store.list(scope, { limit: 1, cursor: nextCursor }),
        "A cursor works in another scope.",
      );
    }
  },

  async "a scope that a database would cut or mend is refused"({ store, readRaw }) {
    const tenants = ["", "north\u0000school", "north\nschool", "north\ud800", "x".repeat(201)];
    for (const tenant of tenants) {
      await expectFailure(
        "INVALID_INPUT",
        () => store.commit({ ...HERE, tenant }, [addContact("contact_ana")]),
        `A tenant ${JSON.stringify(tenant.slice(0, 20))} was taken.`,
      );
      await expectFailure(
        "INVALID_INPUT",
        () => store.load({ ...HERE, owner: tenant }, "contact_ana"),
        `An owner ${JSON.stringify(tenant.slice(0, 20))} was taken.`,
      );
    }
    expectSame((await readRaw()).contacts, 0, "A refused scope holds data.");
  },
});
