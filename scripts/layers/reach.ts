import { resolveRelative } from "./place.js";
import type { SourceFile } from "./source-file.js";

/**
 * The packages that a file loads when it runs, each as the chain of files that leads to it:
 * `index.ts -> check.ts -> zod`. Types do not count; dynamic imports do.
 */
export function packagesReachedFrom(entry: string, files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const chains = new Map([[entry, [entry]]]);
  const reached: string[] = [];
  // A map's iteration also visits what is added meanwhile: this walks the graph breadth first.
  for (const [path, chain] of chains) {
    for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (!specifier.startsWith(".")) {
        reached.push([...chain, specifier].join(" -> "));
        continue;
      }
      const target = resolveRelative(path, specifier);
      if (!chains.has(target)) chains.set(target, [...chain, target]);
    }
  }
  return reached;
}
