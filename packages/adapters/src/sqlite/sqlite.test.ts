import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
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

/** Their types come with a newer Node than the oldest one supported; the cases prove the rest. */
function isClient(value: unknown): value is Client {
  return typeof value === "function";
}

/** Loaded only where it runs: the version whose binary comes with the package ends an older Node. */
function betterSqlite3(): unknown {
  const newEnough = Number(process.versions.node.split(".")[0]) >= 22;
  return newEnough ? createRequire(import.meta.url)("better-sqlite3") : undefined;
}

const newerClients: readonly (readonly [name: string, needs: string, client: unknown])[] = [
  [
    "node:sqlite",
    "Node 22.13 or later",
    Reflect.get(Object(process.getBuiltinModule("node:sqlite")), "DatabaseSync"),
  ],
  ["better-sqlite3", "Node 22 or later", betterSqlite3()],
];

for (const [name, needs, client] of newerClients) {
  if (isClient(client)) {
    proveWith(`SQLite through ${name}`, client);
  } else {
    describe(`SQLite through ${name}`, () => {
      it.skip(`needs ${needs}; this is Node ${process.versions.node}`);
    });
  }
}
