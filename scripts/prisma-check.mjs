// npm run check:prisma: a host with Prisma as npm gives it, on a real PostgreSQL, hands in the
// transactions of its own. Prisma is large, so it is installed for this check alone.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installInto } from "./pack/consumer.mjs";
import { inTemporaryFolder, packAll } from "./pack/tarballs.mjs";
import { makeReady } from "./setup/ready.mjs";
import { runNode } from "./setup/run.mjs";
import { runMain, say } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const VERSION = "7.10.0";

/** `prisma generate` needs no engine but would fetch one; a path that is set keeps it from doing so. */
const WITHOUT_ENGINE = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };

function hostProject(folder) {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(
    join(project, "package.json"),
    '{ "name": "host", "private": true, "type": "module" }',
  );
  for (const file of ["schema.prisma", "host.mjs"]) {
    copyFileSync(join(root, "scripts", "prisma", file), join(project, file));
  }
  writeFileSync(join(project, "prisma.config.ts"), 'export default { schema: "schema.prisma" };\n');
  return project;
}

await runMain(async () => {
  if (process.env.COFFEECHAT_TEST_POSTGRES_URL === undefined) {
    say("Left out: Prisma on a real PostgreSQL server (set COFFEECHAT_TEST_POSTGRES_URL)");
    return 0;
  }
  await makeReady(root, { types: true });
  return inTemporaryFolder(async (folder) => {
    const packed = await packAll(root, folder);
    const project = hostProject(folder);
    const libraries = packed.filter(({ manifest }) => manifest.bin === undefined);
    await installInto(project, [
      ...libraries.map(({ tarball }) => tarball),
      ...["prisma", "@prisma/client", "@prisma/adapter-pg"].map((name) => `${name}@${VERSION}`),
      "tsx@4",
    ]);
    const steps = [
      [join(project, "node_modules", "prisma", "build", "index.js"), ["generate"]],
      [join(project, "node_modules", "tsx", "dist", "cli.mjs"), ["host.mjs"]],
    ];
    for (const [file, args] of steps) {
      const options = { cwd: project, env: WITHOUT_ENGINE, quiet: true };
      const { status, output } = await runNode(file, args, options);
      if (status !== 0) {
        say(`✗ ${args.join(" ")} fails:\n${output}`);
        return 1;
      }
      say(output.trim().split("\n").at(-1) ?? "");
    }
    return 0;
  });
});
