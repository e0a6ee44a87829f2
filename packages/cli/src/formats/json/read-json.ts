import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { readDirective } from "../directive.js";
import type { Read } from "../format.js";
import type { Directive } from "../item.js";
import { type Collected, readRecord } from "./read-record.js";

/** Where lists of records stand in an object. */
const LISTS = ["messages", "drafts", "templates", "plans", "histories", "items"];
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const END = 17;

/** A record, a list of records, or an object that holds such a list. Comments are allowed. */
export const readJson: Read = (text, settings) => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const what = error === undefined ? "it is empty" : inWords(printParseErrorCode(error.error));
    const problem = { message: `this is no JSON: ${what}.`, offset: error?.offset ?? 0 };
    return { items: [], directives: [], problems: [problem] };
  }
  const read: Collected = { items: [], directives: comments(text), problems: [] };
  for (const { node, label } of records(tree)) readRecord(node, text, 0, settings, label, read);
  return read;
};

function records(tree: Node): { node: Node; label: string | null }[] {
  if (tree.type === "array") return listed(tree, "");
  for (const property of tree.children ?? []) {
    const [name, value] = property.children ?? [];
    if (value?.type === "array" && LISTS.includes(name?.value)) {
      const holdsRecords = value.children?.every(({ type }) => type === "object") ?? false;
      if (holdsRecords) return listed(value, String(name?.value));
    }
  }
  return [{ node: tree, label: null }];
}

function listed(list: Node, name: string): { node: Node; label: string }[] {
  return (list.children ?? []).map((node, index) => ({ node, label: `${name}[${index}]` }));
}

function comments(text: string): Directive[] {
  if (!text.includes("coffeechat-")) return [];
  const scanner = createScanner(text);
  const directives: Directive[] = [];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token !== LINE_COMMENT && token !== BLOCK_COMMENT) continue;
    const from = scanner.getTokenOffset();
    const words = scanner.getTokenValue().replace(/^\/[/*]|\*\/$/g, "");
    const directive = readDirective(words, [from, from + scanner.getTokenLength()]);
    if (directive !== null) directives.push(directive);
  }
  return directives;
}

/** `CloseBraceExpected` becomes `close brace expected`. */
export function inWords(code: string): string {
  return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}
