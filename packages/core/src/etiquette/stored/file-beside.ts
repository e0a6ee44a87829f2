/** What a program on Node, Deno or Bun can ask for without an import that browsers lack. */
interface Host {
  readonly getBuiltinModule?: (id: "node:fs") => FileSystem | undefined;
}
interface FileSystem {
  readonly readFileSync: (path: URL | string) => Uint8Array<ArrayBuffer>;
}

declare const process: Host | undefined;
declare const __filename: string | undefined;

/** The bytes of a file that lies where this code lies; null where there is none, as in a browser. */
export function readFileBeside(name: string): ArrayBuffer | null {
  try {
    const files = typeof process === "object" ? process.getBuiltinModule?.("node:fs") : undefined;
    const here = ownPath();
    if (files === undefined || here === null) return null;
    const bytes = files.readFileSync(here(name));
    const { buffer, byteOffset, byteLength } = bytes;
    return byteOffset === 0 && byteLength === buffer.byteLength
      ? buffer
      : buffer.slice(byteOffset, byteOffset + byteLength);
  } catch {
    return null;
  }
}

/** Gives the place of a file by its name. A bundle lies elsewhere, and finds nothing there. */
function ownPath(): ((name: string) => URL | string) | null {
  if (typeof __filename === "string") {
    const folder = __filename.replace(/[^/\\]*$/, "");
    return (name) => folder + name;
  }
  const url: unknown = import.meta.url;
  if (typeof url !== "string" || !url.startsWith("file:")) return null;
  // Not as `new URL(name, import.meta.url)`: bundlers would look for the file and miss it.
  const folder = url.replace(/[^/]*$/, "");
  return (name) => new URL(folder + name);
}
