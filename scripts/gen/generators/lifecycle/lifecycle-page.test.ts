import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import {
  contactMachine,
  interviewMachine,
  toMermaid,
} from "../../../../packages/core/src/lifecycle/index.js";
import {
  CONTACT_STATES,
  EVENT_TYPES,
  INTERVIEW_STATES,
} from "../../../../packages/core/src/model/index.js";
import { generateLifecycle } from "../lifecycle.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const page = readFileSync(`${root}docs/lifecycle.md`, "utf8");
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** Runs an example against the sources; gives back what it printed. */
async function printed(code: string): Promise<string[]> {
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    alias: { "@coffeechat/core/lifecycle": `${root}packages/core/src/lifecycle/index.ts` },
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  const lines: string[] = [];
  const log = (...values: unknown[]) => lines.push(values.map(String).join(" "));
  new Function("console", bundled.outputFiles[0]?.text ?? "")({ log });
  return lines;
}

describe("the lifecycle page", () => {
  it("shows both machines as they are", () => {
    expect(page).toContain(toMermaid(contactMachine));
    expect(page).toContain(toMermaid(interviewMachine));
  });

  it.each(examples)("prints what it says it prints: %s", async (code) => {
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBeGreaterThan(0);
    expect(await printed(code)).toEqual(promised);
  });
});

describe("states by events", () => {
  it("has a row for every event and a cell for every state", async () => {
    const [table] = await generateLifecycle(root);
    const rows = (table?.content ?? "")
      .split("\n")
      .filter((line) => /^\| `[a-z-]+` \| [→`a-z]/.test(line));
    const cells = rows.map((row) => row.split(" | ").length - 1);
    for (const [size, states] of [
      [CONTACT_STATES.length, "contact"],
      [INTERVIEW_STATES.length, "interview"],
    ] as const) {
      expect([states, cells.filter((count) => count === size).length]).toEqual([
        states,
        EVENT_TYPES.length,
      ]);
    }
  });
});
