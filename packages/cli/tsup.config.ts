import { defineConfig } from "tsup";
import { libraryOptions } from "../../scripts/build/tsup-options.js";

export default defineConfig([
  libraryOptions("cli"),
  {
    // The worker is started as a file of its own.
    entry: { bin: "src/bin.ts", "check-worker": "src/check/check-worker.ts" },
    format: ["esm"],
    target: "node20",
    removeNodeProtocol: false,
    sourcemap: true,
  },
]);
