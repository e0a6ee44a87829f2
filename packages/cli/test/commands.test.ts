import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/commands/commands.gen.js";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

async function coffeechat(...args: string[]) {
  const terminal = capturedTerminal({ width: 80 });
  const status = await run(args, terminal);
  return { status, ...terminal.printed() };
}

describe("the command line", () => {
  it("names every command in its help, and its version", async () => {
    const { status, out } = await coffeechat("--help");
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(name);
      expect(out.replace(/\s+/g, " ")).toContain(summary);
    }
    expect((await coffeechat("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    "has a help page for %s with each flag and an example",
    async (name, command) => {
      const { status, out } = await coffeechat(name, "--help");
      expect(status).toBe(0);
      const expected = Object.keys(command.flags).map((flag) =>
        flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      );
      for (const flag of expected) expect(out).toContain(`--${flag}`);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line] of command.examples) expect(out).toContain(line);
    },
  );

  it("knows no such command or flag, says which is nearest, and ends with 2", async () => {
    const command = await coffeechat("dem");
    expect(command.status).toBe(2);
    expect(command.err).toContain("Did you mean demo?");
    const flag = await coffeechat("demo", "--jsno");
    expect(flag.status).toBe(2);
    expect(flag.err).toContain("Did you mean --json?");
  });
});
