import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "../../new/scaffold.js";
import type { GeneratedFile } from "../generated-file.js";

const FOLDER = "packages/cli/src/commands";

/** The list of the command line's commands: every folder with a `command.ts`. */
export async function generateCommands(root: string): Promise<GeneratedFile[]> {
  if (!existsSync(join(root, FOLDER))) return [];
  const names = readdirSync(join(root, FOLDER))
    .filter((name) => existsSync(join(root, FOLDER, name, "command.ts")))
    .sort();
  return [{ path: `${FOLDER}/commands.gen.ts`, content: registry(names) }];
}

function registry(names: readonly string[]): string {
  const imports = names.map(
    (name) => `import { command as ${identifier(name)} } from "./${name}/command.js";\n`,
  );
  return `// Generated from the folders beside this file by \`npm run gen\`. Do not edit.
${imports.join("")}import type { Command } from "./define-command.js";

/** Every command, by name. */
export const COMMANDS: readonly Command[] = [${names.map(identifier).join(", ")}];
`;
}

/** A command may be called as a word that TypeScript keeps for itself (\`export\`). */
function identifier(name: string): string {
  return `${camelCase(name)}Command`;
}
