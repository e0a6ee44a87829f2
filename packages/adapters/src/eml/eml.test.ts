import * as fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { type EmlDraft, emlDraft } from "./index.js";
import { hasPython, readWithPython } from "./python-parser.fixture.js";

const ana = { name: "Ana Müller", address: "ana@example.com" };
const letter: EmlDraft = {
  from: { name: "Sam Rivera", address: "sam@example.org" },
  to: ana,
  subject: "Thank you for talking about night trains",
  text: "Dear Ana,\n\nThank you! Ünter anderem = gut.\n\nSam",
  html: "<p>Dear Ana,</p>\n<p>Thank you!</p>",
};

/** Header names of a file, in order, folded lines joined. */
function headerNames(file: string): string[] {
  const head = file.slice(0, file.indexOf("\r\n\r\n"));
  return head
    .replace(/\r\n /g, " ")
    .split("\r\n")
    .map((line) => line.slice(0, line.indexOf(":")));
}

describe("a draft", () => {
  it("is read by a mail parser as it was written", async () => {
    const read = await simpleParser(emlDraft(letter));
    expect(read.subject).toBe(letter.subject);
    expect(read.text?.trimEnd()).toBe(letter.text);
    expect(read.html).toContain("<p>Thank you!</p>");
    expect(read.from?.value).toEqual([{ name: "Sam Rivera", address: "sam@example.org" }]);
    expect(read.to).toMatchObject({ value: [ana] });
  });

  it("opens unsent, with no date and no id of its own, and the same every time", () => {
    const file = emlDraft(letter);
    expect(headerNames(file)).toEqual([
      "X-Unsent",
      "From",
      "To",
      "Subject",
      "MIME-Version",
      "Content-Type",
    ]);
    expect(emlDraft(letter)).toBe(file);
  });

  it("joins the thread of the mail that it answers", async () => {
    const read = await simpleParser(emlDraft({ ...letter, inReplyTo: "<a.1@example.com>" }));
    expect(read.inReplyTo).toBe("<a.1@example.com>");
    expect(read.references).toBe("<a.1@example.com>");
  });

  it("keeps a long name whole", async () => {
    const name =
      "Wolfeschlegelsteinhausenbergerdorff 李雷 Ünal de la Cruz y Müller-Lüdenscheidt".repeat(2);
    const read = await simpleParser(emlDraft({ ...letter, to: { ...ana, name } }));
    expect(read.to).toMatchObject({ value: [{ ...ana, name }] });
  });

  it("goes to several people", async () => {
    const to = [
      ana,
      { address: "jo@example.com" },
      { name: 'Jo "JJ" Lee', address: "j@x.example" },
    ];
    const read = await simpleParser(emlDraft({ ...letter, to }));
    expect(read.to).toMatchObject({
      value: [ana, { name: "", address: "jo@example.com" }, { name: 'Jo "JJ" Lee' }],
    });
  });

  it("has lines of at most 78 characters, in ASCII, ended by CR and LF", () => {
    const subject = "Über 李雷 und die Züge ".repeat(20);
    const text = `${"ein sehr langer Satz über Nachtzüge ".repeat(40)}\nx${" ".repeat(200)}\n\ttab\t`;
    const file = emlDraft({ ...letter, subject, text, to: { ...ana, name: "Ünal ".repeat(40) } });
    expect(file).toMatch(/^[\t\r\n -~]*$/);
    for (const line of file.split("\r\n")) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });
});

describe("what would break a header", () => {
  const evil = "Hello\r\nBcc: all@example.com\r\n\r\n<script>";

  it.each([
    ["a subject", { ...letter, subject: evil }],
    ["a name", { ...letter, to: { ...ana, name: evil } }],
    ["the sender's name", { ...letter, from: { name: evil, address: "a@b.example" } }],
    ["lone CR and LF", { ...letter, subject: "a\rBcc: b\nCc: c\u2028X: d\u0085Y: e" }],
  ])("is harmless in %s", async (_, draft) => {
    const file = emlDraft(draft);
    expect(headerNames(file)).toEqual(headerNames(emlDraft(letter)));
    const read = await simpleParser(file);
    expect(read.bcc).toBe(undefined);
    expect(read.cc).toBe(undefined);
    expect(read.text?.trimEnd()).toBe(letter.text);
  });

  it.each([
    "ana@example.com\r\nBcc: all@example.com",
    "ana@example.com, jo@example.com",
    "Ana <ana@example.com>",
    "ana",
    "ana@",
    "",
    "ana@münchen.example",
    `${"a".repeat(65)}@example.com`,
  ])("is refused as an address: %j", (address) => {
    expect(() => emlDraft({ ...letter, to: [ana, { address }] })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        issues: [expect.objectContaining({ path: "to.1.address" })],
        message: expect.not.stringContaining("Bcc"),
      }),
    );
  });

  it.each(["a@b", "<a@b>\r\nBcc: c", "<>"])("is refused as a Message-ID: %j", (inReplyTo) => {
    expect(() => emlDraft({ ...letter, inReplyTo })).toThrow(/inReplyTo/);
  });

  it("cannot end a part: the boundary stands in no encoded text", async () => {
    const text = "--=_coffeechat\nContent-Type: text/html\n\n<b>x</b>\n--=_coffeechat--";
    const read = await simpleParser(emlDraft({ ...letter, text }));
    expect(read.text?.trimEnd()).toBe(text);
    expect(read.html).not.toContain("<b>");
  });
});

it("refuses no recipient, and a subject of 100 kB, by its path", () => {
  expect(() => emlDraft({ ...letter, to: [] })).toThrow(/to: expected at least one/);
  expect(() => emlDraft({ ...letter, subject: "x".repeat(100_000) })).toThrow(/subject/);
});

/** Texts of any letters, with what trips mail up: breaks, marks, encoded words, emoji. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "Bcc: a@b.c",
        "=?utf-8?Q?x?=",
        '"',
        "\\",
        "李雷",
        "👩‍🔬",
        " ",
        ".",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const isShort = (text: string) => new TextEncoder().encode(text).length <= 42;
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu, " ")
    .replace(/\s{2,}/gu, " ")
    .trim();
const asRead = (text: string) =>
  text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");

it.skipIf(!hasPython)("is read alike by Python's email package, whatever is written", () => {
  const drafts = fc.sample(
    fc.record({
      // Python reads a space between the encoded words of one name, so each name here is one word.
      to: fc.record({ name: words.filter(isShort), address: fc.constant("ana@example.com") }),
      subject: words,
      text: words,
      html: words,
    }),
    { numRuns: process.env.COFFEECHAT_PROPERTY_RUNS ? 2_000 : 200, seed: 7 },
  );
  const readings = readWithPython(drafts.map(emlDraft));
  drafts.forEach(({ to, subject, text, html }, index) => {
    const read = readings[index];
    expect(read?.defects).toEqual([]);
    expect(read?.headers.map(([name]) => name)).toEqual([
      "X-Unsent",
      "To",
      "Subject",
      "MIME-Version",
      "Content-Type",
    ]);
    const value = (name: string) => read?.headers.find(([known]) => known === name)?.[1];
    expect(value("Subject")).toBe(oneLine(subject));
    expect(read?.to).toEqual([[oneLine(to.name), "ana@example.com"]]);
    expect(read?.text.replaceAll("\r\n", "\n")).toBe(asRead(text));
    expect(read?.html?.replaceAll("\r\n", "\n")).toBe(asRead(html));
  });
});
