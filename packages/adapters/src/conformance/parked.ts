import type { Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { claim, claimOne, idsOf, later } from "./claim-sample.js";
import { collect, expectFailure, expectSame, expectTrue } from "./expect.js";
import { addContact, ELSEWHERE, followUp, HERE, researchContact } from "./sample.js";

const TENANT = { tenant: HERE.tenant, limit: 10 };

async function parkOne(store: Store) {
  const one = await claimOne(store);
  const problem = "No address \u0000 is known";
  await store.settleClaim(one.claimed, { outcome: "park", at: later(5, 1), problem });
  return one;
}

export const parkedCases = casesOf("parked follow-ups", {
  async "a parked follow-up is not handed out and is listed with its problem"({ store }) {
    const { planned } = await parkOne(store);
    expectSame(idsOf(await claim(store, { now: later(300) })), [], "Poison was handed out.");
    expectSame(
      (await store.parkedFollowUps(TENANT)).items,
      [
        {
          scope: HERE,
          followUp: planned,
          attempts: 1,
          parkedAt: later(5, 1),
          problem: "No address \u0000 is known",
        },
      ],
      "What is parked cannot be seen.",
    );
  },

  async "what is handed out too often without an answer is parked instead"({ store }) {
    await claimOne(store);
    const attempts = [];
    for (let day = 6; day < 10; day += 1) {
      const claims = await claim(store, { now: later(day), maxAttempts: 3 });
      attempts.push(...claims.map(({ attempt }) => attempt));
    }
    expectSame(attempts, [2, 3], "A follow-up that kills its workers is handed out for ever.");
    const [parked] = (await store.parkedFollowUps(TENANT)).items;
    expectSame(
      [parked?.followUp.id, parked?.attempts, parked?.parkedAt],
      ["followup_1", 3, later(8)],
      "What kills its workers is not parked.",
    );
    expectTrue((parked?.problem ?? "") !== "", "A parked follow-up does not say why.");
  },

  async "poison does not keep others from being claimed"({ store }) {
    const create = Array.from({ length: 6 }, (_, index) =>
      followUp("contact_ana", `followup_poison-${index}`, 1),
    );
    const good = followUp("contact_ana", "followup_good", 2);
    await store.commit(HERE, [
      addContact("contact_ana", { followUps: { create: [...create, good] } }),
    ]);
    await claim(store, { now: later(1), maxAttempts: 1 });
    expectSame(
      idsOf(await claim(store, { limit: 2, maxAttempts: 1 })),
      ["followup_good"],
      "A claim comes back empty while there is work.",
    );
  },

  async "a revived follow-up is handed out again as for the first time"({ store }) {
    const { claimed } = await parkOne(store);
    expectSame(await store.reviveFollowUp(HERE, "followup_1"), true, "Nothing was revived.");
    expectSame((await store.parkedFollowUps(TENANT)).items, [], "It is still parked.");
    const [again] = await claim(store);
    expectSame(
      [again?.followUpId, again?.attempt, again?.idempotencyKey],
      ["followup_1", 1, claimed.idempotencyKey],
      "A revived follow-up is not handed out, or as another one.",
    );
  },

  async "only what is parked can be revived"({ store }) {
    await claimOne(store);
    expectSame(
      [
        await store.reviveFollowUp(HERE, "followup_1"),
        await store.reviveFollowUp(HERE, "followup_unknown"),
      ],
      [false, false],
      "Something was revived that was not parked.",
    );
    expectSame(idsOf(await claim(store)), [], "Reviving ended a lease.");
  },

  async "another owner neither sees nor revives what is parked"({ store }) {
    await parkOne(store);
    const stranger = { ...HERE, owner: "student-2" };
    expectSame(
      [
        await store.reviveFollowUp(stranger, "followup_1"),
        await store.reviveFollowUp(ELSEWHERE, "followup_1"),
        (await store.parkedFollowUps({ ...TENANT, owner: stranger.owner })).items.length,
        (await store.parkedFollowUps({ ...TENANT, tenant: ELSEWHERE.tenant })).items.length,
        (await store.parkedFollowUps({ ...TENANT, owner: HERE.owner })).items.length,
      ],
      [false, false, 0, 0, 1],
      "What is parked reaches over its owner.",
    );
  },

  async "moving a parked follow-up to another time frees it"({ store }) {
    const { ana } = await parkOne(store);
    const move = [followUp("contact_ana", "followup_1", 7)];
    await store.commit(HERE, [researchContact(ana.contact, { followUps: { move } })]);
    expectSame((await store.parkedFollowUps(TENANT)).items, [], "It is still parked.");
    expectSame(idsOf(await claim(store, { now: later(7) })), ["followup_1"], "It is still stuck.");
  },

  async "pages of parked follow-ups hold each of them once"({ store }) {
    const owners = ["student-1", "Ünal – 学生", "student-3"];
    for (const owner of owners) {
      const create = [1, 2, 3].map((day) => followUp("contact_ana", `followup_${day}`, day));
      await store.commit({ ...HERE, owner }, [
        addContact("contact_ana", { followUps: { create } }),
      ]);
    }
    for (const one of await claim(store)) {
      await store.settleClaim(one, { outcome: "park", at: later(6), problem: "None" });
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Store["parkedFollowUps"]>> = await store.parkedFollowUps({
        ...TENANT,
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ scope, followUp: { id } }) => `${scope.owner} ${id}`));
      cursor = page.nextCursor;
    } while (cursor !== null && seen.length < 100);
    expectSame([seen.length, new Set(seen).size], [9, 9], "Pages repeat or skip what is parked.");
  },

  async "a cursor of another tenant's parked follow-ups is refused"({ store }) {
    const create = [1, 2].map((day) => followUp("contact_ana", `followup_${day}`, day));
    await store.commit(HERE, [addContact("contact_ana", { followUps: { create } })]);
    for (const one of await claim(store)) {
      await store.settleClaim(one, { outcome: "park", at: later(6), problem: "None" });
    }
    const { nextCursor } = await store.parkedFollowUps({ ...TENANT, limit: 1 });
    expectTrue(nextCursor !== null, "The first of two pages has no cursor.");
    await expectFailure(
      "CURSOR_INVALID",
      () => store.parkedFollowUps({ tenant: ELSEWHERE.tenant, limit: 1, cursor: nextCursor }),
      "A cursor works in another tenant.",
    );
  },

  async "an export carries what was completed and parked, so that nothing is delivered again"({
    store,
  }) {
    const create = [1, 2, 3].map((day) => followUp("contact_ana", `followup_${day}`, day));
    await store.commit(HERE, [addContact("contact_ana", { followUps: { create } })]);
    const [first, second] = await claim(store);
    if (first === undefined || second === undefined) throw new Error("Too little was claimed.");
    await store.settleClaim(first, { outcome: "complete", at: later(5, 1) });
    await store.settleClaim(second, { outcome: "park", at: later(5, 2), problem: "No address" });
    const records = await collect(store.exportAll(HERE));
    await store.importAll(ELSEWHERE, JSON.parse(JSON.stringify(records)));
    expectSame(
      idsOf(await claim(store, { tenant: ELSEWHERE.tenant })),
      ["followup_3"],
      "An import delivers again what was delivered, or lost what was not.",
    );
    const [parked] = (await store.parkedFollowUps({ ...TENANT, tenant: ELSEWHERE.tenant })).items;
    expectSame(
      [parked?.followUp.id, parked?.problem, parked?.parkedAt],
      ["followup_2", "No address", later(5, 2)],
      "An import lost what was parked.",
    );
  },

  async "a lease and a retry outlive a restart"({ store, reopen }) {
    const { claimed } = await claimOne(store);
    const reopened = await reopen();
    if (reopened === null) return;
    expectSame(idsOf(await claim(reopened, { now: later(5, 1) })), [], "A restart ended a lease.");
    const failure = { outcome: "fail", retryAt: later(6), problem: "Away" } as const;
    expectSame(await reopened.settleClaim(claimed, failure), "settled", "A restart lost a claim.");
    expectSame(
      [
        idsOf(await claim(store, { now: later(5, 30) })),
        idsOf(await claim(store, { now: later(6) })),
      ],
      [[], ["followup_1"]],
      "Two stores on the same data do not agree on a retry.",
    );
    await reopened.close();
  },
});
