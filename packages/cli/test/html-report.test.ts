import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reporter } from "../src/reporters/html/reporter.js";
import { reportOf } from "./report-of.js";

const CHROMIUM = process.env.COFFEECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium";

const head = (kind: string) => `---\nkind: ${kind}\nsubject: State senior, hydrology\n---\n`;
const FILES = {
  "drafts/rude.md": `${head("outreach")}Hi Ana,\n\nAny vacancies at ${"your firm, ".repeat(40)}please?\n`,
  [`drafts/${"a-very-long-name-".repeat(8)}.md`]: `${head("outreach")}Hi Ana,\n\nASAP ${"x".repeat(300)}, any vacancies?\n`,
  "accepted.md": `${head("outreach")}Hi Ana,\n<!-- coffeechat-disable-next-line no-job-ask -- it was agreed -->\nAny vacancies?\n`,
  "list.csv": "kind,body\noutreach,Any vacancies?\n",
  "slot.md": `${head("outreach").replace("kind", "recipient: Ana Ruiz\nkind")}Hi [Name],\n`,
  "broken.json": '{ "body": ',
};

describe("the html report", () => {
  it("marks the words, names the row, tells what --fix does, and what was accepted and why", async () => {
    const html = await reportOf(reporter, FILES);
    expect(html).toContain("Any <mark>vacancies</mark>");
    expect(html).toContain("row 1, line 2, column 14");
    expect(html).toContain("Write Ana. (<code>--fix</code> does it)");
    expect(html).toContain("Accepted by a comment, because: it was agreed");
  });

  it("of clean files says so", async () => {
    expect(await reportOf(reporter, {})).toContain("<b>Nothing was found</b> in 0 files.");
  });
});

describe.skipIf(!existsSync(CHROMIUM))("the html report in a browser", () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "coffeechat-page-"));
    await writeFile(join(folder, "report.html"), await reportOf(reporter, FILES));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function onPage<Value>(
    given: { width: number; colorScheme?: "light" | "dark"; media?: "print" | "screen" },
    look: (page: Page) => Promise<Value>,
  ): Promise<Value> {
    const { width, colorScheme = "light", media = "screen" } = given;
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.emulateMedia({ media, colorScheme });
    await page.goto(`file://${join(folder, "report.html")}`);
    const seen = await look(page);
    await page.close();
    return seen;
  }

  it.each([320, 768, 1600])("fits %d pixels without scrolling sideways", async (width) => {
    const overhang = await onPage({ width }, (page) =>
      page.evaluate("document.documentElement.scrollWidth - innerWidth"),
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });

  it("has the summary first, though it is written last, and leads from it to each file", async () => {
    const [summary, firstFile, broken] = await onPage({ width: 1000 }, async (page) => {
      const top = async (where: string) => (await page.locator(where).boundingBox())?.y ?? -1;
      const [above, below] = [await top(".summary"), await top("#file-1")];
      await page.getByRole("link", { name: "broken.json" }).click();
      return [above, below, await page.evaluate("location.hash")];
    });
    expect(summary).toBeGreaterThan(0);
    expect(summary).toBeLessThan(Number(firstFile));
    expect(broken).toMatch(/^#file-\d$/);
  });

  it.each([
    ["in the light", { width: 1000, colorScheme: "light" }],
    ["in the dark", { width: 1000, colorScheme: "dark" }],
    ["printed from the dark", { width: 1000, colorScheme: "dark", media: "print" }],
  ] as const)("can be read %s: every text against what is behind it", async (_where, given) => {
    const poor = await onPage(given, (page) => page.evaluate(`(${lowContrast})(4.5)`));
    expect(poor).toEqual([]);
  });
});

/** Runs in the page: the texts whose contrast is less than so many to one, as WCAG reckons. */
function lowContrast(least: number): string[] {
  const light = (color: string): number => {
    const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor === "rgba(0, 0, 0, 0)" ? behind(element.parentElement) : backgroundColor;
  };
  return [...document.body.querySelectorAll("*")].flatMap((element) => {
    const [one, other] = [light(getComputedStyle(element).color), light(behind(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return contrast < least ? [`${element.tagName} ${contrast.toFixed(1)}`] : [];
  });
}
