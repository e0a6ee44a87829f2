import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-coach-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ZONES = { HERE: "America/New_York", THERE: "Europe/Madrid" };

interface Given {
  readonly now?: string;
  readonly input?: string;
  readonly width?: number;
  readonly file?: string;
}

function terminalFor({ now = "2026-03-02T14:00:00Z", file = "c.sqlite", ...given }: Given) {
  const env = { COFFEECHAT_NOW: now, COFFEECHAT_DATA: join(folder, file) };
  return capturedTerminal({ cwd: folder, env, width: 80, ...given });
}

async function at(given: Given, ...args: string[]) {
  const terminal = terminalFor(given);
  const status = await run(args, terminal);
  return { status, ...terminal.printed() };
}

const coffeechat = (...args: string[]) => at({}, ...args);

async function nuria(given: Given = {}) {
  await at(given, "me", "--name", "Sam Rivera", "--zone", ZONES.HERE);
  return at(
    given,
    ...["add", "Nuria", "Castellanos", "--source", "alumni-platform", "--zone", ZONES.THERE],
    ...["--reason", "Leads the night ward", "--email", "nuria@example.org"],
  );
}

describe("a coach over nothing yet", () => {
  it.each([
    ["today", "You have no contacts yet"],
    ["show", "You have no contacts yet"],
    ["stats", "No contacts yet"],
    ["graph", "Nobody has named somebody else yet"],
  ])("says in %s how to begin, and makes no file", async (command, words) => {
    const { status, out, err } = await coffeechat(command);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(words);
    await expect(stat(join(folder, "c.sqlite"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe.each(["c.sqlite", "c.jsonl"])("a whole interview in %s", (file) => {
  it("goes from a first message to a verdict, each step planned", async () => {
    const first = { file, now: "2026-03-02T14:00:00Z" };
    await nuria(first);
    expect((await at(first, "log", "nuria", "sent", "--template", "o-alumni")).status).toBe(0);

    const early = await at({ file, now: "2026-03-03T14:00:00Z" }, "log", "nuria", "nudged");
    expect(early.status).toBe(1);
    expect(early.out).toContain("Fine from Wed 11 Mar, 00:00 in Madrid");
    expect(early.out).toContain("--despite nudge-too-soon");

    const answered = { file, now: "2026-03-04T14:00:00Z" };
    await at(answered, "log", "nuria", "replied", "--at", "2 hours ago");
    expect((await at(answered, "today")).out).toContain("Answer Nuria Castellanos");
    await at(
      answered,
      ...["log", "nuria", "accepted", "--start", "2026-03-10 15:00", "--zone", ZONES.THERE],
      ...["--venue", "cafe", "--place", "Café Aurora"],
    );
    const shown = JSON.parse((await at(answered, "show", "nuria", "--json")).out);
    expect(shown.contact.interviews[0].appointment).toMatchObject({
      start: "2026-03-10T14:00:00.000Z",
      zone: ZONES.THERE,
    });
    expect((await at(answered, "ics", "nuria")).out).toContain(
      "TZID=Europe/Madrid:20260310T150000",
    );
    expect((await at(answered, "plan", "nuria")).out).toContain("offer to stop at minute 18");

    const after = { file, now: "2026-03-10T15:00:00Z" };
    await at(after, "log", "nuria", "held", "--minutes", "25");
    await at(
      { ...after, input: "She rewrote the handover sheet.\n" },
      "log",
      "nuria",
      "noted",
      "--text",
      "-",
      "--valued",
      "the handover sheet you rewrote",
      "--next-step",
      "write to Ravi on Monday",
    );
    await at(after, "log", "nuria", "referred", "--name", "Ravi Menon", "--may-use-name");
    const thanks = await at(
      after,
      ...["draft", "nuria", "--json", "--set", "topic=night-shift handovers"],
      ...["--set", "step=write to Ravi on Monday, as you suggested"],
    );
    expect(JSON.parse(thanks.out)).toMatchObject({ templateId: "t-email", findings: [] });
    await at(after, "log", "nuria", "thanked", "--template", "t-email");
    const reflected = await at(
      after,
      ...[
        "reflect",
        "nuria",
        "--impressions",
        "calm",
        "--picture",
        "yes",
        "--changed",
        "more people",
      ],
      ...["--missing", "pay", "--verdict", "could-fit", "--pro", "small teams", "--json"],
    );
    expect(JSON.parse(reflected.out)).toMatchObject({
      recorded: true,
      contact: { state: "met", interviews: [{ state: "reflected" }] },
    });
    expect((await at(after, "graph")).out).toContain("└─ Ravi Menon");
    const stats = JSON.parse((await at(after, "stats", "--json")).out);
    expect(stats).toMatchObject({ requests: { sent: 1, answered: 1 }, interviewsHeld: 1 });
  });
});

describe("what is yours alone", () => {
  it.skipIf(process.platform === "win32").each(["c.sqlite", "c.jsonl"])(
    "is a file of mode 0600 (%s), also after an erasure and for exports",
    async (file) => {
      await nuria({ file });
      await at({ file }, "export", "--out", "backup.jsonl");
      await at({ file }, "erase", "nuria", "--yes");
      for (const name of [file, "c.settings.json", "backup.jsonl"]) {
        expect([name, ((await stat(join(folder, name))).mode & 0o777).toString(8)]).toEqual([
          name,
          "600",
        ]);
      }
    },
  );

  it("can be exported, erased, and does not come back by an import", async () => {
    await nuria();
    await coffeechat("add", "Ben Oduya", "--source", "club");
    await coffeechat("export", "--out", "backup.jsonl");
    const unsure = await coffeechat("erase", "nuria");
    expect([unsure.status, unsure.err.includes("--yes")]).toEqual([2, true]);
    expect((await coffeechat("erase", "nuria", "--yes")).status).toBe(0);
    expect((await coffeechat("show", "nuria")).err).toContain("UNKNOWN_CONTACT");
    await coffeechat("import", "backup.jsonl");
    expect((await coffeechat("show")).out).toContain("1 contact.");
    const elsewhere = await at({ file: "other.sqlite" }, "import", "backup.jsonl");
    expect(elsewhere.out).toContain("2 people");
  });
});

describe("an address book", () => {
  const LINKEDIN =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nIno,Vale,,ino@example.org,Kite Labs,Analyst,5 Jan 2019\n,,,,,,\nIno,Vale,,ino@example.org,Kite Labs,,\n";

  it("is taken in once, each row accounted for", async () => {
    await writeFile(join(folder, "Connections.csv"), LINKEDIN);
    const first = JSON.parse((await coffeechat("import", "Connections.csv", "--json")).out);
    expect(first.files[0]).toMatchObject({
      format: "LinkedIn",
      rows: 3,
      added: [{ line: 2, name: "Ino Vale" }],
      merged: [{ line: 4, into: 2 }],
      rejected: [{ line: 3, code: "no-name" }],
    });
    const again = await coffeechat("import", "Connections.csv");
    expect(again.out).toContain("0 people added, 1 known already, 1 merged, 1 left out");
  });

  it("of Outlook is read in the code page of the time, and needs a source", async () => {
    const head = "First Name,Last Name,E-mail Address,Company";
    const bytes = Buffer.from(
      `${head}\nZo\u00eb,M\u00fcller,zoe@example.org,B\u00e4ckerei\n`,
      "latin1",
    );
    await writeFile(join(folder, "outlook.csv"), bytes);
    const unsaid = await coffeechat("import", "outlook.csv");
    expect([unsaid.status, unsaid.err.includes("--source")]).toEqual([2, true]);
    await coffeechat("import", "outlook.csv", "--source", "family", "--tag", "home");
    const { contact } = JSON.parse((await coffeechat("show", "zoe", "--json")).out);
    expect(contact.facts).toMatchObject({ name: "Zoë Müller", source: "family", tags: ["home"] });
  });

  it("adds nobody when it is only looked at, or when a second file is broken", async () => {
    await writeFile(join(folder, "Connections.csv"), LINKEDIN);
    await writeFile(join(folder, "broken.csv"), "a,b\n1,2\n");
    expect((await coffeechat("import", "Connections.csv", "--dry-run")).out).toContain(
      "would be added",
    );
    const broken = await coffeechat("import", "Connections.csv", "broken.csv", "--source", "club");
    expect([broken.status, broken.err.includes("CSV_INVALID")]).toEqual([2, true]);
    expect((await coffeechat("show")).out).toContain("You have no contacts yet");
  });
});

describe("a draft in another language", () => {
  it.each([
    ["de", "Sehr geehrte"],
    ["es", "Estimada"],
    ["fr", "Madame"],
  ])("%s greets as that language does, with none of your English words", async (lang, greeting) => {
    await nuria();
    await coffeechat("edit", "nuria", "--title", "Dr.", "--pronouns", "she/her");
    await coffeechat("me", "--role", "second-year nursing student");
    const fields = JSON.parse(
      (
        await coffeechat(
          "draft",
          "nuria",
          "--lang",
          lang,
          "--template",
          "o-cold",
          "--fields",
          "--json",
        )
      ).out,
    );
    expect(fields.known.me).toEqual({ name: "Sam Rivera" });
    const sets = fields.fields
      .filter(
        ({ path, required }: { path: string; required: boolean }) =>
          required && !path.endsWith(".name"),
      )
      .flatMap(({ path }: { path: string }) => ["--set", `${path}=xyz`]);
    const { out } = await coffeechat(
      "draft",
      "nuria",
      "--lang",
      lang,
      "--template",
      "o-cold",
      "--json",
      ...sets,
    );
    const { body } = JSON.parse(out);
    expect(body).toContain(greeting);
    expect(body).not.toContain("nursing student");
  });

  it("takes what speaks it of the templates that suit, and says what has no words in it", async () => {
    await nuria();
    const suiting = await coffeechat("draft", "nuria", "--lang", "fr", "--fields", "--json");
    expect(JSON.parse(suiting.out).templateId).toBe("o-alumni");
    const none = await coffeechat("draft", "nuria", "--lang", "fr", "--template", "n-last");
    expect([none.status, none.err.includes("has no words in French")]).toEqual([2, true]);
    const slip = await coffeechat("draft", "nuria", "--lang", "fr", "--template", "o-alumnus");
    expect([slip.status, slip.err.includes("o-alumni")]).toEqual([2, true]);
  });
});

describe("a request that is recorded as sent without a draft", () => {
  it.each([
    ["c.sqlite", []],
    ["c.jsonl", ["--json"]],
  ])("leaves nothing behind in %s where the sending is refused", async (file, flags) => {
    const given = { file };
    await nuria(given);
    const rude = join(folder, "rude.txt");
    await writeFile(rude, "Hi Nuria,\n\nAny vacancies?\n");
    const before = (await at(given, "export")).out;
    const refused = await at(given, "log", "nuria", "sent", "--text", rude, ...flags);
    expect(refused.status).toBe(1);
    expect(refused.out).toContain("message-has-errors");
    expect((await at(given, "export")).out).toBe(before);
  });

  it("is recorded together with its draft", async () => {
    await nuria();
    await coffeechat("log", "nuria", "sent", "--topic", "the night ward");
    const { contact } = JSON.parse((await coffeechat("show", "nuria", "--json")).out);
    expect(contact.interviews).toHaveLength(1);
    expect(contact.interviews[0]).toMatchObject({ state: "sent", topic: "the night ward" });
  });
});

describe("bad input", () => {
  it.each([
    ["a source that is none", ["add", "Ana", "--source", "moon"], "--source"],
    ["a missing source", ["add", "Ana"], "--source"],
    ["a zone that is none", ["add", "Ana", "--source", "club", "--zone", "Mars/Base"], "zone"],
    ["an event that is none", ["log", "nuria", "danced"], "happened"],
    ["a moment that is none", ["log", "nuria", "replied", "--at", "soon"], "--at"],
    ["a day that does not exist", ["log", "nuria", "replied", "--at", "2026-02-30 10:00"], "--at"],
    ["a future reply", ["log", "nuria", "replied", "--at", "tomorrow"], "at"],
    ["a missing detail", ["log", "nuria", "referred"], "--name"],
    ["an entry that is none", ["today", "--done", "7"], "number"],
    ["a template that is none", ["draft", "nuria", "--template", "o-alumnus"], "o-alumni"],
    ["a field that is none", ["draft", "nuria", "--set", "scool=x"], "school"],
    ["a file that is none", ["import", "nowhere.csv"], "nowhere.csv"],
    ["a shell that is none", ["completion", "tcsh"], "bash, zsh, fish"],
    ["settings out of bounds", ["me", "--zone", "Mars/Base"], "zone"],
  ])("%s ends with 2, names what was expected, and changes nothing", async (_what, args, word) => {
    await nuria();
    const before = (await coffeechat("export")).out;
    const { status, out, err } = await coffeechat(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(word);
    expect(err).not.toMatch(/\n\s+at /);
    expect((await coffeechat("export")).out).toBe(before);
  });

  it("that fits several people lists them, and asks a program for more", async () => {
    await nuria();
    await coffeechat("add", "Nuria Soler", "--source", "club");
    const { status, err } = await coffeechat("log", "nuria", "replied");
    expect(status).toBe(2);
    expect(err).toContain("Nuria Soler");
    expect(err).toContain("fit 2 contacts");
  });
});

describe("what is shown", () => {
  it.each([80, 120])("fits %i columns, however long names are", async (width) => {
    const long = "Maximiliane von Habersack-Lichtenstein zu Oberwaldkirchen";
    await coffeechat(
      "add",
      long,
      "--source",
      "club",
      "--org",
      `${long} & Partners, Attorneys at Law`,
    );
    for (const command of [
      ["show"],
      ["today"],
      ["show", "maximiliane"],
      ["questions"],
      ["stats"],
    ]) {
      const { out } = await at({ width }, ...command);
      for (const line of out.split("\n")) {
        const id = line.includes("contact_");
        if (!id) expect([...line].length, line).toBeLessThanOrEqual(width);
      }
    }
  });

  it("lets no name move the cursor", async () => {
    await coffeechat("add", "Ana\u001b[2J\u202E Ruiz", "--source", "club");
    for (const command of [["show"], ["show", "ana"], ["log", "ana"]]) {
      const { out } = await coffeechat(...command);
      expect(out).toContain("Ana[2J Ruiz");
      expect(out).not.toContain("\u001b[2J");
    }
  });
});

describe("entries of the agenda", () => {
  it("can be put off, left out and done by their number", async () => {
    await nuria();
    await coffeechat("log", "nuria", "sent");
    const replied = { now: "2026-03-04T14:00:00Z" };
    await at(replied, "log", "nuria", "replied");
    expect((await at(replied, "today", "--snooze", "1", "--until", "tomorrow")).out).toContain(
      "put off until Thursday",
    );
    expect((await at(replied, "today")).out).toContain("Nothing to do today");
    const later = { now: "2026-03-05T18:00:00Z" };
    expect((await at(later, "today", "--done", "1")).out).toContain(
      "Answer Nuria Castellanos: done",
    );
    const { contact } = JSON.parse((await at(later, "show", "nuria", "--json")).out);
    expect(contact.interviews[0].state).toBe("scheduling");
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("for %s names every command and its flags", async (shell) => {
    const { out } = await coffeechat("completion", shell);
    for (const word of ["today", "import", "snooze", "may-use-name", "alumni-platform"]) {
      expect(out).toContain(word);
    }
  });
});

it("keeps settings that cannot be read, and says which file it is", async () => {
  await writeFile(join(folder, "c.settings.json"), "{ name");
  const { status, err } = await coffeechat("today");
  expect([status, err.includes("c.settings.json")]).toEqual([2, true]);
  expect(await readFile(join(folder, "c.settings.json"), "utf8")).toBe("{ name");
});
