// npm run check:shape: publint and "are the types wrong" on the packed, built packages.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder, packAll } from "./pack/tarballs.mjs";
import { makeReady } from "./setup/ready.mjs";
import { runNode } from "./setup/run.mjs";
import { runMain, say } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const inModules = (path) => join(root, "node_modules", ...path.split("/"));
const CHECKS = [
  { name: "publint", file: inModules("publint/src/cli.js"), args: ["run", "--strict"] },
  {
    name: "attw",
    file: inModules("@arethetypeswrong/cli/dist/index.js"),
    args: ["--profile", "node16", "--format", "ascii", "--no-emoji", "--no-definitely-typed"],
  },
];

await runMain(async () => {
  await makeReady(root, { types: true });
  return inTemporaryFolder(async (folder) => {
    let failures = 0;
    for (const { manifest, tarball } of await packAll(root, folder)) {
      for (const { name, file, args } of CHECKS) {
        const { status, output } = await runNode(file, [...args, tarball], { quiet: true });
        say(`${status === 0 ? "✓" : "✗"} ${name} ${manifest.name}`);
        if (status === 0) continue;
        failures += 1;
        say(output.trim());
      }
    }
    return failures === 0 ? 0 : 1;
  });
});
