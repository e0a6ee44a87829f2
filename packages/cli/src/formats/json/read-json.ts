import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { KINDS } from "../../config/config-schema.gen.js";
import { readDirective } from "../directive.js";
import type { Read, ReadSettings } from "../format.js";
import type { Directive } from "../item.js";
import { nodeAt } from "./json-facts.js";
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
  const found = records(tree);
  const named =
    found.length === 1 && !isRecord(tree, settings) ? messagesUnderNames(tree, settings) : [];
  if (named.length === 0) {
    for (const { node, label } of found) readRecord(node, text, 0, settings, label, read);
    return read;
  }
  for (const { node, label, kind } of named) {
    const own = kind === null ? settings : { ...settings, kind };
    readRecord(node, text, 0, own, label, read, "template");
  }
  return read;
};

interface Named {
  readonly node: Node;
  readonly label: string;
  /** What the name above it says of it: `"thank-you": { "body": … }`. */
  readonly kind: string | null;
}

/** Whether an object is itself something to judge, or a catalogue of such things. */
function isRecord(tree: Node, { fields }: ReadSettings): boolean {
  if (tree.type !== "object") return true;
  const signs = [fields.body ?? "body", fields.kind ?? "kind", fields.questions ?? "questions"];
  return [...signs, "events", "facts", "contact", "plan"].some(
    (sign) => nodeAt(tree, sign) !== undefined,
  );
}

/** Messages under names, as translations and catalogues of templates keep them. */
function messagesUnderNames(
  node: Node,
  settings: ReadSettings,
  path: readonly string[] = [],
): Named[] {
  const { body = "body" } = settings.fields;
  if (node.type === "object" && path.length > 0 && nodeAt(node, body)?.type === "string") {
    const kind = path.map(inKebab).findLast((name) => KINDS.some((each) => each === name)) ?? null;
    return [{ node, label: path.join("."), kind }];
  }
  return (node.children ?? []).flatMap((child, index) => {
    if (child.type !== "property")
      return messagesUnderNames(child, settings, [...path, String(index)]);
    const [name, value] = child.children ?? [];
    return value === undefined
      ? []
      : messagesUnderNames(value, settings, [...path, String(name?.value)]);
  });
}

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

/** `thankYou` and `thank_you` are `thank-you`. */
function inKebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
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
