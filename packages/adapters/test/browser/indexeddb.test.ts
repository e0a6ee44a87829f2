import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conformanceCases } from "../../src/conformance/index.js";

/** A Chromium for tests, for instance /usr/bin/chromium. */
const CHROMIUM = process.env.COFFEECHAT_TEST_CHROMIUM;
const ORIGIN = "http://app.example";

async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./page.ts", import.meta.url))],
    alias: {
      "@coffeechat/core/model": `${root}/packages/core/src/model/index.ts`,
      "@coffeechat/core/store": `${root}/packages/core/src/store/index.ts`,
    },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf(CHROMIUM === undefined)("IndexedDB in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: ["--no-sandbox"],
    });
  }, 60_000);
  afterAll(() => browser.close());

  it("passes every case of the conformance kit", async () => {
    const page = await browser.newPage();
    const blank = { contentType: "text/html", body: "<!doctype html><title>Store</title>" };
    await page.route(`${ORIGIN}/**`, (route) => route.fulfill(blank));
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ content: await bundle() });
    const results: unknown = await page.evaluate("runAll()");
    const told = Array.isArray(results) ? results : [];
    expect(told.filter((result) => Reflect.get(Object(result), "failure") !== null)).toEqual([]);
    expect(told).toHaveLength(conformanceCases.length);
  }, 240_000);
});
