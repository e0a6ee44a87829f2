import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, fingerprint, readStamp } from "./fingerprint.mjs";
import { PACKAGE_DEPENDENCIES, PACKAGES } from "./packages.mjs";
import { runNode } from "./run.mjs";
import { SetupProblem, say, withProgress } from "./say.mjs";

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
 * Builds the packages whose sources changed since their `dist` was made; `all` builds every one.
 * Each starts as soon as the packages it depends on are done.
 */
export async function ensureBuilt(root, { all = false } = {}) {
  const states = sourceStates(root);
  const stampOf = (name) => join(root, "packages", name, "dist", ".stamp");
  const stale = PACKAGES.filter((name) => all || readStamp(stampOf(name)) !== states[name]);
  const done = {};
  for (const name of PACKAGES) {
    done[name] = Promise.all(PACKAGE_DEPENDENCIES[name].map((before) => done[before])).then(
      async () => {
        if (!stale.includes(name)) return;
        await withProgress(`Building ${name}`, `Built ${name}`, () => buildOne(root, name));
        writeFileSync(stampOf(name), `${states[name]}\n`);
      },
    );
  }
  const outcomes = await Promise.allSettled(Object.values(done));
  const failure = outcomes.find(({ status }) => status === "rejected");
  if (failure !== undefined) throw failure.reason;
  if (stale.length === 0) say("✓ Everything is built already");
}

async function buildOne(root, name) {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "src"))) {
    throw new SetupProblem(`The package ${name} has no sources in packages/${name}/src.`);
  }
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  const tsup = join(root, "node_modules", "tsup", "dist", "cli-default.js");
  const result = await runNode(tsup, ["--silent"], { cwd: folder, quiet: true });
  if (result.status !== 0) {
    throw new SetupProblem(
      `The package ${name} does not build. The compiler said:\n${result.output.trim()}`,
    );
  }
}
