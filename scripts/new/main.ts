import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changeset } from "./changeset.js";
import { SCAFFOLDS } from "./kinds.js";
import { readRequest } from "./request.js";
import type { Scaffold } from "./scaffold.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

function help(): string {
  const lines = SCAFFOLDS.map(
    ({ kind, exampleId, summary }) =>
      `  npm run new ${`${kind} ${exampleId}`.padEnd(26)} ${summary}`,
  );
  return [
    "Begins a rule, a template, a store or a reporter: one folder with code, test and README,",
    "and a changeset. Registries, tables and export maps are generated from the folder.",
    "",
    ...lines,
  ].join("\n");
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  // `wx`: never over something that is there.
  writeFileSync(join(root, path), content, { flag: "wx" });
  console.log(`created ${path}`);
}

function begin(scaffold: Scaffold, id: string): number {
  const folder = `${scaffold.parent}/${id}`;
  for (const { path, content } of scaffold.files(id)) write(`${folder}/${path}`, content);
  const { path, content } = changeset(scaffold, id);
  write(path, content);
  const gen = join(root, "scripts", "gen", "main.ts");
  const generated = spawnSync(process.execPath, [...process.execArgv, gen], { stdio: "inherit" });
  if (generated.status !== 0) {
    console.error("The folder is there, but the generated files are not: run npm run gen.");
    return 1;
  }
  console.log(
    `\nNext:\n${scaffold
      .next(id)
      .map((line) => `  ${line}`)
      .join("\n")}`,
  );
  return 0;
}

const words = process.argv.slice(2);
if (words.includes("--help") || words.includes("-h")) {
  console.log(help());
} else {
  const request = readRequest(root, SCAFFOLDS, words);
  if (request.ok) {
    process.exitCode = begin(request.scaffold, request.id);
  } else {
    console.error(`${request.problem}\n\n${help()}`);
    process.exitCode = 1;
  }
}
