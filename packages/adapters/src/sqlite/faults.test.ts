import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ErrorCode } from "@coffeechat/core/model";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addContact, HERE, researchContact, START } from "../conformance/sample.js";
import { openSqliteStore, sqliteStore } from "./index.js";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coffeechat-faults-"));
  path = join(folder, "store.db");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function failing(code: ErrorCode) {
  return expect.objectContaining({ name: "CoffeechatError", code });
}

describe("a SQLite store over a file that does not fit", () => {
  it("refuses a file that is no database and leaves it as it is", async () => {
    const text = "First Name,Last Name\n".repeat(200);
    writeFileSync(path, text);
    await expect(openSqliteStore({ path, Database })).rejects.toEqual(
      failing("STORE_NOT_A_DATABASE"),
    );
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("says that a folder is missing, and that a path names one", async () => {
    const missing = join(folder, "nowhere", "store.db");
    await expect(openSqliteStore({ path: missing, Database })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("folder of the database file does not exist"),
    });
    await expect(openSqliteStore({ path: folder, Database })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("names a folder"),
    });
  });

  it("refuses a schema of a newer library and changes nothing", async () => {
    const store = await openSqliteStore({ path, Database });
    await store.commit(HERE, [addContact("contact_ana")]);
    const database = new Database(path);
    database.exec("INSERT INTO coffeechat_schema (version) VALUES (99)");
    await expect(store.commit(HERE, [addContact("contact_ben")])).rejects.toEqual(
      failing("STORE_SCHEMA_TOO_NEW"),
    );
    await store.close();
    await expect(openSqliteStore({ path, Database })).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
      details: { schemaVersion: 99, latestSchemaVersion: 2 },
    });
    const late = sqliteStore({ database });
    expect((await late.health()).status).toBe("schema-too-new");
    await expect(late.load(HERE, "contact_ana")).rejects.toEqual(failing("STORE_SCHEMA_TOO_NEW"));
    expect(database.prepare("SELECT count(*) AS n FROM coffeechat_contact").get()).toMatchObject({
      n: 1,
    });
    database.close();
  });

  it("tells a newer schema that came while it was running from damage and from missing tables", async () => {
    const store = await openSqliteStore({ path, Database });
    await store.commit(HERE, [addContact("contact_ana")]);
    const newer = new Database(path);
    newer.exec("INSERT INTO coffeechat_schema (version) VALUES (99)");
    for (const change of [
      "UPDATE coffeechat_contact SET snapshot = replace(snapshot, '\"schema\":1', '\"schema\":2')",
      "ALTER TABLE coffeechat_contact RENAME COLUMN snapshot TO sealed",
      "ALTER TABLE coffeechat_contact RENAME TO coffeechat_person",
    ]) {
      newer.exec(change);
      for (const touch of [
        () => store.load(HERE, "contact_ana"),
        () => store.list(HERE, { limit: 5 }),
        () => store.commit(HERE, [addContact("contact_ben")]),
      ]) {
        await expect(touch()).rejects.toEqual(failing("STORE_SCHEMA_TOO_NEW"));
      }
    }
    expect(newer.prepare("SELECT count(*) AS n FROM coffeechat_person").get()).toMatchObject({
      n: 1,
    });
    await store.close();
    newer.close();
  });

  it("asks for a migration before anything else", async () => {
    const database = new Database(path);
    const store = sqliteStore({ database });
    expect(await store.health()).toMatchObject({ status: "needs-migration", schemaVersion: 0 });
    await expect(store.load(HERE, "contact_ana")).rejects.toEqual(failing("STORE_NOT_MIGRATED"));
    expect(await store.migrate()).toEqual({ from: 0, to: 2 });
    expect(await store.load(HERE, "contact_ana")).toBeNull();
    database.exec("DROP TABLE coffeechat_contact");
    await expect(store.load(HERE, "contact_ana")).rejects.toEqual(failing("STORE_NOT_MIGRATED"));
    database.close();
  });

  it("tells damage from outside, without the damaged text", async () => {
    const database = new Database(path);
    const store = sqliteStore({ database });
    await store.migrate();
    await store.commit(HERE, [addContact("contact_ana"), addContact("contact_ben")]);
    database.exec(`UPDATE coffeechat_contact SET snapshot = '{"name":"Ines' WHERE id LIKE '%ana'`);
    database.exec("UPDATE coffeechat_contact SET revision = 7 WHERE id LIKE '%ben'");
    for (const id of ["contact_ana", "contact_ben"] as const) {
      const failure: unknown = await store.load(HERE, id).catch((error: unknown) => error);
      expect(failure).toEqual(failing("STORE_CORRUPT"));
      expect(String(failure)).not.toContain("Ines");
    }
    database.close();
  });

  it("calls a connection that may not write read-only", async () => {
    const store = await openSqliteStore({ path, Database });
    await store.close();
    const database = new Database(path);
    database.exec("PRAGMA query_only = ON");
    const reader = sqliteStore({ database });
    await expect(reader.commit(HERE, [addContact("contact_ana")])).rejects.toEqual(
      failing("STORE_READ_ONLY"),
    );
    expect(await reader.load(HERE, "contact_ana")).toBeNull();
    database.close();
  });
});

