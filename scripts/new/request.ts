import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Scaffold } from "./scaffold.js";

/** What the command line asked for, or a sentence that says what is wrong with it. */
export type Request =
  | { readonly ok: true; readonly scaffold: Scaffold; readonly id: string }
  | { readonly ok: false; readonly problem: string };

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 40;

/** Reads `<kind> <id>`, and makes sure that the id is well formed and its folder still free. */
export function readRequest(
  root: string,
  scaffolds: readonly Scaffold[],
  [kind, id, ...rest]: readonly string[],
): Request {
  const problem = (sentence: string): Request => ({ ok: false, problem: sentence });
  const kinds = scaffolds.map((scaffold) => scaffold.kind);
  const scaffold = scaffolds.find((candidate) => candidate.kind === kind);
  if (scaffold === undefined) {
    const said = kind === undefined ? "Say what to begin" : `There is no kind "${kind}"`;
    return problem(`${said}: ${kinds.join(", ")}.`);
  }
  const example = `npm run new ${scaffold.kind} ${scaffold.exampleId}`;
  if (id === undefined) return problem(`Give the new ${scaffold.kind} an id: ${example}`);
  if (rest.length > 0) return problem(`One id at a time, without spaces: ${example}`);
  if (!ID.test(id) || id.length > LONGEST_ID) {
    return problem(
      `"${id}" is no id. Use lower-case words with hyphens, ${LONGEST_ID} characters at most: ${example}`,
    );
  }
  const folder = `${scaffold.parent}/${id}`;
  if (existsSync(join(root, folder))) {
    return problem(`${folder} exists already. Choose another id, or change what is there.`);
  }
  return { ok: true, scaffold, id };
}
