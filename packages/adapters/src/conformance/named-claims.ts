import { casesOf } from "./case.js";
import { claim, claimOne, idsOf, later } from "./claim-sample.js";
import { expectSame } from "./expect.js";
import { addContact, followUp, HERE } from "./sample.js";

const ANA = "contact_ana";

export const namedClaimCases = casesOf("named claims", {
  async "a claim by name hands out this follow-up alone, and only when it is due"({ store }) {
    const create = [1, 2, 9].map((days) => followUp(ANA, `followup_${days}`, days));
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    const only = { owner: HERE.owner, followUpId: "followup_2" } as const;
    expectSame(idsOf(await claim(store, { only })), ["followup_2"], "Another one was handed out.");
    expectSame(idsOf(await claim(store, { only })), [], "It was handed out twice.");
    const notYet = { owner: HERE.owner, followUpId: "followup_9" } as const;
    expectSame(idsOf(await claim(store, { only: notYet })), [], "It was handed out too early.");
    const elsewhere = { owner: "student-9", followUpId: "followup_1" } as const;
    expectSame(idsOf(await claim(store, { only: elsewhere })), [], "An owner was mistaken.");
    expectSame(idsOf(await claim(store)), ["followup_1"], "What was not named went missing.");
  },

  async "a postponed follow-up waits until its moment, and the attempt does not count"({ store }) {
    const { claimed } = await claimOne(store);
    await store.settleClaim(claimed, { outcome: "postpone", until: later(6) });
    expectSame(idsOf(await claim(store, { now: later(5, 700) })), [], "It came too early.");
    const [again] = await claim(store, { now: later(6) });
    expectSame([again?.followUpId, again?.attempt], ["followup_1", 1], "It did not come back.");
  },
});