describe("a SQLite store while another connection writes", () => {
  it("waits with growing pauses, and commits when the other is done", async () => {
    const other = new Database(path);
    const waits: number[] = [];
    const store = await openSqliteStore({
      path,
      Database,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        if (waits.length === 5) other.exec("COMMIT");
      },
    });
    other.exec("BEGIN IMMEDIATE");
    await store.commit(HERE, [addContact("contact_ana")]);
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    expect(await store.load(HERE, "contact_ana")).not.toBeNull();
    await store.close();
    other.close();
  });

  it("gives up after the time it was given, with nothing changed, and works again later", async () => {
    const other = new Database(path);
    let waited = 0;
    const store = await openSqliteStore({
      path,
      Database,
      busyTimeoutMs: 500,
      wait: async (milliseconds) => {
        waited += milliseconds;
      },
    });
    other.exec("BEGIN IMMEDIATE");
    await expect(store.commit(HERE, [addContact("contact_ana")])).rejects.toEqual(
      failing("STORE_BUSY"),
    );
    expect(waited).toBeGreaterThanOrEqual(500);
    expect(waited).toBeLessThan(700);
    expect(await store.load(HERE, "contact_ana")).toBeNull();
    other.exec("ROLLBACK");
    await store.commit(HERE, [addContact("contact_ana")]);
    await store.close();
    other.close();
  });

  it("says when an erasure could not empty the log, and does so when asked again", async () => {
    const reader = new Database(path);
    const store = await openSqliteStore({
      path,
      Database,
      busyTimeoutMs: 50,
      wait: async () => {},
    });
    await store.commit(HERE, [addContact("contact_ana", { facts: { name: "CANARY-LOG" } })]);
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM coffeechat_contact").all();
    await expect(store.erase(HERE, "contact_ana", START)).rejects.toEqual(failing("STORE_BUSY"));
    expect(await store.load(HERE, "contact_ana")).toBeNull();
    reader.exec("COMMIT");
    await store.erase(HERE, "contact_ana", START);
    expect(everyByte()).not.toContain("CANARY-LOG");
    await store.close();
    reader.close();
  });
});

describe("a SQLite store in a host's database", () => {
  it("keeps two stores apart by their prefix, and leaves the host's tables alone", async () => {
    const database = new Database(path);
    database.exec("CREATE TABLE contact (id TEXT); INSERT INTO contact VALUES ('the host''s own')");
    const [one, two] = [sqliteStore({ database }), sqliteStore({ database, prefix: "second_" })];
    await one.migrate();
    await two.migrate();
    await one.commit(HERE, [addContact("contact_ana")]);
    expect(await two.load(HERE, "contact_ana")).toBeNull();
    await one.erase(HERE, "everything", START);
    await one.close();
    expect(database.prepare("SELECT count(*) AS n FROM contact").get()).toMatchObject({ n: 1 });
    database.close();
  });

  it("refuses a prefix that is more than a name", () => {
    const database = new Database(path);
    for (const prefix of ["", "1_", "a b", "x; DROP TABLE contact; --", "é_"]) {
      expect(() => sqliteStore({ database, prefix })).toThrow(failing("INVALID_CONFIG"));
    }
    database.close();
  });

  it("leaves the journal mode alone where the host asks for it", async () => {
    const database = new Database(path);
    await sqliteStore({ database, journal: "keep" }).migrate();
    expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "delete" });
    await sqliteStore({ database }).migrate();
    expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    database.close();
  });

  it("leaves no byte of one person among hundreds, after many rewrites", async () => {
    const store = await openSqliteStore({ path, Database });
    for (let round = 0; round < 120; round += 1) {
      const changes = ["CANARY", "someone", "anyone"].map((name) =>
        addContact(`contact_${name}-${round}`, {
          facts: { name: `${name} number ${round}`, tags: [name] },
        }),
      );
      await store.commit(HERE, changes);
      for (const { contact } of changes) {
        const reason = `${contact.facts.name} `.repeat(1 + (round % 60));
        await store.commit(HERE, [researchContact(contact, { reason, findings: [reason] })]);
      }
    }
    for (let round = 0; round < 120; round += 1) {
      await store.erase(HERE, `contact_CANARY-${round}`, START);
    }
    // Ids stay in tombstones; names, tags, events and search words do not.
    expect(everyByte().match(/CANARY (number|\d)|canary number|"CANARY"/g)).toBeNull();
    expect(everyByte()).toContain("someone number 7");
    await store.close();
  });
});

function everyByte(): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "latin1"))
    .join("\n");
}
