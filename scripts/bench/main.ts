import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchModule } from "./bench.js";
import { tableLines } from "./print-table.js";

const HELP = `npm run bench                     runs every scripts/bench/*.bench.ts
npm run bench -- schedule text    runs those whose name contains one of the words
npm run bench -- --json           prints one JSON document instead of tables`;

const folder = new URL(".", import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});

function isBench(module: unknown): module is BenchModule {
  return typeof Object(module).run === "function";
}

const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
  .sort();

if (values.help) {
  console.log(HELP);
} else if (names.length === 0) {
  const wanted = positionals.length === 0 ? "" : ` with ${positionals.join(" or ")} in its name`;
  console.error(`There is no bench in scripts/bench${wanted}.`);
  process.exitCode = 1;
} else {
  const results = [];
  for (const name of names) {
    const module: unknown = await import(new URL(name, folder).href);
    if (!isBench(module)) throw new Error(`scripts/bench/${name} must export \`run()\`.`);
    const tables = await module.run();
    results.push({ bench: name.replace(/\.bench\.ts$/, ""), tables });
    if (!values.json) console.log(`${tables.flatMap((t) => [...tableLines(t), ""]).join("\n")}`);
  }
  if (values.json) console.log(JSON.stringify({ node: process.version, results }, null, 2));
}
