import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A piece of TypeScript that documentation shows. */
export interface Example {
  /** File and line of its first line of code. */
  readonly place: string;
  readonly code: string;
}

const SKIPPED = new Set(["node_modules", "dist", "coverage", ".git"]);

/**
 * Every ```ts block in the Markdown pages and in the docstrings below a folder. A fragment that
 * cannot stand alone is fenced as ```typescript instead.
 */
export function findExamples(root: string): Example[] {
  return filesBelow(root)
    .filter((path) => path.endsWith(".md") || (path.endsWith(".ts") && !path.endsWith(".test.ts")))
    .filter((path) => !path.includes(`${join("scripts", "")}`))
    .flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return blocksOf(path.endsWith(".ts") ? withoutStars(text) : text).map(({ line, code }) => ({
        place: `${relative(root, path)}:${line}`,
        code,
      }));
    });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A docstring's lines as they read without the stars; every other line is kept, so line numbers hold. */
function withoutStars(text: string): string {
  return text
    .split("\n")
    .map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? "")
    .join("\n");
}

function blocksOf(text: string): { readonly line: number; readonly code: string }[] {
  const blocks: { line: number; code: string }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (open === null && line === "```ts") open = { line: index + 2, lines: [] };
    else if (open !== null && line === "```") {
      blocks.push({ line: open.line, code: open.lines.join("\n") });
      open = null;
    } else open?.lines.push(line);
  }
  return blocks;
}
