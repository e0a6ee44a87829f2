import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, fingerprint, readStamp } from "./fingerprint.mjs";
import { PACKAGE_DEPENDENCIES, PACKAGES } from "./packages.mjs";
import { runNode } from "./run.mjs";
import { SetupProblem, sayBeside, withProgress } from "./say.mjs";

const SHARED_INPUTS = ["tsconfig.json", "package-lock.json", "scripts/build"];
const PACKAGE_INPUTS = ["package.json", "tsconfig.json", "tsup.config.ts", "src"];
const NOT_BUILT = /\.test\.ts$|\.md$/;

/** Each package's fingerprint covers its own sources and those of the packages it depends on. */
function sourceStates(root) {
  const shared = fingerprint(
    root,
    SHARED_INPUTS.flatMap((path) => filesUnder(join(root, path))),
  );
  const states = {};
  for (const name of PACKAGES) {
    const files = PACKAGE_INPUTS.flatMap((path) => filesUnder(join(root, "packages", name, path)));
    const dependencies = PACKAGE_DEPENDENCIES[name].map((dependency) => states[dependency]);
    states[name] = fingerprint(
      root,
      files.filter((file) => !NOT_BUILT.test(file)),
      [shared, ...dependencies],
    );
  }
  return states;
}

/**
 * Builds the packages whose sources changed since their `dist` was made, each as soon as the packages
 * it depends on are done. Types take most of the time and nothing that runs needs them: `types` asks
 * for them, as packing does. `all` builds every package anew.
 */
export async function ensureBuilt(root, { types = false, all = false } = {}) {
  const states = sourceStates(root);
  const isFresh = (name) => {
    const [state, built] = readStamp(stampPath(root, name))?.split(" ") ?? [];
    return state === states[name] && (built === "types" || !types);
  };
  const stale = PACKAGES.filter((name) => all || !isFresh(name));
  const done = {};
  for (const name of PACKAGES) {
    done[name] = Promise.all(PACKAGE_DEPENDENCIES[name].map((before) => done[before])).then(
      async () => {
        if (!stale.includes(name)) return;
        await withProgress(`Building ${name}`, `Built ${name}`, () => buildOne(root, name, types));
        const built = types ? "types" : "code";
        writeFileSync(stampPath(root, name), `${states[name]} ${built}\n`);
      },
    );
  }
  const outcomes = await Promise.allSettled(Object.values(done));
  const failure = outcomes.find(({ status }) => status === "rejected");
  if (failure !== undefined) throw failure.reason;
  if (stale.length === 0) sayBeside("✓ Everything is built already");
}

function stampPath(root, name) {
  return join(root, "packages", name, "dist", ".stamp");
}

async function buildOne(root, name, types) {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "src"))) {
    throw new SetupProblem(`The package ${name} has no sources in packages/${name}/src.`);
  }
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js");
  const args = types ? ["--silent"] : ["--silent", "--no-dts"];
  const result = await runNode(tsup, args, { cwd: folder, quiet: true });
  if (result.status !== 0) {
    throw new SetupProblem(
      `The package ${name} does not build. The compiler said:\n${result.output.trim()}`,
    );
  }
}
