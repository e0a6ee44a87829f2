import { execFileSync } from "node:child_process";
import {
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import * as nodeModule from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "coffeechat-kept-"));
const keptIn = join(folder, "cache", "coffeechat");
afterAll(() => rmSync(folder, { recursive: true }));

buildSync({
  entryPoints: [fileURLToPath(new URL("../src/kept-code.ts", import.meta.url))],
  outfile: join(folder, "kept-code.cjs"),
  bundle: true,
  platform: "node",
  format: "cjs",
});
writeFileSync(
  join(folder, "main.cjs"),
  'const file = require.resolve("./said.cjs"); require("./kept-code.cjs").keepCompiled([file]); console.log(require(file).said());',
);
say("coffee");

function say(word: string): void {
  const code = `const { basename } = require("node:path"); exports.said = () => "${word} " + basename(__filename);`;
  writeFileSync(join(folder, "said.cjs"), code);
}

function run(env: Readonly<Record<string, string>> = {}): string {
  const output = execFileSync(process.execPath, [join(folder, "main.cjs")], {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), ...env },
  });
  return output.trim();
}

describe("a program whose compiled code is kept", () => {
  it("says the same at every start, and what is new once its file is another", () => {
    expect([run(), run()]).toEqual(["coffee said.cjs", "coffee said.cjs"]);
    say("tea, and much of it");
    expect([run(), run()]).toEqual([
      "tea, and much of it said.cjs",
      "tea, and much of it said.cjs",
    ]);
  });

  it("runs where nothing can be kept", () => {
    expect(run({ XDG_CACHE_HOME: join(folder, "main.cjs") })).toContain("said.cjs");
    expect(run({ NODE_DISABLE_COMPILE_CACHE: "1" })).toContain("said.cjs");
  });

  it.skipIf("enableCompileCache" in nodeModule)("compiles anew what was damaged", () => {
    const [name = ""] = readdirSync(keptIn);
    const kept = readFileSync(join(keptIn, name));
    const key = kept.indexOf("\n") + 1;
    writeFileSync(join(keptIn, name), Buffer.concat([kept.subarray(0, key), Buffer.from("?")]));
    expect(run()).toContain("said.cjs");
    expect(readFileSync(join(keptIn, name)).length).toBeGreaterThan(key + 1);
  });

  it.skipIf("enableCompileCache" in nodeModule || process.getuid?.() !== 0)(
    "compiles anew what belongs to somebody else",
    () => {
      const [name = ""] = readdirSync(keptIn);
      chownSync(join(keptIn, name), 65_534, 65_534);
      expect(run()).toContain("said.cjs");
      expect(statSync(join(keptIn, name)).uid).toBe(0);
    },
  );
});
