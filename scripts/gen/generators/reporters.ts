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
  return [{ path: `${FOLDER}/reporters.gen.ts`, content: registry(ids) }];
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
