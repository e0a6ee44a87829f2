import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Budget } from "./budgets.js";

export interface Measurement {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
  /** Packages in the bundle that the budget forbids. */
  readonly intruders: readonly string[];
}

/** Bundles a budget's program from the built packages as a browser build would, and weighs it. */
export async function measure(root: string, budget: Budget): Promise<Measurement> {
  const result = await build({
    stdin: { contents: budget.code, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    // The workspace's own tsconfig maps our names to the sources; a host gets what was built.
    tsconfigRaw: {},
    logLevel: "silent",
  });
  const inputs = Object.values(result.metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return {
    name: budget.name,
    bytes: result.outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0),
    limit: budget.kilobytes * 1000,
    intruders: (budget.without ?? []).filter((name) =>
      inputs.some((input) => input.includes(`node_modules/${name}/`)),
    ),
  };
}

/** What is wrong with a measurement, as sentences. */
export function budgetProblems({ name, bytes, limit, intruders }: Measurement): string[] {
  const problems = intruders.map(
    (intruder) =>
      `${name} brings in ${intruder}, which it must not. Look for an import that should be \`import type\`.`,
  );
  if (bytes > limit) {
    problems.push(
      `${name} is ${bytes - limit} bytes over its ${limit}. Make it smaller, or raise the budget in scripts/bundle-size/budgets.ts and say why.`,
    );
  }
  return problems;
}
