import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addContact, HERE, researchContact } from "../../src/conformance/sample.js";
import { openStore } from "./open-store.js";

let disk: string;

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "coffeechat-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", disk]);
});
afterEach(() => {
  // A client may hold its file until its garbage is collected; the disk goes when it lets go.
  execFileSync("umount", ["--lazy", disk]);
  rmSync(disk, { recursive: true });
});

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const probe = mkdtempSync(join(tmpdir(), "coffeechat-probe-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", probe], { stdio: "ignore" });
    execFileSync("umount", [probe], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
}

describe.skipIf(!canMount())("a store on a disk that is full", () => {
  it.each(["sqlite", "file"] as const)(
    "%s: says so, keeps what was committed, and goes on when there is room",
    async (kind) => {
      const { store, close } = await openStore(kind, join(disk, "store"));
      const ana = addContact("contact_ana");
      await store.commit(HERE, [ana]);
      let contact = ana.contact;
      const findings = ["x".repeat(2_000), "y".repeat(2_000)];
      const failure = await (async () => {
        for (;;) {
          const next = researchContact(contact, { findings });
          try {
            await store.commit(HERE, [next]);
          } catch (error) {
            return error;
          }
          contact = next.contact;
        }
      })();
      expect(failure).toMatchObject({ code: "STORE_UNAVAILABLE" });
      expect(String(failure)).toContain("disk is full");
      expect(await store.load(HERE, "contact_ana")).toEqual(contact);
      execFileSync("mount", ["-o", "remount,size=4m", disk]);
      const next = researchContact(contact, { findings });
      await store.commit(HERE, [next]);
      await close();
      const again = await openStore(kind, join(disk, "store"));
      expect(await again.store.load(HERE, "contact_ana")).toEqual(next.contact);
      await again.close();
    },
  );
});
