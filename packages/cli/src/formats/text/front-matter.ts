import { isScalar, type Node, parseDocument } from "yaml";
import { MappedText } from "../../check/mapped-text.js";
import type { Fact, Facts } from "../facts.js";
import type { ReadProblem } from "../item.js";

/** The head of a file between two lines of dashes, read as YAML, and where the rest begins. */
export interface FrontMatter {
  readonly facts: Facts;
  /** The whole head as a plain value. */
  readonly value: () => unknown;
  readonly end: number;
  readonly problem: ReadProblem | null;
}

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Null where the file does not begin with a head. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = HEAD.exec(text);
  if (found === null) return null;
  const yaml = found[1] ?? "";
  const offset = found[0].indexOf("\n") + 1;
  const end = found[0].length;
  const simple = readSimple(yaml, offset);
  if (simple !== null) return { ...simple, end, problem: null };
  const document = parseDocument(yaml, { strict: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `the head of the file is no YAML: ${error.message.split("\n")[0]}`;
    const problem = { message, offset: offset + error.pos[0] };
    return { facts: () => null, value: () => null, end, problem };
  }
  return {
    facts: (path) => {
      const node = document.getIn(path.split("."), true);
      return isNode(node) ? factOf(node, yaml, offset) : null;
    },
    value: () => document.toJS(),
    end,
    problem: null,
  };
}

const SIMPLE_LINE =
  /^([A-Za-z][\w.-]*):[ \t]+([^\s"'[\]{}>|*&!%#`@,?:-](?:(?!: | #|:$).)*?)[ \t]*$/;
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|~|[-+.\d].*)$/i;

/** Heads of plain `key: words` lines are most heads; reading them by hand saves most of the time. */
function readSimple(yaml: string, offset: number): Pick<FrontMatter, "facts" | "value"> | null {
  const facts = new Map<string, Fact>();
  let start = 0;
  for (const line of yaml.split("\n")) {
    const plain = line.replace(/\r$/, "");
    if (plain !== "") {
      const [, key, words] = SIMPLE_LINE.exec(plain) ?? [];
      if (key === undefined || words === undefined || NOT_TEXT.test(words)) return null;
      const from = offset + start + plain.indexOf(words, key.length + 1);
      facts.set(key, {
        value: words,
        text: MappedText.verbatim(words, from),
        range: [from, from + words.length],
      });
    }
    start += line.length + 1;
  }
  return {
    facts: (path) => facts.get(path) ?? null,
    value: () => Object.fromEntries([...facts].map(([key, { value }]) => [key, value])),
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
