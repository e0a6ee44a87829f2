import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "../../new/scaffold.js";
import type { GeneratedFile } from "../generated-file.js";

const FOLDER = "packages/cli/src/reporters";

/** The list of the command line's reporters: every folder with a `reporter.ts`. */
export async function generateReporters(root: string): Promise<GeneratedFile[]> {
  if (!existsSync(join(root, FOLDER))) return [];
  const ids = readdirSync(join(root, FOLDER))
    .filter((id) => existsSync(join(root, FOLDER, id, "reporter.ts")))
    .sort();
  return [
    { path: `${FOLDER}/reporters.gen.ts`, content: registry(ids) },
    { path: `${FOLDER}/reporter-loaders.gen.ts`, content: loaders(ids) },
  ];
}

function registry(ids: readonly string[]): string {
  const imports = ids.map(
    (id) => `import { reporter as ${camelCase(id)} } from "./${id}/reporter.js";\n`,
  );
  return `// Generated from the folders beside this file by \`npm run gen\`. Do not edit.
import type { Reporter } from "./define-reporter.js";
${imports.join("")}
/** Every reporter of the command line, by id. */
export const REPORTERS: readonly Reporter[] = [${ids.map(camelCase).join(", ")}];
`;
}

/** A run needs one or two reporters: the others stay unread. */
function loaders(ids: readonly string[]): string {
  const lines = ids.map(
    (id) => `  ${camelCase(id)}: async () => (await import("./${id}/reporter.js")).reporter,\n`,
  );
  return `// Generated from the folders beside this file by \`npm run gen\`. Do not edit.
import type { Reporter } from "./define-reporter.js";

/** How each reporter is loaded, by id. */
export const REPORTER_LOADERS: Readonly<Record<string, () => Promise<Reporter>>> = {
${lines.join("")}};
`;
}
