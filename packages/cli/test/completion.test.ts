import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";
import { noTerminal, runOnTerminal } from "./on-a-terminal.js";

const TAB = "\t";
const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-completion-"));
  await writeFile(join(cwd, "letter.md"), "");
  // A folder that is called like a command must not be taken for it.
  await mkdir(join(cwd, "draft"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function codeFor(shell: string): Promise<string> {
  const terminal = capturedTerminal();
  expect(await run(["completion", shell], terminal)).toBe(0);
  return terminal.printed().out;
}

/** What a person gets who types the words and presses Tab: the words as they stand then. */
const COMPLETED = [
  ["a command", "coffeechat dra", "coffeechat draft "],
  ["a flag", "coffeechat check --fix-d", "coffeechat check --fix-dry-run "],
  [
    "a value of a flag",
    "coffeechat add Ana --source alumni-p",
    "coffeechat add Ana --source alumni-platform ",
  ],
  ["a file", "coffeechat check lett", "coffeechat check letter.md "],
] as const;

describe.skipIf(noTerminal !== null)("the Tab key", () => {
  /** Lets the shell show where its line has come to: Enter runs `coffeechat`, which tells its words. */
  async function completes(
    shell: readonly string[],
    setUp: string,
    typed: string,
  ): Promise<string> {
    await writeFile(
      join(cwd, "set-up"),
      `coffeechat() { printf 'ran:coffeechat'; printf ' %s' "$@"; echo :end; }\n${setUp}`,
    );
    const { until, press, ended } = runOnTerminal(
      { cwd, columns: 200, env: { PS1: "ready>", HOME: cwd, PROMPT: "ready>" } },
      ...shell,
    );
    await until("ready>");
    press(". ./set-up\n");
    await until("ready>");
    press(`${typed}${TAB}\n`);
    await until(":end");
    press("exit\n");
    const { shown } = await ended();
    return /ran:(.*):end/.exec(stripVTControlCharacters(shown))?.[1] ?? "";
  }

  it.skipIf(!has("bash")).each(COMPLETED)("in bash completes %s", async (_, typed, expected) => {
    const shown = await completes(["bash", "--norc", "-i"], await codeFor("bash"), typed);
    expect(shown).toBe(expected.trimEnd());
  });

  it.skipIf(!has("zsh")).each(COMPLETED)("in zsh completes %s", async (_, typed, expected) => {
    await writeFile(join(cwd, "_coffeechat"), await codeFor("zsh"));
    const setUp = "fpath=($PWD $fpath)\nautoload -Uz compinit\ncompinit -u -D\n";
    const shown = await completes(["zsh", "-f", "-i"], setUp, typed);
    expect(shown).toBe(expected.trimEnd());
  });
});

describe.skipIf(!has("fish"))("completion in fish", () => {
  it.each(COMPLETED)("offers %s", async (_, typed, expected) => {
    await writeFile(join(cwd, "coffeechat.fish"), await codeFor("fish"));
    const script = `source coffeechat.fish; complete -C ${JSON.stringify(typed)}`;
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", script], {
      cwd,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const offered = stdout.split("\n").map((line) => line.split("\t")[0]);
    expect(offered).toContain(expected.trimEnd().split(" ").at(-1));
  });
});
