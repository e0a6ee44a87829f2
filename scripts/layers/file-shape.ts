import { basename } from "node:path";
import type { SourceFile } from "./source-file.js";

const MOST_LINES = 300;
const SAYS_NOTHING = /^(?:utils?|helpers?|common|types?|misc)(?:\.|$)/;

/** What is wrong with a file's name or length, as sentences. */
export function fileShapeProblems({ path, lines, dataOnly }: SourceFile): string[] {
  if (path.includes(".gen.")) return [];
  const problems: string[] = [];
  if (SAYS_NOTHING.test(basename(path))) {
    problems.push(`${path} has a name that says nothing. Name it after the fact or act it holds.`);
  }
  if (lines > MOST_LINES && !dataOnly) {
    problems.push(
      `${path} has ${lines} lines. Split it by meaning into files of about 150 lines, ${MOST_LINES} at most.`,
    );
  }
  return problems;
}
