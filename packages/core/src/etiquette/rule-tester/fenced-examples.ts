const FENCE = /^```(broken|fine)(.*)$/;
const PROPERTY = /([a-z][A-Za-z-]*)=(?:"([^"]*)"|(\S+))/g;

/** One fenced block of a rule's README that starts with `broken` or `fine`. */
export interface ExampleBlock {
  readonly kind: "broken" | "fine";
  /** What stands on the fence's line: `findings=2 zone=Europe/Madrid`. */
  readonly properties: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** The example blocks of a README, in order. */
export function exampleBlocks(readme: string): ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  const lines = readme.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const fence = FENCE.exec(lines[index] ?? "");
    if (fence === null) continue;
    const block: string[] = [];
    index += 1;
    while (index < lines.length && lines[index] !== "```") {
      block.push(lines[index] ?? "");
      index += 1;
    }
    blocks.push({
      kind: fence[1] === "fine" ? "fine" : "broken",
      properties: properties(fence[2] ?? ""),
      lines: block,
    });
  }
  return blocks;
}

/** Reads `name=value name="several words"`. */
export function properties(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, quoted, bare] of text.matchAll(PROPERTY)) {
    if (name !== undefined) found.set(name, quoted ?? bare ?? "");
  }
  return found;
}
