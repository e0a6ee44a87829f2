import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";
import { KEYS, noTerminal, onTerminal } from "./on-a-terminal.js";

const ESC = "\u001b";

let cwd: string;
let env: Record<string, string>;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-terminal-"));
  env = {
    COFFEECHAT_DATA: join(cwd, "c.jsonl"),
    COFFEECHAT_NOW: "2026-03-02T14:00:00Z",
    TZ: "America/New_York",
  };
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const started = (...args: string[]) => onTerminal({ cwd, env }, ...args);

/** The same without a terminal, to set the scene and to look at what came of it. */
async function quietly(...args: string[]): Promise<string> {
  const terminal = capturedTerminal({ cwd, env });
  await run(args, terminal);
  return terminal.printed().out;
}

const nuria = [
  "add",
  "Nuria Castellanos",
  "--source",
  "alumni-platform",
  "--zone",
  "Europe/Madrid",
];

describe.skipIf(noTerminal !== null)("on a terminal", () => {
  it("add asks for what it needs and takes Enter for what may be left out", async () => {
    const { until, press, ended } = started("add");
    await until("Their name");
    press(`Nuria Castellanos${KEYS.enter}`);
    await until("Where did you find them?");
    press("alumni");
    await until("alumni platform");
    press(KEYS.enter);
    await until("Where do they work?");
    press(`Carrow Clinic${KEYS.enter}`);
    await until("As what?");
    press(KEYS.enter);
    await until("Their time zone");
    press(`Madrid${KEYS.enter}`);
    await until("A name such as Europe/Madrid");
    press(`${"\u007f".repeat(6)}Europe/Madrid${KEYS.enter}`);
    await until("Why would you like to talk with them?");
    press(KEYS.enter);
    expect((await ended()).status).toBe(0);
    const [contact] = JSON.parse(await quietly("show", "--json")).contacts;
    expect(contact.facts).toMatchObject({
      name: "Nuria Castellanos",
      source: "alumni-platform",
      organization: "Carrow Clinic",
      zone: "Europe/Madrid",
    });
  });

  it.each([
    ["Ctrl-C", KEYS.stop],
    ["Escape", KEYS.escape],
  ])(
    "%s at a question records nothing, gives the cursor back and ends with 130",
    async (_, key) => {
      const { until, press, ended } = started("add");
      await until("Their name");
      press(`Nuria${KEYS.enter}`);
      await until("Where did you find them?");
      press(key);
      const { status, shown } = await ended();
      expect([
        status,
        stripVTControlCharacters(shown).includes("Stopped. Nothing was recorded."),
      ]).toEqual([130, true]);
      expect(shown.lastIndexOf(`${ESC}[?25h`)).toBeGreaterThan(shown.lastIndexOf(`${ESC}[?25l`));
      expect(shown).not.toMatch(/\n +at /);
      expect(JSON.parse(await quietly("show", "--json")).contacts).toEqual([]);
    },
  );

  it("check --init asks three questions, with answers that Enter takes", async () => {
    const { until, press, ended } = started("check", "--init");
    await until("Whose limits?");
    press(KEYS.enter);
    await until("do not say their kind?");
    press(KEYS.down + KEYS.enter);
    await until("And how do they travel?");
    press(KEYS.enter);
    expect((await ended()).status).toBe(0);
    const config = JSON.parse(await readFile(join(cwd, "coffeechat.config.json"), "utf8"));
    expect(config).toMatchObject({ preset: "recommended", kind: "nudge", channel: "email" });
  });

  it("check --init that is stopped writes nothing", async () => {
    const { until, press, ended } = started("check", "--init", "--preset", "strict");
    await until("do not say their kind?");
    press(KEYS.stop);
    const { status, shown } = await ended();
    expect([status, shown.includes("No configuration was written.")]).toEqual([130, true]);
    expect(await readdir(cwd)).toEqual([]);
  });

  it("draft asks for the template's fields and shows what would be sent", async () => {
    await quietly(
      "me",
      "--name",
      "Sam Rivera",
      "--role",
      "second-year nursing student at Lakeside",
    );
    await quietly(...nuria, "--reason", "leads the night ward");
    const { until, press, ended } = started("draft", "nuria", "--template", "o-alumni");
    const answers = [
      ["The school as its people call it", "Lakeside"],
      ["What they work in", "night nursing"],
      ["What both of you did there", "survived Professor Adeyemi's anatomy lab"],
      ["what in their path made you write", "You went from the ward to running it at night."],
      ["what you are weighing", ""],
      ["when you are free", ""],
    ] as const;
    for (const [question, answer] of answers) {
      await until(question);
      press(answer + KEYS.enter);
    }
    const { status, shown } = await ended();
    const plain = stripVTControlCharacters(shown);
    expect(status, plain).toBe(0);
    expect(plain).toContain("Subject: ");
    expect(plain).toContain("how you got into night nursing");
    expect(plain).toContain("Send it yourself");
  });

  it("erase takes no for an answer, and Enter for no", async () => {
    await quietly(...nuria);
    const { until, press, ended } = started("erase", "nuria");
    await until("This cannot be undone.");
    press(KEYS.enter);
    expect((await ended()).status).toBe(1);
    expect(JSON.parse(await quietly("show", "--json")).contacts).toHaveLength(1);
  });

  it.each([
    ["colours", {}, [], true],
    ["none where NO_COLOR is set", { NO_COLOR: "1" }, [], false],
    ["none with --no-color", {}, ["--no-color"], false],
    ["none where the terminal has none", { TERM: "dumb" }, [], false],
  ])("there are %s", async (_, more, flags, colourful) => {
    await quietly(...nuria);
    const { status, shown } = await onTerminal(
      { cwd, env: { ...env, ...more } },
      "show",
      ...flags,
    ).ended();
    expect([status, shown.includes(`${ESC}[`)]).toEqual([0, colourful]);
    expect(stripVTControlCharacters(shown)).toContain("Nuria Castellanos");
  });

  it("Ctrl-C in the middle of an import keeps what was added, and a second run adds the rest", async () => {
    const people = Array.from(
      { length: 1_500 },
      (_, index) => `Ana${index},Ruiz,,,Carrow ${index},Nurse,02 Mar 2025`,
    );
    const csv = [
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      ...people,
    ].join("\n");
    await writeFile(join(cwd, "Connections.csv"), csv);
    const { until, press, ended } = started("import", "Connections.csv");
    await until("of 1500");
    press(KEYS.stop);
    const { status, shown } = await ended();
    expect([status, shown.includes("Run it again for the rest")], shown).toEqual([130, true]);
    const there = JSON.parse(await quietly("show", "--json")).contacts.length;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(1_500);
    const [{ added, known }] = JSON.parse(
      await quietly("import", "Connections.csv", "--json"),
    ).files;
    expect([added.length, known.length]).toEqual([1_500 - there, there]);
  });
});
