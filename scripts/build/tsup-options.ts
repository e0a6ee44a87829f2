import { fileURLToPath } from "node:url";
import type { Options } from "tsup";
import { packageEntries } from "./entries.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How every library entry of a package is built: ESM and CommonJS, each with its own types. */
export function libraryOptions(folder: string): Options {
  const entries = packageEntries(root, folder).map(({ name, source }) => [name, source]);
  return {
    entry: Object.fromEntries(entries),
    format: ["esm", "cjs"],
    target: ["node20", "es2022"],
    removeNodeProtocol: false,
    // Written out rather than inherited: tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    sourcemap: true,
    outExtension: ({ format }) => ({ js: format === "esm" ? ".js" : ".cjs" }),
  };
}
