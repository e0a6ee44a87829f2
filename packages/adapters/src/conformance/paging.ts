import { addMilliseconds, type ContactId, DAY_MS } from "@coffeechat/core/model";
import type { ContactQuery, Store } from "@coffeechat/core/store";
import { casesOf } from "./case.js";
import { expectFailure, expectSame, expectTrue } from "./expect.js";
import { addContact, amendContact, followUp, HERE, researchContact, START } from "./sample.js";

type Filter = Omit<ContactQuery, "limit" | "cursor">;

async function pageThrough(
  store: Store,
  limit: number,
  filter: Filter = {},
  between: (page: number) => Promise<void> = async () => {},
): Promise<ContactId[]> {
  const ids: ContactId[] = [];
  let cursor: string | null = null;
  for (let page = 1; page < 200; page += 1) {
    const found: Awaited<ReturnType<Store["list"]>> = await store.list(HERE, {
      ...filter,
      limit,
      ...(cursor === null ? {} : { cursor }),
    });
    expectTrue(found.items.length <= limit, "A page holds more than its limit.");
    ids.push(...found.items.map(({ id }) => id));
    cursor = found.nextCursor;
    if (cursor === null) return ids;
    await between(page);
  }
  throw new Error("The pages never end.");
}

async function addMany(store: Store, count: number): Promise<ContactId[]> {
  const changes = Array.from({ length: count }, (_, index) =>
    addContact(`contact_${String((index * 7) % count).padStart(3, "0")}`, {
      addedAt: addMilliseconds(START, Math.floor(index / 3) * 1_000),
    }),
  );
  await store.commit(HERE, changes);
  return changes
    .map(({ contact }) => contact)
    .sort((a, b) => (`${a.addedAt} ${a.id}` < `${b.addedAt} ${b.id}` ? -1 : 1))
    .map(({ id }) => id);
}

