// npm run demo: from a fresh clone to a whole informational interview. Arguments go to `coffeechat demo`.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeReady } from "./setup/ready.mjs";
import { runNode } from "./setup/run.mjs";
import { runMain } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runMain(async (args) => {
  await makeReady(root);
  const bin = join(root, "packages", "cli", "dist", "bin.cjs");
  const { status } = await runNode(bin, ["demo", ...args], { cwd: root });
  return status;
});
