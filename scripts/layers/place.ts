import { posix } from "node:path";

/**
 * Where a file belongs: `core/model`, `core/index`, `templates`, `adapters`, `adapters/conformance`,
 * `cli`, `examples`; null for a file outside the house.
 */
export function placeOf(path: string): string | null {
  if (path.startsWith("examples/")) return "examples";
  const [, name, inside = ""] = /^packages\/([^/]+)\/src\/(.+)$/.exec(path) ?? [];
  if (name === undefined) return null;
  const [first = "", ...rest] = inside.split("/");
  if (name === "core") return rest.length === 0 ? "core/index" : `core/${first}`;
  if (name === "adapters" && first === "conformance") return "adapters/conformance";
  return name;
}

/** A test, or something that exists for tests alone. */
export function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.tsx?$|\/(?:test|fixtures|rule-tester)\//.test(path);
}

/** The file that a relative import names, from the root: `./x.js` is `x.ts` in the sources. */
export function resolveRelative(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** The place behind one of our public names; null for anybody else's package. */
export function placeOfPublicName(specifier: string): string | null {
  if (specifier === "coffeechat" || specifier.startsWith("coffeechat/")) return "cli";
  const [, name, subpath] = /^@coffeechat\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return null;
  if (name === "core") return `core/${subpath ?? "index"}`;
  return name === "adapters" && subpath === "conformance" ? "adapters/conformance" : name;
}

/** `packages/core/src/x.ts` is in `packages/core`, `examples/server/x.ts` in `examples/server`. */
export function packageOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}
