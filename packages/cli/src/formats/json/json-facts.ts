import { findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import { MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import type { Fact, Facts } from "../facts.js";

/** Asks an object of a JSON file; offsets are counted from `base`. */
export function jsonFacts(node: Node, text: string, base: number): Facts {
  return (path) => {
    const found = nodeAt(node, path);
    return found === undefined ? null : factOf(found, text, base);
  };
}

/** The node at a dotted path; a name with dots in it is found too. */
export function nodeAt(node: Node, path: string): Node | undefined {
  const steps = path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const found = findNodeAtLocation(node, [path]) ?? findNodeAtLocation(node, steps);
  return found ?? findNodeAtLocation(node, path.split("."));
}

export function factOf(node: Node, text: string, base: number): Fact {
  const value: unknown = getNodeValue(node);
  const range = [base + node.offset, base + node.offset + node.length] as const;
  return { value, text: typeof value === "string" ? stringText(node, text, base) : null, range };
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** What a JSON string says, each escape mapped to the characters that write it. */
export function stringText(node: Node, text: string, base: number): MappedText {
  const from = node.offset + 1;
  const to = node.offset + node.length - 1;
  if (text.indexOf("\\", from) < 0 || text.indexOf("\\", from) >= to) {
    return MappedText.verbatim(text.slice(from, to), base + from);
  }
  const builder = new MappedTextBuilder();
  let at = from;
  while (at < to) {
    const next = text.indexOf("\\", at);
    const end = next < 0 || next > to ? to : next;
    builder.put(text.slice(at, end), base + at, base + end);
    if (end === to) break;
    const letter = text[end + 1] ?? "";
    const length = letter === "u" ? 6 : 2;
    const said =
      letter === "u"
        ? String.fromCharCode(Number.parseInt(text.slice(end + 2, end + 6), 16))
        : (ESCAPES[letter] ?? letter);
    builder.put(said, base + end, base + end + length);
    at = end + length;
  }
  return builder.build();
}

/** New words as they stand inside a JSON string. */
export function encodeJson(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
