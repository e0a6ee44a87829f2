import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGES } from "../../setup/packages.mjs";
import type { GeneratedFile } from "../generated-file.js";

/** npm packs a licence only from the package's own folder, so each package carries a copy. */
export async function generateLicenses(root: string): Promise<GeneratedFile[]> {
  const content = await readFile(join(root, "LICENSE"), "utf8");
  return PACKAGES.map((folder) => ({ path: `packages/${folder}/LICENSE`, content }));
}