export const pagingCases = casesOf("paging", {
  async "pages hold each contact once, the first added first"({ store }) {
    const inOrder = await addMany(store, 23);
    for (const limit of [1, 5, 23, 100]) {
      expectSame(
        await pageThrough(store, limit),
        inOrder,
        `Pages of ${limit} repeat, skip or reorder.`,
      );
    }
  },

  async "the last page has no cursor, also when it is full"({ store }) {
    await addMany(store, 6);
    const first = await store.list(HERE, { limit: 3 });
    expectTrue(first.nextCursor !== null, "The first of two pages has no cursor.");
    const second = await store.list(HERE, { limit: 3, cursor: first.nextCursor });
    expectSame(
      [second.items.length, second.nextCursor],
      [3, null],
      "A full last page promises another one.",
    );
  },

  async "an empty store is one empty page"({ store }) {
    expectSame(
      await store.list(HERE, { limit: 10 }),
      { items: [], nextCursor: null },
      "There is something in an empty store.",
    );
  },

  async "contacts added or changed between pages neither repeat nor hide others"({ store }) {
    const inOrder = await addMany(store, 12);
    const seen = await pageThrough(store, 4, {}, async (page) => {
      await store.commit(HERE, [
        addContact(`contact_aaa-${page}`, { addedAt: addMilliseconds(START, 3_600_000 + page) }),
      ]);
      const changed = await store.load(HERE, "contact_000");
      if (changed !== null) await store.commit(HERE, [researchContact(changed)]);
    });
    expectSame(
      seen.filter((id) => !id.startsWith("contact_aaa")),
      inOrder,
      "Pages repeat or skip contacts when others are added.",
    );
    expectSame(new Set(seen).size, seen.length, "A contact came twice.");
  },

  async "a contact erased between pages hides no other"({ store }) {
    const inOrder = await addMany(store, 9);
    const [, , third] = inOrder;
    const seen = await pageThrough(store, 3, {}, async (page) => {
      if (page === 1 && third !== undefined) await store.erase(HERE, third, START);
    });
    expectSame(seen, inOrder, "An erased contact took its neighbour along.");
  },

  async "a state filter finds those in that state now"({ store }) {
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana, addContact("contact_ben")]);
    await store.commit(HERE, [researchContact(ana.contact)]);
    expectSame(
      [
        await pageThrough(store, 1, { state: "researched" }),
        await pageThrough(store, 1, { state: "identified" }),
        await pageThrough(store, 1, { state: "met" }),
      ],
      [["contact_ana"], ["contact_ben"], []],
      "A state filter looks at an old state.",
    );
  },

  async "a source filter finds those from that source"({ store }) {
    await store.commit(HERE, [
      addContact("contact_ana", { facts: { source: "club" } }),
      addContact("contact_ben", { facts: { source: "linkedin" } }),
    ]);
    expectSame(
      await pageThrough(store, 1, { source: "club" }),
      ["contact_ana"],
      "A source filter finds others.",
    );
  },

  async "a tag filter takes the whole tag as written"({ store }) {
    await store.commit(HERE, [
      addContact("contact_ana", { facts: { tags: ["ward", 'night\'s "shift"%'] } }),
      addContact("contact_ben", { facts: { tags: ["wards", "Ward"] } }),
    ]);
    expectSame(
      [
        await pageThrough(store, 1, { tag: "ward" }),
        await pageThrough(store, 1, { tag: 'night\'s "shift"%' }),
        await pageThrough(store, 1, { tag: "%" }),
      ],
      [["contact_ana"], ["contact_ana"], []],
      "A tag filter matches loosely.",
    );
  },

  async "a tag taken away is no longer found, a tag given is"({ store }) {
    const ana = addContact("contact_ana", { facts: { tags: ["ward"] } });
    await store.commit(HERE, [ana]);
    await store.commit(HERE, [amendContact(ana.contact, { tags: ["lab"] })]);
    expectSame(
      [await pageThrough(store, 1, { tag: "ward" }), await pageThrough(store, 1, { tag: "lab" })],
      [[], ["contact_ana"]],
      "A tag filter looks at old tags.",
    );
  },

  async "a text filter finds all words in any case, with or without accents"({ store }) {
    await store.commit(HERE, [
      addContact("contact_ana", {
        facts: { name: "Zoë Ångström", organization: "Löwenhof Klinik", role: "Head Nurse" },
      }),
      addContact("contact_ben", { facts: { name: "Ben Oduya", role: "Nurse" } }),
    ]);
    const found = [];
    for (const text of ["zoe ANGSTROM", "nurse löwenhof", "NURSE", "nurse pilot"]) {
      found.push(await pageThrough(store, 1, { text }));
    }
    expectSame(
      found,
      [["contact_ana"], ["contact_ana"], ["contact_ana", "contact_ben"], []],
      "A text filter minds case or accents, or takes one word for all.",
    );
  },

  async "a text filter takes wildcards and quotes as plain characters"({ store }) {
    await store.commit(HERE, [
      addContact("contact_ana", { facts: { name: "Ana 100% O'Hara_Li" } }),
      addContact("contact_ben", { facts: { name: "Ben Oduya" } }),
    ]);
    const found = [];
    for (const text of ["%", "_", "o'hara_li", "' or 1=1 --", "\\"]) {
      found.push(await pageThrough(store, 1, { text }));
    }
    const part = store.capabilities.textSearch === "parts-of-words" ? ["contact_ana"] : [];
    expectSame(
      found,
      [part, part, ["contact_ana"], [], []],
      "A text filter takes a character for a command.",
    );
  },

  async "a due filter finds those with something due by then"({ store }) {
    const due = (id: ContactId, days: number | "held") =>
      addContact(id, { followUps: { create: [followUp(id, `followup_${id}`, days)] } });
    await store.commit(HERE, [
      due("contact_ana", 1),
      due("contact_ben", 5),
      due("contact_cai", "held"),
      addContact("contact_dee"),
    ]);
    const until = (days: number) => ({ dueUntil: addMilliseconds(START, days * DAY_MS) });
    expectSame(
      [
        await pageThrough(store, 1, until(0)),
        await pageThrough(store, 1, until(1)),
        await pageThrough(store, 1, until(400)),
      ],
      [[], ["contact_ana"], ["contact_ana", "contact_ben"]],
      "A due filter finds those who can wait, or those who are held.",
    );
  },

  async "filters together narrow the list"({ store }) {
    await store.commit(HERE, [
      addContact("contact_ana", { facts: { source: "club", tags: ["ward"] } }),
      addContact("contact_ben", { facts: { source: "club", tags: ["lab"] } }),
      addContact("contact_cai", { facts: { source: "friend", tags: ["ward"] } }),
    ]);
    expectSame(
      await pageThrough(store, 1, {
        source: "club",
        tag: "ward",
        state: "identified",
        text: "quill",
      }),
      ["contact_ana"],
      "Two filters find what only one allows.",
    );
  },

  async "a cursor of another filter is refused"({ store }) {
    await addMany(store, 3);
    const { nextCursor } = await store.list(HERE, { limit: 1 });
    expectTrue(nextCursor !== null, "The first of three pages has no cursor.");
    for (const filter of [{ state: "met" }, { text: "x" }, { tag: "ward" }] as const) {
      await expectFailure(
        "CURSOR_INVALID",
        () => store.list(HERE, { limit: 1, ...filter, cursor: nextCursor }),
        "A cursor works with another filter.",
      );
    }
    await expectFailure(
      "CURSOR_INVALID",
      () => store.followUps(HERE, { limit: 1, cursor: nextCursor }),
      "A cursor of contacts works for follow-ups.",
    );
  },

  async "a cursor that nobody gave out is refused"({ store }) {
    for (const cursor of ["", "0", "nonsense", "e30", "' OR 1=1", "bnVsbA"]) {
      await expectFailure(
        "CURSOR_INVALID",
        () => store.list(HERE, { limit: 1, cursor }),
        `The cursor ${JSON.stringify(cursor)} was taken.`,
      );
    }
  },

  async "a limit that is no page size is refused"({ store }) {
    for (const limit of [0, -1, 1.5, 1_001, Number.NaN]) {
      await expectFailure(
        "INVALID_INPUT",
        () => store.list(HERE, { limit }),
        `A limit of ${limit} was taken.`,
      );
    }
  },
});
