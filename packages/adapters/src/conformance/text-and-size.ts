import type { ContactId } from "@coffeechat/core/model";
import { casesOf } from "./case.js";
import { collect, expectFailure, expectSame } from "./expect.js";
import { addContact, followUp, HERE, researchContact } from "./sample.js";

const HARD_TEXTS: Readonly<Record<string, string>> = {
  SQL: "Robert'); DROP TABLE coffeechat_contact; --",
  "quotes and backslashes": `"'\`\\"\\'\\\\ \${name} {{name}} %s ?1 :a @b $c`,
  "emoji and joined characters": "👩🏽‍⚕️👨‍👩‍👧‍👦 🇨🇭 e\u0301",
  "right-to-left and vertical scripts": "שלום مرحبا ᠮᠣᠩᠭᠣᠯ 山田さん",
  "control characters": "line one\r\nline two\ttab\u0007bell\u2028\u2029",
  "a null character": "before\u0000after",
  "a lone surrogate": "half \ud83d of a pair",
  "composed and decomposed": "caf\u00e9 cafe\u0301",
};

export const textAndSizeCases = casesOf("text and size", {
  ...Object.fromEntries(
    Object.entries(HARD_TEXTS).map(([what, text]) => [
      `text with ${what} comes back unchanged from every record`,
      async ({ store }: Parameters<Parameters<typeof casesOf>[1][string]>[0]) => {
        const ana = addContact("contact_ana", {
          facts: { name: text, organization: text, tags: [text.slice(0, 100)] },
          followUps: { create: [followUp("contact_ana", "followup_1", 1, text)] },
        });
        await store.commit(HERE, [ana]);
        const next = researchContact(ana.contact, { reason: text, findings: [text] });
        await store.commit(HERE, [next]);
        expectSame(await store.load(HERE, "contact_ana"), next.contact, "A snapshot lost text.");
        expectSame(
          (await collect(store.history(HERE, "contact_ana"))).map(({ event }) => event),
          [...ana.events, ...next.events],
          "An event lost text.",
        );
        expectSame(
          (await store.followUps(HERE, { limit: 5 })).items,
          ana.followUps.create,
          "A follow-up lost text.",
        );
        const tagged = await store.list(HERE, { limit: 5, tag: text.slice(0, 100) });
        expectSame(tagged.items, [next.contact], "A tag lost text.");
      },
    ]),
  ),

  async "a tag that is cut at a null character is another tag"({ store }) {
    await store.commit(HERE, [addContact("contact_ana", { facts: { tags: ["ward\u0000x"] } })]);
    const { items } = await store.list(HERE, { limit: 5, tag: "ward" });
    expectSame(items, [], "A tag is compared only up to a null character.");
  },

  async "notes of a million characters come back whole"({ store }) {
    const note = "Ünïcode nøte 🙂 ".repeat(62_500).slice(0, 1_000_000);
    const ana = addContact("contact_ana");
    const findings = Array.from({ length: 50 }, (_, index) => `${index} ${note.slice(0, 1_990)}`);
    await store.commit(HERE, [ana]);
    const reply = {
      id: "event_long",
      contactId: "contact_ana",
      at: ana.contact.addedAt,
      type: "reply",
      channel: "email",
      body: note,
    } as const;
    const next = researchContact(ana.contact, { eventId: "event_long", findings });
    await store.commit(HERE, [{ ...next, events: [reply] }]);
    expectSame(await store.load(HERE, "contact_ana"), next.contact, "A large snapshot was cut.");
    const [, recorded] = await collect(store.history(HERE, "contact_ana"));
    expectSame(recorded?.event, reply, "A large event was cut.");
  },

  async "ids with every allowed character are told apart"({ store }) {
    const ids: ContactId[] = [
      "contact_a",
      "contact_A",
      "contact_a.b",
      "contact_a_b",
      "contact_a~b",
      "contact_a-b",
      `contact_${"z".repeat(120)}`,
    ];
    await store.commit(
      HERE,
      ids.map((id, index) => addContact(id, { eventId: `event_${index}` })),
    );
    for (const id of ids) {
      expectSame((await store.load(HERE, id))?.id, id, "An id was taken for another.");
      expectSame(
        (await collect(store.history(HERE, id))).length,
        1,
        "An id has another one's history.",
      );
    }
  },

  async "an id that is none is refused by every method that takes one"({ store, readRaw }) {
    const ids: ContactId[] = [
      "contact_",
      "contact_a/b",
      "contact_a'b",
      "contact_a\u0000b",
      "contact_a b",
      `contact_${"z".repeat(121)}`,
    ];
    const ana = addContact("contact_ana");
    for (const id of ids) {
      const attempts = [
        () => store.load(HERE, id),
        () => collect(store.history(HERE, id)),
        () => collect(store.exportAll(HERE, { contactId: id })),
        () => store.erase(HERE, id, ana.contact.addedAt),
        () => store.followUps(HERE, { limit: 1, contactId: id }),
        () => store.commit(HERE, [{ ...ana, contactId: id, contact: { ...ana.contact, id } }]),
      ];
      for (const attempt of attempts) {
        await expectFailure("INVALID_INPUT", attempt, `${JSON.stringify(id)} was taken as an id.`);
      }
    }
    expectSame((await readRaw()).contacts, 0, "A refused id was stored.");
  },
});
