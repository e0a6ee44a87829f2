import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { samples } from "./samples.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const KILOBYTES = 12;

interface Bundle {
  readonly kept: readonly string[];
  readonly contents: Uint8Array;
}

/** What a browser build makes of each template alone, by id. */
async function bundles(ids: readonly string[]): Promise<Map<string, Bundle>> {
  const { outputFiles, metafile } = await build({
    entryPoints: ids.map((id) => ({
      in: join(root, "packages/templates/src", id, "index.ts"),
      out: id,
    })),
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "out",
    outExtension: { ".js": ".mjs" },
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return new Map(
    ids.map((id) => {
      const file = outputFiles.find(({ path }) => path.endsWith(`/${id}.mjs`));
      const inputs = metafile.outputs[`out/${id}.mjs`]?.inputs ?? {};
      const kept = Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path);
      return [id, { kept, contents: file?.contents ?? new Uint8Array() }];
    }),
  );
}

describe("a bundle of one template alone", () => {
  const all = samples();
  let bundled = new Map<string, Bundle>();
  beforeAll(async () => {
    bundled = await bundles(all.map(({ id }) => id));
  });

  it.each(all)("holds $id and no other, no zod and no compiler, in at most 12 kB", ({ id }) => {
    const { kept = [], contents = new Uint8Array() } = bundled.get(id) ?? {};
    const templates = kept.map((path) => /templates\/src\/([^/]+)\/compiled/.exec(path)?.[1]);
    expect(templates.filter((name) => name !== undefined)).toEqual([id]);
    expect(kept.filter((path) => /node_modules\/zod|handlebars\/compiler/.test(path))).toEqual([]);
    expect(gzipSync(contents, { level: 9 }).length).toBeLessThan(KILOBYTES * 1_000);
  });

  it("renders where no code may be made of strings", () => {
    const folder = mkdtempSync(join(tmpdir(), "coffeechat-"));
    try {
      for (const [id, { contents }] of bundled) writeFileSync(join(folder, `${id}.mjs`), contents);
      const inputs = Object.fromEntries(all.map(({ id, sample }) => [id, sample]));
      const program = `const texts = {};
for (const [id, input] of Object.entries(${JSON.stringify(inputs)})) {
  texts[id] = (await import("./" + id + ".mjs")).render(input).text;
}
process.stdout.write(JSON.stringify(texts));`;
      const file = join(folder, "program.mjs");
      writeFileSync(file, program);
      const flags = ["--disallow-code-generation-from-strings", file];
      const texts: unknown = JSON.parse(
        execFileSync(process.execPath, flags, { encoding: "utf8" }),
      );
      expect(texts).toEqual(
        Object.fromEntries(
          all.map(({ id, template, sample }) => [id, template.render(sample).text]),
        ),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
