// npm run check:pack: installs the packed packages in an empty project and imports every public name
// from ES modules, CommonJS and TypeScript.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, installInto, load, publicNames } from "./pack/consumer.mjs";
import { inTemporaryFolder, packAll } from "./pack/tarballs.mjs";
import { makeReady } from "./setup/ready.mjs";
import { runNode } from "./setup/run.mjs";
import { runMain, say } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");

function emptyProject(folder) {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "host", private: true }));
  return project;
}

const optionalPeers = ({ manifest }) => Object.keys(manifest.peerDependenciesMeta ?? {});

/** Without its optional drivers a name may be missing one of them, and nothing else. */
async function checkWithoutDrivers(project, libraries) {
  const peers = libraries.flatMap(optionalPeers);
  const rows = await load(project, libraries.flatMap(publicNames), "esm");
  return rows
    .filter(([, , error]) => error !== null && !peers.some((peer) => error.includes(`'${peer}'`)))
    .map(([name, , error]) => `${name} does not load without optional drivers: ${error}`);
}

async function checkEverything(project, packed) {
  const names = packed.flatMap(publicNames);
  const esm = await load(project, names, "esm");
  const cjs = await load(project, names, "cjs");
  const problems = esm.flatMap(([name, exported, error], index) => {
    const [, required, requireError] = cjs[index];
    if (error !== null) return [`import "${name}" fails: ${error}`];
    if (requireError !== null) return [`require("${name}") fails: ${requireError}`];
    if (exported.length === 0) return [`${name} exports nothing`];
    const different = exported.join() !== required.filter((key) => key !== "__esModule").join();
    return different ? [`${name} exports other names to ES modules than to CommonJS`] : [];
  });
  const [programs, libraries] = [true, false].map((isProgram) =>
    packed.filter(({ manifest }) => (manifest.bin !== undefined) === isProgram),
  );
  const nodeTypes = join(root, "node_modules", "@types");
  for (const [packages, host] of [
    [libraries, { dom: true }],
    // A server has no page: what IndexedDB is made of must not show in any library's types.
    [libraries, { nodeTypes }],
    [programs, { nodeTypes, dom: true }],
  ]) {
    const types = await compile(project, packages.flatMap(publicNames), compiler, host);
    if (types.status !== 0) problems.push(`TypeScript refuses the packed types:\n${types.output}`);
  }
  return problems;
}

async function checkCommandLine(project) {
  const bin = join(project, "node_modules", "coffeechat", "dist", "bin.cjs");
  const problems = [];
  for (const args of [["--help"], ["demo", "--json", "--out", "demo"]]) {
    const { status, output } = await runNode(bin, args, { cwd: project, quiet: true });
    if (status !== 0) problems.push(`coffeechat ${args.join(" ")} fails:\n${output}`);
  }
  // The second run takes the code that the first one compiled, and imports the configuration from it.
  const draft = "---\nkind: outreach\n---\nDear Ana,\n\nDo you have a job for me?\n\nSam\n";
  writeFileSync(join(project, "draft.md"), draft);
  writeFileSync(join(project, "coffeechat.config.mjs"), 'export default { preset: "strict" };\n');
  for (const run of ["first", "second"]) {
    const { status, output } = await runNode(bin, ["check", "draft.md"], {
      cwd: project,
      quiet: true,
    });
    if (status !== 1 || !output.includes("no-job-ask")) {
      problems.push(`The ${run} coffeechat check of a draft fails:\n${output}`);
    }
  }
  return problems;
}

await runMain(async () => {
  await makeReady(root, { types: true });
  return inTemporaryFolder(async (folder) => {
    const packed = await packAll(root, folder);
    const project = emptyProject(folder);
    const libraries = packed.filter(({ manifest }) => manifest.bin === undefined);
    const tarballs = packed.map(({ tarball }) => tarball);
    await installInto(
      project,
      libraries.map(({ tarball }) => tarball),
    );
    const problems = await checkWithoutDrivers(project, libraries);
    const drivers = packed.flatMap(({ manifest }) =>
      Object.entries(manifest.peerDependencies ?? {}).map(([name, range]) => `${name}@${range}`),
    );
    await installInto(project, [...tarballs, ...drivers]);
    problems.push(...(await checkEverything(project, packed)));
    problems.push(...(await checkCommandLine(project)));
    for (const problem of problems) say(`✗ ${problem}`);
    if (problems.length > 0) return 1;
    const count = packed.flatMap(publicNames).length;
    say(`✓ ${count} public names load from ES modules, CommonJS and TypeScript`);
    return 0;
  });
});
