import { defineConfig, type Options } from "tsup";
import { libraryOptions } from "../../scripts/build/tsup-options.js";

const program: Options = { target: "node20", removeNodeProtocol: false, sourcemap: true };

/** Each one file, with all of ours that it may need: a start waits for every file that it reads. */
const atOnce: Options = {
  ...program,
  format: ["cjs"],
  splitting: false,
  shims: true,
  external: ["./run.js"],
  outExtension: () => ({ js: ".cjs" }),
};

export default defineConfig([
  libraryOptions("cli"),
  {
    ...program,
    // The worker is started as a file of its own.
    entry: { run: "src/run.ts", "check-worker": "src/check/check-worker.ts" },
    format: ["esm"],
  },
  { ...atOnce, entry: { bin: "src/bin.ts", "import-module": "src/import-module.ts" } },
  {
    ...atOnce,
    entry: { check: "src/run-check-alone.ts" },
    banner: { js: 'const { importModule } = require("./import-module.cjs");' },
    plugins: [
      {
        name: "imports-outside-kept-code",
        renderChunk: (code) => ({
          code: code
            // Ours are there as CommonJS too, and most of them are loaded already.
            .replace(/(?<![.\w])import\(("@coffeechat\/[^"]+")\)/g, "Promise.resolve(require($1))")
            .replace(/(?<![.\w])import\(/g, "importModule("),
        }),
      },
    ],
  },
]);
