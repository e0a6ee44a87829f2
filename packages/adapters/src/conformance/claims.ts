import { casesOf } from "./case.js";
import { claim, claimOne, idsOf, LEASE, later } from "./claim-sample.js";
import { expectFailure, expectSame, expectTrue } from "./expect.js";
import { addContact, ELSEWHERE, followUp, HERE, researchContact, START } from "./sample.js";

const ANA = "contact_ana";

export const claimCases = casesOf("claims", {
  async "a claim hands out what is due and nothing else"({ store }) {
    const create = [
      followUp(ANA, "followup_due", 1),
      followUp(ANA, "followup_now", 5),
      followUp(ANA, "followup_later", 6),
      followUp(ANA, "followup_held", "held"),
    ];
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      idsOf(await claim(store)),
      ["followup_due", "followup_now"],
      "The wrong follow-ups were handed out.",
    );
  },

  async "a claim tells all that its work needs"({ store }) {
    const { claimed, planned } = await claimOne(store);
    const { token, idempotencyKey, ...rest } = claimed;
    expectSame(
      rest,
      {
        scope: HERE,
        followUpId: "followup_1",
        followUp: planned,
        attempt: 1,
        leaseUntil: later(5, LEASE),
      },
      "A claim lacks something.",
    );
    expectTrue(token !== "" && idempotencyKey !== "", "A claim has no token or no key.");
  },

  async "claims come in the order in which they fell due"({ store }) {
    const create = [3, 1, 2].map((days) => followUp(ANA, `followup_${days}`, days));
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      [...idsOf(await claim(store, { limit: 2 })), ...idsOf(await claim(store, { limit: 2 }))],
      ["followup_1", "followup_2", "followup_3"],
      "What has waited longest does not come first.",
    );
  },

  async "what is claimed is not handed out again while its lease lasts"({ store }) {
    await claimOne(store);
    expectSame(
      idsOf(await claim(store, { worker: "worker-2", now: later(5, LEASE - 1) })),
      [],
      "Two workers have the same follow-up.",
    );
  },

  async "what is claimed is handed out again when its lease has run out"({ store }) {
    const { claimed } = await claimOne(store);
    const [again] = await claim(store, { worker: "worker-2", now: later(5, LEASE) });
    expectSame(
      [again?.followUpId, again?.attempt, again?.idempotencyKey],
      ["followup_1", 2, claimed.idempotencyKey],
      "A follow-up is lost with its worker, or comes back as another one.",
    );
    expectTrue(again?.token !== claimed.token, "Two claims have one token.");
  },

  async "ten workers at once share out the work, each piece to one"({ store }) {
    const create = Array.from({ length: 30 }, (_, index) => followUp(ANA, `followup_${index}`, 1));
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    const shares = await Promise.all(
      Array.from({ length: 10 }, (_, worker) =>
        claim(store, { worker: `worker-${worker}`, limit: 3 }),
      ),
    );
    const left = await claim(store, { limit: 100 });
    const ids = [...shares.flat(), ...left].map(({ followUpId }) => followUpId);
    expectSame(
      [ids.length, new Set(ids).size],
      [30, 30],
      "A follow-up was handed out twice or not at all.",
    );
  },

  async "a completed follow-up is not handed out again, and stays in the plan"({ store }) {
    const { claimed, planned } = await claimOne(store);
    expectSame(
      await store.settleClaim(claimed, { outcome: "complete", at: later(5, 1) }),
      "settled",
      "A claim could not be completed.",
    );
    expectSame(idsOf(await claim(store, { now: later(300) })), [], "It was delivered twice.");
    expectSame(
      (await store.followUps(HERE, { limit: 5 })).items,
      [planned],
      "Delivering a follow-up took it from the plan.",
    );
  },

  async "a released follow-up can be claimed at once, and the attempt does not count"({ store }) {
    const { claimed } = await claimOne(store);
    await store.settleClaim(claimed, { outcome: "release" });
    const [again] = await claim(store, { worker: "worker-2" });
    expectSame(
      [again?.followUpId, again?.attempt],
      ["followup_1", 1],
      "A released follow-up is not there, or its attempt counted.",
    );
  },

  async "a failed follow-up waits until its retry, and the attempt counts"({ store }) {
    const { claimed } = await claimOne(store);
    const problem = "The mail server is away";
    await store.settleClaim(claimed, { outcome: "fail", retryAt: later(6), problem });
    expectSame(idsOf(await claim(store, { now: later(5, 700) })), [], "It was retried too early.");
    const [again] = await claim(store, { now: later(6) });
    expectSame([again?.followUpId, again?.attempt], ["followup_1", 2], "It was not retried.");
  },

  async "an extended lease lasts longer"({ store }) {
    const { claimed } = await claimOne(store);
    const extension = { outcome: "extend", now: later(5, LEASE - 1), leaseMinutes: 30 } as const;
    expectSame(await store.settleClaim(claimed, extension), "settled", "No lease was extended.");
    expectSame(
      idsOf(await claim(store, { now: later(5, LEASE + 28) })),
      [],
      "An extended lease ran out at its old end.",
    );
    expectSame(
      await store.settleClaim(claimed, { outcome: "complete", at: later(5, 30) }),
      "settled",
      "Extending a lease lost the claim.",
    );
  },

  async "who lost a follow-up to another worker cannot settle it"({ store }) {
    const { claimed } = await claimOne(store);
    const [again] = await claim(store, { worker: "worker-2", now: later(5, LEASE) });
    for (const outcome of [
      { outcome: "complete", at: later(5, 11) },
      { outcome: "release" },
      { outcome: "fail", retryAt: later(9), problem: "late" },
      { outcome: "park", at: later(5, 11), problem: "late" },
      { outcome: "extend", now: later(5, 11), leaseMinutes: 60 },
    ] as const) {
      expectSame(
        await store.settleClaim(claimed, outcome),
        "lost",
        "A worker answered for a follow-up that another one has.",
      );
    }
    if (again === undefined) throw new Error("A lease that ran out did not end.");
    expectSame(
      await store.settleClaim(again, { outcome: "complete", at: later(5, 12) }),
      "settled",
      "The worker that has the follow-up lost it to one that had it.",
    );
  },

  async "a lease that ran out can still be settled while nobody else claimed"({ store }) {
    const { claimed } = await claimOne(store);
    expectSame(
      await store.settleClaim(claimed, { outcome: "complete", at: later(9) }),
      "settled",
      "Work that was done is done again.",
    );
  },

  async "a claim is settled once"({ store }) {
    const { claimed } = await claimOne(store);
    await store.settleClaim(claimed, { outcome: "complete", at: later(5, 1) });
    expectSame(
      await store.settleClaim(claimed, { outcome: "release" }),
      "lost",
      "A completed follow-up was released.",
    );
    expectSame(idsOf(await claim(store, { now: later(9) })), [], "It was delivered twice.");
  },

  async "moving a follow-up to another time takes it from its worker"({ store }) {
    const { ana, claimed } = await claimOne(store);
    const move = [followUp(ANA, "followup_1", 7)];
    await store.commit(HERE, [researchContact(ana.contact, { followUps: { move } })]);
    expectSame(
      await store.settleClaim(claimed, { outcome: "complete", at: later(5, 1) }),
      "lost",
      "A follow-up was completed for a time at which it no longer is.",
    );
    expectSame(idsOf(await claim(store, { now: later(6) })), [], "The old time still counts.");
    const [moved] = await claim(store, { now: later(7) });
    expectSame([moved?.followUpId, moved?.attempt], ["followup_1", 1], "A moved one got lost.");
    expectTrue(
      moved?.idempotencyKey !== claimed.idempotencyKey,
      "A follow-up for another time looks like the same delivery.",
    );
  },

  async "new words for the same time do not hand out a completed follow-up again"({ store }) {
    const { ana, claimed, planned } = await claimOne(store);
    await store.settleClaim(claimed, { outcome: "complete", at: later(5, 1) });
    const move = [{ ...planned, reason: "Other words, the same time" }];
    const next = researchContact(ana.contact, { followUps: { move } });
    await store.commit(HERE, [next]);
    await store.commit(HERE, [researchContact(next.contact, { followUps: { create: move } })]);
    expectSame(idsOf(await claim(store, { now: later(9) })), [], "It was delivered twice.");
    expectSame(
      (await store.followUps(HERE, { limit: 5 })).items,
      move,
      "The new words were not stored.",
    );
  },

  async "a cancelled or erased follow-up is lost to its worker"({ store }) {
    const { ana, claimed } = await claimOne(store);
    await store.commit(HERE, [
      researchContact(ana.contact, {
        followUps: { cancel: ["followup_1"], create: [followUp(ANA, "followup_2", 2)] },
      }),
    ]);
    const [second] = await claim(store);
    await store.erase(HERE, ANA, START);
    if (second === undefined) throw new Error("A follow-up that is due was not handed out.");
    for (const gone of [claimed, second]) {
      expectSame(
        await store.settleClaim(gone, { outcome: "complete", at: later(5, 1) }),
        "lost",
        "A follow-up that is gone was settled.",
      );
    }
  },

  async "claims reach over the owners of one tenant and not beyond"({ store }) {
    const add = (reason: string) =>
      addContact(ANA, { followUps: { create: [followUp(ANA, "followup_1", 1, reason)] } });
    const second = { ...HERE, owner: "student-2" };
    await store.commit(HERE, [add("first")]);
    await store.commit(second, [add("second")]);
    await store.commit(ELSEWHERE, [add("elsewhere")]);
    const claims = await claim(store);
    expectSame(
      claims.map(({ scope, followUp: { reason } }) => [scope.tenant, scope.owner, reason]).sort(),
      [
        [HERE.tenant, HERE.owner, "first"],
        [HERE.tenant, second.owner, "second"],
      ],
      "A worker got what is another tenant's, or too little.",
    );
    const [mine] = claims;
    if (mine === undefined) return;
    expectSame(
      await store.settleClaim({ ...mine, scope: ELSEWHERE }, { outcome: "release" }),
      "lost",
      "A claim was settled in another tenant.",
    );
  },

  async "a claim that makes no sense is refused"({ store }) {
    for (const wrong of [
      { limit: 0 },
      { limit: 1_001 },
      { leaseMinutes: 0 },
      { leaseMinutes: Number.NaN },
      { worker: "" },
      { tenant: "north\u0000school" },
      { maxAttempts: 0 },
    ]) {
      await expectFailure(
        "INVALID_INPUT",
        () => claim(store, wrong),
        `A claim with ${Object.keys(wrong).join()} out of bounds was taken.`,
      );
    }
  },
});
