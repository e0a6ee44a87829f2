// npm run build [-- --all]: installs what is missing and builds what is stale, types included.
import { fileURLToPath } from "node:url";
import { makeReady } from "./setup/ready.mjs";
import { runMain } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runMain(async (args) => {
  await makeReady(root, { types: true, all: args.includes("--all") });
  return 0;
});
