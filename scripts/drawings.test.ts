import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  contactMachine,
  edgesOf,
  interviewMachine,
  type Machine,
  toMermaid,
} from "@coffeechat/core/lifecycle";
import { describe, expect, it } from "vitest";
import { kindOfDrawing, mermaidBlocksIn, readStateDiagram } from "./drawings/read-drawing.js";
import { filesUnder } from "./setup/fingerprint.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = ["README.md", "CONTRIBUTING.md", "docs", "packages", "examples"]
  .flatMap((path) => filesUnder(`${root}${path}`))
  .filter((file) => file.endsWith(".md") || file.endsWith(".mmd"));

const drawings = docs.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const blocks = file.endsWith(".mmd") ? [text] : mermaidBlocksIn(text);
  return blocks.map((block, index) => [file.slice(root.length), index + 1, block] as const);
});

describe("the drawings in the documentation", () => {
  it.each(drawings)("%s, drawing %i, is read by Mermaid itself", async (_file, _number, text) => {
    expect(await kindOfDrawing(text)).toMatch(/^\w+$/);
  });

  it("show both machines in the files made for them, on the page, and one in the README", () => {
    const filesWith = <State extends string>(machine: Machine<State>) =>
      drawings
        .filter(([, , text]) => text.trimEnd() === toMermaid(machine).trimEnd())
        .map(([file]) => file);
    expect(filesWith(contactMachine)).toEqual([
      "docs/lifecycle.md",
      "docs/lifecycle/contact.gen.mmd",
    ]);
    expect(filesWith(interviewMachine)).toEqual([
      "README.md",
      "docs/lifecycle.md",
      "docs/lifecycle/interview.gen.mmd",
    ]);
  });

  it("would be refused by Mermaid if they were broken", async () => {
    const broken = toMermaid(contactMachine).replace("-->", "--");
    await expect(readStateDiagram(broken)).rejects.toThrow("Parse error");
  });
});

/** The labels on each arrow that can be taken, as the table has them. */
function arrowsOf<State extends string>(machine: Machine<State>, loops: boolean) {
  const labels = new Map<string, string[]>();
  for (const { from, to, event, when, guards } of edgesOf(machine)) {
    if (guards.includes("never") || (from === to && !loops)) continue;
    const arrow = `${from} → ${to}`;
    const label = when === undefined ? event : `${event} [${when}]`;
    labels.set(arrow, [...(labels.get(arrow) ?? []), label]);
  }
  return labels;
}

function itIsSeenWhole<State extends string>(machine: Machine<State>): void {
  it.each([true, false])(`the ${machine.id}'s, whole (loops drawn: %s)`, async (loops) => {
    const { start, ends, arrows } = await readStateDiagram(toMermaid(machine, { loops }));
    expect(start).toBe(machine.initial);
    expect([...ends].sort()).toEqual([...machine.ends].sort());
    const seen = arrows.map(
      ({ from, to, label }) => [`${from} → ${to}`, label.split(", ")] as const,
    );
    expect(new Map(seen)).toEqual(arrowsOf(machine, loops));
  });
}

describe("what Mermaid sees of a machine is every arrow that can be taken:", () => {
  itIsSeenWhole(contactMachine);
  itIsSeenWhole(interviewMachine);
});
