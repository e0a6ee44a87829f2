import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { chmod, readFile, symlink } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeTextFile } from "../src/terminal/write-text-file.js";
import { checkedFolder, POLITE, RUDE } from "./checked-folder.js";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

const { check, found, pathOf, write } = checkedFolder();

const hasPipes = spawnSync("mkfifo", ["--version"]).status === 0;

// Root may open everything: there the program runs without that privilege.
const isRoot = process.getuid?.() === 0;
const canClose =
  process.platform !== "win32" && (!isRoot || spawnSync("setpriv", ["--version"]).status === 0);

/** Runs the program, as somebody to whom these folders are closed. */
async function checkWithClosed(closed: readonly string[], ...args: string[]) {
  const unprivileged = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"];
  const [command = "", ...rest] = [
    ...(isRoot ? unprivileged : []),
    ...[process.execPath, "--import", import.meta.resolve("tsx"), BIN],
    ...["check", ...args, "-r", "compact"],
  ];
  for (const folder of closed) await chmod(pathOf(folder), 0o000);
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd: pathOf("."),
    encoding: "utf8",
  });
  for (const folder of closed) await chmod(pathOf(folder), 0o700);
  return { status, out: stdout, err: stderr };
}

describe("bad input", () => {
  it("is named for each file while the others are checked", async () => {
    await write({
      "binary.md": Uint8Array.from([1, 0, 2]),
      "latin.md": Uint8Array.from([0x48, 0xe9]),
      "large.md": "x".repeat(2_000),
      "rude.md": RUDE,
      "coffeechat.config.json": '{"maxFileBytes": 1000}',
    });
    await symlink(pathOf("nowhere"), pathOf("dangling.md"));
    const { status, out } = await check(
      "binary.md",
      "latin.md",
      "large.md",
      "dangling.md",
      "rude.md",
    );
    expect(status).toBe(2);
    for (const said of ["binary", "UTF-8", "maxFileBytes", "no such file", "no-job-ask"]) {
      expect(out.replace(/\s+/g, " ")).toContain(said);
    }
  });

  it("is a link to itself", async () => {
    await write({ "rude.md": RUDE, "in/polite.md": POLITE });
    await symlink("self.md", pathOf("self.md"));
    await symlink("self.md", pathOf("in/self.md"));
    const { status, out, err } = await check("self.md", "rude.md", "in", "-r", "compact");
    expect(status).toBe(2);
    expect(out).toContain("self.md:1:1: problem: it cannot be read: its links lead to themselves.");
    expect(err).toContain("Links in folders are not followed: in/self.md.");
    expect(out).toContain("no-job-ask");
  });

  it.skipIf(!canClose)(
    "is a file or a folder that another user keeps closed, also within a folder",
    async () => {
      await write({ "closed/a.md": RUDE, "in/closed/a.md": RUDE, "in/rude.md": RUDE });
      const { status, out, err } = await checkWithClosed(
        ["closed", "in/closed"],
        ...["closed/a.md", "closed", "in"],
      );
      expect([status, err]).toEqual([2, ""]);
      for (const path of ["closed/a.md", "closed", "in/closed"]) {
        expect(out).toContain(`${path}:1:1: problem: it cannot be read: you have no permission.\n`);
      }
      expect(out).toContain("in/rude.md:7:5: error:");
    },
  );

  it.skipIf(!canClose)("is no closed folder that the configuration leaves out", async () => {
    await write({
      "coffeechat.config.json": JSON.stringify({ ignore: ["in/closed/**"] }),
      "in/closed/a.md": RUDE,
      "in/polite.md": POLITE,
    });
    const { status, out } = await checkWithClosed(["in/closed"], "in");
    expect([status, out]).toEqual([0, ""]);
  });

  it("in folders is neither a loop of links nor a text that says no kind", async () => {
    await write({
      "in/rude.md": RUDE,
      "in/README.md": "# A project\n",
      "in/node_modules/x/a.md": RUDE,
    });
    await symlink(pathOf("in"), pathOf("in/loop"));
    expect(Object.keys(await found("in"))).toEqual(["in/rude.md"]);
    expect((await check("in")).err).toBe("1 texts in folders say no kind and were left out.\n");
  });

  it("in folders is no link to elsewhere, which is told instead of followed", async () => {
    await write({ "in/polite.md": POLITE, "shared/rude.md": RUDE, LICENSE: "" });
    await symlink(pathOf("shared"), pathOf("in/shared"));
    await symlink(pathOf("shared/rude.md"), pathOf("in/rude.md"));
    await symlink(pathOf("in/polite.md"), pathOf("in/same.md"));
    await symlink(pathOf("LICENSE"), pathOf("in/LICENSE"));
    const { status, err } = await check("in");
    expect([status, err]).toEqual([
      0,
      "Links in folders are not followed: in/rude.md, in/shared. Name them to check what is there.\n",
    ]);
    expect((await check("in/shared")).status).toBe(1);
  });

  it("is a reporter that does not exist, or a report that cannot be written", async () => {
    await write({ "a.md": RUDE });
    expect((await check("a.md", "-r", "sarfi")).err).toContain('Did you mean "sarif"?');
    const { status, err } = await check("a.md", "-r", "json=no/such/folder/out.json");
    expect([status, err.includes("FILE_UNWRITABLE")]).toEqual([2, true]);
  });

  it.skipIf(!existsSync("/dev/full"))("is a full disk under what is printed", async () => {
    await write({ "rude.md": RUDE });
    const full = openSync("/dev/full", "w");
    const args = ["--import", import.meta.resolve("tsx"), BIN, "check", "rude.md"];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: pathOf("."),
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      2,
      "error FILE_UNWRITABLE: What is printed cannot be written: the disk is full.\n",
    ]);
  });

  it.skipIf(!hasPipes)("is no pipe that a report is written to: it stays where it is", async () => {
    await write({ "rude.md": RUDE });
    spawnSync("mkfifo", [pathOf("pipe")]);
    const reader = readFile(pathOf("pipe"), "utf8");
    const { status } = await check("rude.md", "-r", `json=${pathOf("pipe")}`);
    expect([status, JSON.parse(await reader).summary.files]).toEqual([1, 1]);
    expect(statSync(pathOf("pipe")).isFIFO()).toBe(true);
    const again = readFile(pathOf("pipe"), "utf8");
    await writeTextFile(pathOf("pipe"), "a calendar");
    expect(await again).toBe("a calendar");
    expect(statSync(pathOf("pipe")).isFIFO()).toBe(true);
  });
});
