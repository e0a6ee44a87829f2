import { defineConfig } from "tsup";
import { libraryOptions } from "../../scripts/build/tsup-options.js";

export default defineConfig([
  libraryOptions("cli"),
  {
    entry: { bin: "src/bin.ts" },
    format: ["esm"],
    target: "node20",
    removeNodeProtocol: false,
    sourcemap: true,
  },
]);
