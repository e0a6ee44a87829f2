import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** Root may write everywhere, unless it lays down that right first. */
const WITHOUT_PRIVILEGE = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] as const;
const isRoot = process.getuid?.() === 0;
const canObeyPermissions =
  process.platform !== "win32" &&
  (!isRoot || spawnSync(WITHOUT_PRIVILEGE[0], [WITHOUT_PRIVILEGE[1], "true"]).status === 0);

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const command = [process.execPath, "--import", "tsx", BIN] as const;
const coffeechat = (...args: string[]): Promise<Ended> => start([...command, ...args]);

function start([program, ...args]: readonly [string, ...string[]]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Telling {
  readonly type: string;
  readonly title?: string;
  readonly contact?: string;
  readonly interview?: string | null;
  readonly refusal?: { readonly code: string };
  readonly checked?: { readonly findings: readonly { readonly ruleId: string }[] };
}

describe("coffeechat demo", () => {
  it("walks from an export to a thank-you and beyond, as data", async () => {
    const { status, stdout, stderr } = await coffeechat("demo", "--json", "--out", folder);
    expect([status, stderr]).toEqual([0, ""]);
    const { chapters } = JSON.parse(stdout);
    const tellings: Telling[] = chapters.flatMap(
      (chapter: { tellings: Telling[] }) => chapter.tellings,
    );

    const states = tellings.filter(({ type }) => type === "state");
    expect(states.map(({ contact, interview }) => `${contact}/${interview}`)).toEqual([
      "researched/null",
      "approached/sent",
      "approached/nudged",
      "engaged/replied",
      "engaged/scheduling",
      "engaged/scheduled",
      "engaged/confirmed",
      "met/held",
      "met/held",
      "met/thanked",
      "met/reflected",
      "met/reflected",
      "nurturing/reflected",
    ]);
    const refusals = tellings.filter(({ type }) => type === "refused");
    expect(refusals.map(({ refusal }) => refusal?.code)).toEqual([
      "message-has-errors",
      "nudge-too-soon",
      "confirm-too-early",
    ]);
    const rulesOf = (title: RegExp) =>
      tellings
        .filter((telling) => telling.type === "message" && title.test(telling.title ?? ""))
        .map(({ checked }) => checked?.findings.map(({ ruleId }) => ruleId));
    expect(rulesOf(/hurry/)[0]).toEqual(
      expect.arrayContaining(["no-placeholder", "max-time-ask", "no-resume-push", "no-job-ask"]),
    );
    expect(rulesOf(/could go to anybody/)[0]).toContain("specific-thanks");
    expect(rulesOf(/template|nudge|could only go to her/)).toEqual([[], [], [], []]);
    const talk = await readFile(join(folder, "talk.ics"), "utf8");
    expect(talk).toMatch(/^BEGIN:VCALENDAR/);
    expect(talk).toContain("DTSTART;TZID=Europe/Madrid:20260330T160000\r\n");
    // The reminder, and the sign two minutes before the end: a call needs no early arrival.
    expect(talk.match(/^TRIGGER:.*/gm)).toEqual(["TRIGGER:-PT30M", "TRIGGER:PT18M"]);
    const feed = await readFile(join(folder, "coffeechat.ics"), "utf8");
    expect(feed).toContain("SUMMARY:Informational interview with Nuria");
    expect(feed).toContain("SUMMARY:Keep in touch with Nuria");
  });

  it("draws the same on a terminal, with each finding under its words", async () => {
    const { status, stdout } = await coffeechat("demo", "--out", folder);
    expect(status).toBe(0);
    expect(stdout).toContain("^^^^^^");
    expect(stdout).toContain("They have had four business days");
  });

  it("says plainly what is wrong with a file that is no LinkedIn export", async () => {
    const path = join(folder, "people.csv");
    await writeFile(path, "a;b\n1;2\n");
    const { status, stderr } = await coffeechat("demo", "--connections", path, "--out", folder);
    expect(status).toBe(2);
    expect(stderr).toContain("CSV_INVALID");
    expect(stderr).not.toContain("at ");
  });

  it("says plainly that a file is missing", async () => {
    const { status, stderr } = await coffeechat("demo", "--connections", join(folder, "none.csv"));
    expect([status, stderr.includes("FILE_UNREADABLE")]).toEqual([2, true]);
  });

  it("leaves a file alone that is not a database", async () => {
    const path = join(folder, "coffeechat.sqlite");
    await writeFile(path, "Dear diary, this is not a database at all.\n".repeat(50));
    const before = await readFile(path, "utf8");
    const { status, stderr } = await coffeechat("demo", "--out", folder);
    expect([status, stderr.includes("STORE_NOT_A_DATABASE")]).toEqual([2, true]);
    expect(await readFile(path, "utf8")).toBe(before);
  });

  it.runIf(canObeyPermissions)("says plainly that a folder is read-only", async () => {
    const demo = [...command, "demo", "--out", folder] as const;
    await chmod(folder, 0o555);
    const { status, stderr } = await start(isRoot ? [...WITHOUT_PRIVILEGE, ...demo] : demo);
    expect([status, stderr.includes("STORE_READ_ONLY")]).toEqual([2, true]);
    expect(stderr).toContain(join(folder, "coffeechat.sqlite"));
    expect(stderr).toContain("no permission to write in its folder");
    await chmod(folder, 0o755);
    expect(await readdir(folder)).toEqual([]);
  });

  it("reads your own export, and puts no words into the mouths of the people in it", async () => {
    const path = join(folder, "Connections.csv");
    const head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    await writeFile(path, `${head}Tom,Becker,,,Quay Welders,Welder,12 Jan 2026\n`);
    const { status, stdout } = await coffeechat("demo", "--connections", path, "--out", folder);
    expect(status).toBe(0);
    expect(stdout).toContain("1 row: 1 person kept");
    expect(stdout).toMatch(/Tom Becker +Quay Welders +Welder/);
    expect(stdout.match(/Tom/g)).toHaveLength(1);
    expect(stdout).not.toContain("match-recipient");
    await writeFile(path, head);
    expect((await coffeechat("demo", "--connections", path, "--out", folder)).status).toBe(0);
  });

  it("says plainly that the out folder cannot be made", async () => {
    const path = join(folder, "occupied");
    await writeFile(path, "");
    const { status, stderr } = await coffeechat("demo", "--out", join(path, "inside"));
    expect([status, stderr.includes("FILE_UNWRITABLE")]).toEqual([2, true]);
  });

  it("knows no such command, and says where to look", async () => {
    const { status, stderr } = await coffeechat("demonstrate");
    expect(status).toBe(2);
    expect(stderr).toContain("--help");
  });

  it("lets two runs share one database without meeting", async () => {
    const [one, other] = await Promise.all([
      coffeechat("demo", "--json", "--out", folder),
      coffeechat("demo", "--json", "--out", folder),
    ]);
    expect([one.status, other.status, one.stderr, other.stderr]).toEqual([0, 0, "", ""]);
  });
});
