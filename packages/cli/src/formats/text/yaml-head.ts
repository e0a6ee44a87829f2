import { isScalar, type Node, parseDocument } from "yaml";
import { MappedText } from "../../check/mapped-text.js";
import type { Fact } from "../facts.js";
import type { FrontMatter } from "./front-matter.js";

/** A head in YAML of any form; `offset` is where it begins in the file. */
export function readYamlHead(yaml: string, offset: number): Omit<FrontMatter, "end"> {
  const document = parseDocument(yaml, { strict: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `the head of the file is no YAML: ${whatIsWrong(error.message)}.`;
    const problem = { message, offset: offset + error.pos[0] };
    return { facts: () => null, value: () => null, problem };
  }
  return {
    facts: (path) => {
      const node = document.getIn(path.split("."), true);
      return isNode(node) ? factOf(node, yaml, offset) : null;
    },
    value: () => document.toJS(),
    problem: null,
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

function factOf(node: Node, yaml: string, offset: number): Fact {
  const [from = 0, to = from] = node.range ?? [];
  const range = [offset + from, offset + to] as const;
  const value: unknown = isScalar(node) ? node.value : node.toJSON();
  if (typeof value !== "string") return { value, text: null, range };
  const written = yaml.slice(from, to);
  const at = written.indexOf(value);
  const text =
    at >= 0
      ? MappedText.verbatim(value, offset + from + at)
      : new MappedText(value, [{ at: 0, length: value.length, from: range[0], to: range[1] }]);
  return { value, text, range };
}

/** Without the place, which counts from the head and not from the file, and without the drawing. */
function whatIsWrong(message: string): string {
  const [first = ""] = message.split("\n");
  return first.replace(/ at line \d+, column \d+:$/, "").replace(/\.$/, "");
}
