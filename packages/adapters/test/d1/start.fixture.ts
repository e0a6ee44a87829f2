import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { d1Store } from "../../src/d1/index.js";

async function bundle(): Promise<string> {
  const source = (path: string) =>
    fileURLToPath(new URL(`../../../core/src/${path}/index.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./worker.ts", import.meta.url))],
    alias: {
      "@coffeechat/core/model": source("model"),
      "@coffeechat/core/store": source("store"),
    },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** Cloudflare's own runtime with a migrated database `DB`, and an empty one `EMPTY`. */
export async function startWorker() {
  const miniflare = new Miniflare({
    modules: true,
    script: await bundle(),
    compatibilityDate: "2026-04-01",
    d1Databases: ["DB", "EMPTY"],
  });
  const database = await miniflare.getD1Database("DB");
  await d1Store({ database }).migrate();
  return { miniflare, database, empty: await miniflare.getD1Database("EMPTY") };
}
