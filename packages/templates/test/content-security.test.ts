import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { samples } from "./samples.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const CHROMIUM = process.env.COFFEECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium";

/** Scripts of the site alone, none made of strings. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** Renders every sample; says as well whether code may be made of strings there, which it must not. */
const RENDER_ALL = `import { templates } from "@coffeechat/templates";
export function renderAll(inputs) {
  let evaluates = true;
  try { new Function("return 1")(); } catch { evaluates = false; }
  const texts = inputs.map(([id, input]) => templates[id].render(input).text);
  return { evaluates, texts };
}`;
const WORKER = `import { renderAll } from "./render-all.js";
onmessage = ({ data }) => postMessage(renderAll(data));`;
const PAGE = `import { renderAll } from "./render-all.js";
const inputs = await (await fetch("/inputs.json")).json();
const worker = new Worker("/worker.js");
worker.onmessage = ({ data }) => {
  const found = { page: renderAll(inputs), worker: data };
  fetch("/found", { method: "POST", body: JSON.stringify(found) });
};
worker.postMessage(inputs);`;

async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, sourcefile: "program.js" },
    plugins: [
      {
        name: "render-all",
        setup(host) {
          host.onResolve({ filter: /render-all/ }, () => ({
            path: "render-all",
            namespace: "own",
          }));
          host.onLoad({ filter: /.*/, namespace: "own" }, () => ({
            contents: RENDER_ALL,
            resolveDir: root,
          }));
        },
      },
    ],
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

type Files = Readonly<Record<string, readonly [type: string, body: string]>>;

/** What a site that is served under the policy reports back from Chromium. */
async function reported(files: Files): Promise<unknown> {
  let report = (_: string): void => {};
  const arrived = new Promise<string>((resolve) => {
    report = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.method === "POST") report(await text(request));
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const profile = mkdtempSync(join(tmpdir(), "coffeechat-browser-"));
  const site = `http://127.0.0.1:${port}/`;
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    // Without a network a browser that looks for updates may not get round to the page.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    `--user-data-dir=${profile}`,
    site,
  ];
  // A group of its own, so that its helpers end with it and write no more into the profile.
  const browser = spawn(CHROMIUM, flags, { stdio: "ignore", detached: true });
  try {
    return JSON.parse(await arrived);
  } finally {
    const ended = new Promise((resolve) => browser.once("exit", resolve));
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

it.skipIf(!existsSync(CHROMIUM))(
  "renders every template in a page and in a worker of a browser that lets no code be made of strings",
  // A busy machine's browser sometimes never starts; it gets another chance.
  { retry: 2, timeout: 90_000 },
  async () => {
    const all = samples();
    const found = await reported({
      "/": ["text/html", '<!doctype html><script type="module" src="/page.js"></script>'],
      "/page.js": ["text/javascript", await bundle(PAGE)],
      "/worker.js": ["text/javascript", await bundle(WORKER)],
      "/inputs.json": [
        "application/json",
        JSON.stringify(all.map(({ id, sample }) => [id, sample])),
      ],
    });
    const rendered = {
      evaluates: false,
      texts: all.map(({ template, sample }) => template.render(sample).text),
    };
    expect(found).toEqual({ page: rendered, worker: rendered });
  },
);
