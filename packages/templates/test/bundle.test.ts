import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const KILOBYTES = 12;

/** What a browser build makes of a program that uses the package. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { kept, contents, gzipped: gzipSync(contents, { level: 9 }).length };
}

describe.each(samples())("a bundle of $id alone", ({ id, template, sample }) => {
  const program = `import { render } from "@coffeechat/templates/${id}";`;

  it("holds no other template, no zod and no compiler, in at most 12 kB gzipped", async () => {
    const { kept, gzipped } = await bundle(`${program} export { render };`);
    const templates = kept.map((path) => /templates\/src\/([^/]+)\/compiled/.exec(path)?.[1]);
    expect(templates.filter((name) => name !== undefined)).toEqual([id]);
    expect(kept.filter((path) => /node_modules\/zod|handlebars\/compiler/.test(path))).toEqual([]);
    expect(gzipped).toBeLessThan(KILOBYTES * 1_000);
  });

  it("renders where no code may be made of strings", async () => {
    const folder = mkdtempSync(join(tmpdir(), "coffeechat-"));
    try {
      const code = `${program} process.stdout.write(render(${JSON.stringify(sample)}).text);`;
      const file = join(folder, "program.mjs");
      writeFileSync(file, (await bundle(code)).contents);
      const flags = ["--disallow-code-generation-from-strings", file];
      expect(execFileSync(process.execPath, flags, { encoding: "utf8" })).toBe(
        template.render(sample).text,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
