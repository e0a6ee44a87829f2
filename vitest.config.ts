import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^coffeechat\/matchers$/, replacement: source("cli/src/matchers/index.ts") },
      { find: /^@coffeechat\/(core|templates|adapters)$/, replacement: source("$1/src/index.ts") },
      {
        find: /^@coffeechat\/(core|templates|adapters)\/(.+)$/,
        replacement: source("$1/src/$2/index.ts"),
      },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "examples/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    testTimeout: 120_000,
  },
});
