import { describe, expect, it } from "vitest";
import { readColumns, writeColumns } from "./column-file.js";

const COLUMNS = {
  letters: "résumé “tea”",
  odd: Uint16Array.of(1, 65_535, 3),
  signed: Int32Array.of(-1, 2_147_483_647, -2_147_483_648),
  none: new Int32Array(0),
};
const file = bytesOf(writeColumns(COLUMNS));

function bytesOf(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.buffer;
}

describe("a file of columns", () => {
  it("gives back what was written", () => {
    expect(readColumns(file)).toEqual(COLUMNS);
  });

  it("is refused when it is cut off, empty or something else", () => {
    expect(readColumns(file.slice(0, file.byteLength - 4))).toBeNull();
    expect(readColumns(new ArrayBuffer(0))).toBeNull();
    expect(readColumns(bytesOf(new TextEncoder().encode("<!doctype html> ")))).toBeNull();
  });

  it("is refused in another order of bytes", () => {
    const turned = new Uint8Array(file.slice(0));
    turned.subarray(0, 4).reverse();
    expect(readColumns(turned.buffer)).toBeNull();
  });
});
