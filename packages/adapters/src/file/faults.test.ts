import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addContact, HERE, researchContact } from "../conformance/sample.js";
import { lineOf } from "./entry.js";
import { fileStore } from "./index.js";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coffeechat-file-"));
  path = join(folder, "log.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function twoCommits() {
  const store = fileStore({ path });
  await store.migrate();
  const ana = addContact("contact_ana");
  await store.commit(HERE, [ana]);
  const whole = readFileSync(path).length;
  await store.commit(HERE, [researchContact(ana.contact)]);
  return { ana, whole };
}

describe("a log that was cut off in mid-write", () => {
  it("goes on after the last whole line, wherever the cut is", async () => {
    const { ana, whole } = await twoCommits();
    const bytes = readFileSync(path);
    for (let cut = whole; cut < bytes.length; cut += 97) {
      writeFileSync(path, bytes.subarray(0, cut));
      const store = fileStore({ path });
      expect(await store.load(HERE, "contact_ana")).toEqual(ana.contact);
      await store.commit(HERE, [addContact("contact_ben")]);
      const again = fileStore({ path });
      expect(await again.load(HERE, "contact_ben")).not.toBeNull();
      expect(await again.load(HERE, "contact_ana")).toEqual(ana.contact);
    }
  });

  it("is a new log where not even its first line is whole", async () => {
    await twoCommits();
    truncateSync(path, 30);
    const store = fileStore({ path });
    expect((await store.health()).status).toBe("needs-migration");
    expect(await store.migrate()).toEqual({ from: 0, to: 1 });
    expect(await store.load(HERE, "contact_ana")).toBeNull();
  });
});

describe("a log that does not fit", () => {
  it("tells damage in the middle by its line", async () => {
    await twoCommits();
    const text = readFileSync(path, "utf8").replace("Ines Quill", "Ines Quell");
    writeFileSync(path, text);
    await expect(fileStore({ path }).load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_CORRUPT",
      details: { line: 2 },
    });
  });

  it("is refused where it is another file, and left as it is", async () => {
    writeFileSync(path, "First Name,Last Name\nInes,Quill\n");
    const store = fileStore({ path });
    await expect(store.migrate()).rejects.toMatchObject({ code: "STORE_NOT_A_DATABASE" });
    expect(readFileSync(path, "utf8")).toBe("First Name,Last Name\nInes,Quill\n");
  });

  it("is refused where a newer library wrote it, and left as it is", async () => {
    await twoCommits();
    appendFileSync(path, lineOf({ entry: "log", version: 99 }));
    const before = readFileSync(path, "utf8");
    const store = fileStore({ path });
    expect(await store.health()).toMatchObject({ status: "schema-too-new", schemaVersion: 99 });
    await expect(store.commit(HERE, [addContact("contact_ben")])).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
    });
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("asks for a migration, and for a folder that is there", async () => {
    await expect(fileStore({ path }).load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
    await expect(
      fileStore({ path: join(folder, "nowhere", "log.jsonl") }).migrate(),
    ).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});

describe("a lock", () => {
  it("of a process that is no more is taken away", async () => {
    await twoCommits();
    writeFileSync(`${path}.lock`, "999999999");
    await fileStore({ path }).commit(HERE, [addContact("contact_ben")]);
  });

  it("of a process that lives is waited for, and not for ever", async () => {
    await twoCommits();
    writeFileSync(`${path}.lock`, String(process.pid));
    const waits: number[] = [];
    const store = fileStore({
      path,
      busyTimeoutMs: 20,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    await expect(store.commit(HERE, [addContact("contact_ben")])).rejects.toMatchObject({
      code: "STORE_BUSY",
    });
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    rmSync(`${path}.lock`);
    await store.commit(HERE, [addContact("contact_ben")]);
  });
});
