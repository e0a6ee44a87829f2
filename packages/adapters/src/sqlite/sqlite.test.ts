import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "@coffeechat/core/store";
import Database from "libsql";
import { describe, it } from "vitest";
import { type RawView, storeConformance } from "../conformance/index.js";
import { type OpenSqliteStoreOptions, openSqliteStore } from "./index.js";

type Client = OpenSqliteStoreOptions["Database"];

interface Subject {
  readonly store: Store;
  readonly folder: string;
}

function proveWith(name: string, Database: Client): void {
  const path = (folder: string) => join(folder, "coffee chats.db");
  storeConformance<Subject>({
    name,
    create: async () => {
      const folder = mkdtempSync(join(tmpdir(), "coffeechat-sqlite-"));
      return { folder, store: await openSqliteStore({ path: path(folder), Database }) };
    },
    readRaw: async ({ folder }) => rawView(folder, new Database(path(folder))),
    reopen: async ({ folder }) => openSqliteStore({ path: path(folder), Database }),
    dispose: async ({ store, folder }) => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
    test: { describe, it },
  });
}

function rawView(folder: string, database: InstanceType<Client>): RawView {
  const count = (table: string): number => {
    const [row] = database.prepare(`SELECT count(*) AS n FROM coffeechat_${table}`).all();
    return Number(Reflect.get(Object(row), "n"));
  };
  // Read before the second connection closes: closing may tidy the log away.
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "latin1"))
    .join("\n");
  const view = {
    contacts: count("contact"),
    events: count("event"),
    followUps: count("follow_up"),
    tombstones: count("tombstone"),
    text,
  };
  database.close();
  return view;
}

proveWith("SQLite through libsql", Database);

const builtIn: unknown = process.getBuiltinModule("node:sqlite");
const DatabaseSync: unknown = Reflect.get(Object(builtIn), "DatabaseSync");

/** Its types come with a newer Node than the oldest one supported; the cases prove the rest. */
function isClient(value: unknown): value is Client {
  return typeof value === "function";
}

if (isClient(DatabaseSync)) {
  proveWith("SQLite through node:sqlite", DatabaseSync);
} else {
  describe("SQLite through node:sqlite", () => {
    it.skip(`needs Node 22.13 or later; this is ${process.version}`);
  });
}
