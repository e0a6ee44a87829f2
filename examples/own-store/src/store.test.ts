import { storeConformance } from "@coffeechat/adapters/conformance";
import { describe, it } from "vitest";
import { MemoryDocuments } from "./database.js";
import type { Rows } from "./rows.js";
import { documentStore } from "./store.js";

storeConformance({
  name: "a store over documents",
  // A fresh, empty, migrated store for each case.
  create: async () => {
    const place = new MemoryDocuments();
    return { place, store: documentStore(place) };
  },
  // The data seen past the store: rows counted over all scopes, and everything at rest as text.
  readRaw: async ({ place }) => {
    const texts = [...place.documents.values()].map(({ text }) => text);
    const count = (kind: keyof Rows) =>
      texts.reduce((sum, text) => sum + Object(JSON.parse(text))[kind].length, 0);
    return {
      contacts: count("contacts"),
      events: count("events"),
      followUps: count("followUps"),
      tombstones: count("tombstones"),
      text: texts.join("\n"),
    };
  },
  // A second store on the same data, as after a restart.
  reopen: async ({ place }) => documentStore(place),
  dispose: ({ store }) => store.close(),
  test: { describe, it },
});
