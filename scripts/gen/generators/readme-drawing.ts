import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { interviewMachine, toMermaid } from "@coffeechat/core/lifecycle";
import type { GeneratedFile } from "../generated-file.js";

const MARKER = "<!-- drawn by toMermaid(interviewMachine); `npm run gen` keeps it true -->";

/** The drawing in README.md, between its marker and the end of the code block behind it. */
export async function generateReadmeDrawing(root: string): Promise<GeneratedFile[]> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const start = readme.indexOf(MARKER);
  const opening = readme.indexOf("```mermaid\n", start);
  const closing = readme.indexOf("\n```", opening + 1);
  if (start < 0 || opening < 0 || closing < 0) {
    throw new Error(
      `README.md has lost its drawing: expected the line ${MARKER} and a mermaid block.`,
    );
  }
  const drawing = toMermaid(interviewMachine).trimEnd();
  return [
    {
      path: "README.md",
      content: `${readme.slice(0, opening)}\`\`\`mermaid\n${drawing}${readme.slice(closing)}`,
    },
  ];
}
