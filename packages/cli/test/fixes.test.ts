import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCheck } from "../src/index.js";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-fixes-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** What `--fix` makes of a file. */
async function mended(name: string, content: string): Promise<string> {
  await writeFile(join(cwd, name), content);
  await runCheck({ cwd, patterns: [name], config: false, kind: "thank-you", fix: "write" });
  return readFile(join(cwd, name), "utf8");
}

const LETTER = `---
kind: thank-you
subject: The night ward!!
recipient: { name: Ana Ruiz }
sender: { name: Sam Rivera }
---
Hi [Name],

Your story was "wonderful!!!" Is it like that every night???

> I am glad you came!!!

Thank you!!
[Your name]
`;
const MENDED = LETTER.replace("ward!!", "ward!")
  .replace("[Name]", "Ana")
  .replace('wonderful!!!"', 'wonderful!"')
  .replace("night???", "night?")
  .replace("you!!", "you!")
  .replace("[Your name]", "Sam Rivera");

describe("--fix makes the edits that cannot change the meaning", () => {
  it("in a text, and leaves what they wrote as they wrote it", async () => {
    expect(await mended("a.md", LETTER)).toBe(MENDED);
  });

  it("in a text with the line ends of Windows and a mark at its head", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(await mended("a.md", windows(LETTER))).toBe(windows(MENDED));
  });

  it("in strings of JSON, with whatever is escaped around them", async () => {
    const before = '[\n {"kind":"thank-you", "recipient":{"name":"Ana \\"Annie\\" Ruiz"},\n';
    const words = '"body":"Hi [Name],\\r\\n\\r\\nYou said \\u201cyes!!!\\u201d \\t Thank you!!!"}]';
    expect(await mended("a.json", before + words)).toBe(
      before + words.replace("[Name]", "Ana").replace("yes!!!", "yes!").replace("you!!!", "you!"),
    );
  });

  it("in cells of a table", async () => {
    const table = 'name,kind,body\r\nAna,thank-you,"Hi Ana, ""wow!!"" Thank you!!!"\r\n';
    expect(await mended("a.csv", table)).toBe(
      table.replace("wow!!", "wow!").replace("you!!!", "you!"),
    );
  });

  it.each([
    ["a.hbs", "Hi {{name}},\n\nThank you{{#if late}}!!!{{/if}} so much!!\n", ["!!!", "!!"]],
    ["a.liquid", "Hi {{ name }},\n\nThank you so much!!\n", ["!!"]],
    [
      "a.mjml",
      "<mjml><mj-body><mj-text>Hi Ana, thank you so much!!</mj-text></mj-body></mjml>",
      ["!!"],
    ],
  ])("in a template, whose slots stay slots: %s", async (name, content, runs) => {
    const expected = runs.reduce((text, run) => text.replace(run, "!"), content);
    expect(await mended(name, content)).toBe(expected);
  });

  it("and not in what is packed, where the words do not stand as they are read", async () => {
    const head = "X-Coffeechat-Kind: thank-you\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const packed = head + Buffer.from("Hi Ana, thank you!!!\n").toString("base64");
    expect(await mended("a.eml", packed)).toBe(packed);
  });
});
