import { addMilliseconds, DAY_MS, type FollowUpId } from "@coffeechat/core/model";
import type { Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { expectFailure, expectSame } from "./expect.js";
import { addContact, followUp, HERE, researchContact, START } from "./sample.js";

const ANA = "contact_ana";

async function idsOf(
  store: Store,
  query: Omit<Parameters<Store["followUps"]>[1], "limit"> = {},
): Promise<FollowUpId[]> {
  const page = await store.followUps(HERE, { ...query, limit: 100 });
  return page.items.map(({ id }) => id);
}

export const followUpCases = casesOf("follow-ups", {
  async "follow-ups come in order of their due instant, held ones last"({ store }) {
    const create = [
      followUp(ANA, "followup_a-held", "held"),
      followUp(ANA, "followup_b-third", 30),
      followUp(ANA, "followup_c-first", -3),
      followUp(ANA, "followup_d-second", 2),
    ];
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      await idsOf(store),
      ["followup_c-first", "followup_d-second", "followup_b-third", "followup_a-held"],
      "Follow-ups are out of order.",
    );
  },

  async "an instant without milliseconds is due at the same moment as one with them"({ store }) {
    const create = [
      followUp(ANA, "followup_1", "2026-03-03T09:00:00Z"),
      followUp(ANA, "followup_2", "2026-03-03T09:00:00.000Z"),
      followUp(ANA, "followup_3", "2026-03-03T09:00:00.500Z"),
    ];
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      await idsOf(store, { dueUntil: "2026-03-03T09:00:00Z" }),
      ["followup_1", "followup_2"],
      "Instants are compared as text.",
    );
  },

  async "what is due until an instant includes that instant and nothing later"({ store }) {
    const create = [1, 2, 3].map((days) => followUp(ANA, `followup_${days}`, days));
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      await idsOf(store, { dueUntil: addMilliseconds(START, 2 * DAY_MS) }),
      ["followup_1", "followup_2"],
      "The wrong follow-ups are due.",
    );
  },

  async "a held follow-up is never due"({ store }) {
    const create = [followUp(ANA, "followup_1", "held")];
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    expectSame(
      await idsOf(store, { dueUntil: "2099-01-01T00:00:00.000Z" }),
      [],
      "Something held fell due.",
    );
  },

  async "follow-ups of one contact come without those of others"({ store }) {
    await store.commit(HERE, [
      addContact(ANA, { followUps: { create: [followUp(ANA, "followup_1", 1)] } }),
      addContact("contact_ben", {
        followUps: { create: [followUp("contact_ben", "followup_2", 1)] },
      }),
    ]);
    expectSame(
      await idsOf(store, { contactId: ANA }),
      ["followup_1"],
      "A contact has somebody else's follow-ups.",
    );
  },

  async "a moved follow-up is there once, at its new time"({ store }) {
    const ana = addContact(ANA, { followUps: { create: [followUp(ANA, "followup_1", 1)] } });
    await store.commit(HERE, [ana]);
    const moved = followUp(ANA, "followup_1", 9, "Moved: they are away until then");
    await store.commit(HERE, [researchContact(ana.contact, { followUps: { move: [moved] } })]);
    const page = await store.followUps(HERE, { limit: 10 });
    expectSame(page.items, [moved], "A move left the old follow-up or lost the new one.");
    expectSame(
      await idsOf(store, { dueUntil: addMilliseconds(START, DAY_MS) }),
      [],
      "A moved follow-up is still due at its old time.",
    );
  },

  async "a cancelled follow-up is gone"({ store, readRaw }) {
    const ana = addContact(ANA, {
      followUps: { create: [followUp(ANA, "followup_1", 1), followUp(ANA, "followup_2", 2)] },
    });
    await store.commit(HERE, [ana]);
    await store.commit(HERE, [
      researchContact(ana.contact, { followUps: { cancel: ["followup_1"] } }),
    ]);
    expectSame(await idsOf(store), ["followup_2"], "A cancelled follow-up is still there.");
    expectSame((await readRaw()).followUps, 1, "A cancelled follow-up is only hidden.");
  },

  async "creating again or cancelling what is gone changes nothing more"({ store }) {
    const planned = followUp(ANA, "followup_1", 1);
    const ana = addContact(ANA, { followUps: { create: [planned] } });
    await store.commit(HERE, [ana]);
    await store.commit(HERE, [
      researchContact(ana.contact, {
        followUps: { create: [planned], cancel: ["followup_gone"] },
      }),
    ]);
    expectSame(await idsOf(store), ["followup_1"], "A repeated plan made something new.");
  },

  async "a follow-up id of another contact is refused"({ store }) {
    await store.commit(HERE, [
      addContact(ANA, { followUps: { create: [followUp(ANA, "followup_1", 1)] } }),
    ]);
    await expectFailure(
      "INVALID_INPUT",
      () =>
        store.commit(HERE, [
          addContact("contact_ben", {
            followUps: { create: [followUp("contact_ben", "followup_1", 5)] },
          }),
        ]),
      "A follow-up was taken away from its contact.",
    );
    expectSame(await store.load(HERE, "contact_ben"), null, "Half of a refused commit was stored.");
    expectSame(await idsOf(store, { contactId: ANA }), ["followup_1"], "A follow-up went missing.");
  },

  async "cancelling does not reach another contact's follow-up"({ store }) {
    const ben = addContact("contact_ben");
    await store.commit(HERE, [
      addContact(ANA, { followUps: { create: [followUp(ANA, "followup_1", 1)] } }),
      ben,
    ]);
    await store.commit(HERE, [
      researchContact(ben.contact, { followUps: { cancel: ["followup_1"] } }),
    ]);
    expectSame(
      await idsOf(store),
      ["followup_1"],
      "A contact cancelled somebody else's follow-up.",
    );
  },

  async "pages of follow-ups hold each of them once"({ store }) {
    const create = Array.from({ length: 25 }, (_, index) =>
      followUp(ANA, `followup_${index}`, index % 5 === 4 ? "held" : index % 4),
    );
    await store.commit(HERE, [addContact(ANA, { followUps: { create } })]);
    const paged: FollowUpId[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Store["followUps"]>> = await store.followUps(HERE, {
        limit: 4,
        ...(cursor === null ? {} : { cursor }),
      });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null && paged.length < 100);
    expectSame(paged, await idsOf(store), "Pages repeat or skip follow-ups.");
  },
});
