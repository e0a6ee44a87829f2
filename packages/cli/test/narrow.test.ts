import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-narrow-"));
  env = { COFFEECHAT_NOW: "2026-03-02T14:00:00Z", COFFEECHAT_DATA: join(folder, "c.jsonl") };
  await coffeechat(
    80,
    ...[
      "add",
      "山田太郎左衛門 鈴木花子長谷川",
      "--source",
      "alumni-platform",
      "--zone",
      "Asia/Tokyo",
    ],
    ...[
      "--org",
      "株式会社とても長い名前の会社でございます東京本社",
      "--role",
      "上級技術者兼製品担当者",
    ],
    ...["--reason", "夜間病棟を率いている方で、臨床情報学に移られたのでお話を伺いたいです"],
  );
  await coffeechat(80, "log", "山田", "drafted");
  await coffeechat(80, "log", "山田", "sent");
  await coffeechat(
    80,
    ...["add", "Bartholomäus-Maximilian von und zu Hohenberg-Langenfels-Schillingsau"],
    ...["--org", "Donauschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"],
    ...[
      "--role",
      "Chief 👩‍🚀👨‍👩‍👧‍👦🎉👍🏽 Officer",
      "--source",
      "event",
      "--zone",
      "Europe/Berlin",
    ],
    ...["--reason", "Wrote the handbook that the whole department still learns from"],
  );
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function coffeechat(width: number, ...args: string[]): Promise<string> {
  const terminal = capturedTerminal({ cwd: folder, env, width });
  await run(args, terminal);
  return terminal.printed().out;
}

/** What is to be copied stays in one piece: a terminal folds it and copies it whole. */
const isToCopy = (line: string) => /coffeechat |:\/\//.test(line);

describe.each([40, 80, 120])("on a terminal of %d columns", (width) => {
  it.each([
    ["show"],
    ["show", "山田"],
    ["show", "Bartholomäus"],
    ["today", "--all"],
    ["stats"],
    ["plan", "山田"],
    ["questions"],
    ["draft", "山田", "--fields"],
    ["draft", "Bartholomäus", "--list"],
    ["log", "山田", "nudged"],
    ["log", "--help"],
    ["check", "--help"],
    ["--help"],
  ])("%s %s fits, and cuts nothing off", async (...args: string[]) => {
    const out = await coffeechat(width, ...args);
    expect(out).not.toBe("");
    expect(out.split("\n").filter((line) => stringWidth(line) > width && !isToCopy(line))).toEqual(
      [],
    );
    if (!args.includes("--help")) expect(out.replaceAll(" …", "")).not.toMatch(/\S…/);
  });
});

it("shows every letter of what was written down, however narrow it is", async () => {
  const shown = (await coffeechat(40, "show", "Bartholomäus")).replace(/\s/g, "");
  expect(shown).toContain(
    "Donauschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  );
  expect(shown).toContain("👨👩👧👦🎉");
});
