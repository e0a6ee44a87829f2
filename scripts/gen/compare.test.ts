import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { compare } from "./compare.js";

const root = mkdtempSync(join(tmpdir(), "coffeechat-gen-"));
mkdirSync(join(root, "src/dist"), { recursive: true });
writeFileSync(join(root, "src/kept.gen.ts"), "kept\n");
writeFileSync(join(root, "src/left-behind.gen.ts"), "old\n");
writeFileSync(join(root, "src/dist/built.gen.ts"), "built\n");
writeFileSync(join(root, "table.md"), "yesterday\n");
afterAll(() => rmSync(root, { recursive: true }));

it("tells missing, stale and orphaned files from those that are up to date", () => {
  const missing = { path: "new.gen.ts", content: "new\n" };
  const stale = { path: "table.md", content: "today\n" };
  const kept = { path: "src/kept.gen.ts", content: "kept\n" };
  expect(compare(root, [missing, stale, kept])).toEqual({
    missing: [missing],
    stale: [stale],
    orphaned: ["src/left-behind.gen.ts"],
  });
});
