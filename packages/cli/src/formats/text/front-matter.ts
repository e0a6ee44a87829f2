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
  if (readYaml === null) throw new Error("The head of this text was not prepared for.");
  return { ...readYaml(yaml, offset), end };
}

let readYaml: typeof import("./yaml-head.js").readYamlHead | null = null;

/**
 * Loads the YAML parser if the head of a text needs one. To be called before formats read the text,
 * which they do without waiting: most heads are plain, and the parser takes long to load.
 */
export async function prepareHead(text: string): Promise<void> {
  if (readYaml !== null || !text.startsWith("---")) return;
  const yaml = HEAD.exec(text)?.[1];
  if (yaml === undefined || readSimple(yaml, 0) !== null) return;
  ({ readYamlHead: readYaml } = await import("./yaml-head.js"));
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
