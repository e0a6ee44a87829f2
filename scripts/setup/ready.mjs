import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeProblem } from "./node-version.mjs";
import { SetupProblem } from "./say.mjs";

/** Brings a clone, fresh or not, to the point where everything is installed and built. */
export async function makeReady(root, options) {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) throw new SetupProblem(problem);
  await ensureInstalled(root);
  await ensureBuilt(root, options);
}
