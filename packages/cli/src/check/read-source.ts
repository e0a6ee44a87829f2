import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { reasonOf } from "../terminal/read-text-file.js";

const LOOKED_AT_BYTES = 8_000;

/** A file's text, or what is the matter with it. */
export type Source = { readonly text: string } | { readonly problem: string };

/** Reads a file unless it is too large, no text, or not to be read. */
export function readSource(path: string, maxBytes: number): Source {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) {
      return {
        problem: `it has ${inMegabytes(size)} MB; files up to ${inMegabytes(maxBytes)} MB are read. Split it, or set maxFileBytes in the configuration.`,
      };
    }
    return decode(readFileSync(path));
  } catch (error) {
    return { problem: `it cannot be read: ${reasonOf(error)}.` };
  }
}

/** Bytes as text, or why they are none. */
export function decode(bytes: Uint8Array): Source {
  if (bytes.subarray(0, LOOKED_AT_BYTES).includes(0)) {
    return { problem: "it is binary, not a text." };
  }
  if (!isUtf8(bytes)) return { problem: "it is not UTF-8 text. Save it as UTF-8." };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") };
}

function inMegabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
