import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGES } from "../setup/packages.mjs";
import { runNpm } from "../setup/run.mjs";
import { SetupProblem } from "../setup/say.mjs";

/** Runs `work` with a fresh temporary folder, which is removed afterwards. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "coffeechat-pack-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs every built package into a folder, as publishing would: `{ folder, manifest, tarball }` each. */
export async function packAll(root, destination) {
  const packed = [];
  for (const folder of PACKAGES) {
    const cwd = join(root, "packages", folder);
    const { status, output } = await runNpm(
      ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", destination],
      { cwd, quiet: true },
    );
    const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
    if (status !== 0 || name === undefined) {
      throw new SetupProblem(`packages/${folder} cannot be packed. npm said:\n${output}`);
    }
    const manifest = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
    packed.push({ folder, manifest, tarball: join(destination, name) });
  }
  return packed;
}
