// npm run bench: measures the built packages, as their users have them. Arguments go to scripts/bench/main.ts.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeReady } from "./setup/ready.mjs";
import { runMain } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runMain(async (args) => {
  await makeReady(root);
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", join(root, "scripts", "bench", "main.ts"), ...args],
    {
      cwd: root,
      stdio: "inherit",
      // Without the source paths, public names lead to the built packages.
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "scripts", "bench", "tsconfig.json") },
    },
  );
  return status ?? 1;
});
