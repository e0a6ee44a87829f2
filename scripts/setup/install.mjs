import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, readStamp } from "./fingerprint.mjs";
import { runNpm } from "./run.mjs";
import { SetupProblem, withProgress } from "./say.mjs";

const WORKSPACE_FOLDERS = ["packages", "examples"];
const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

function workspaces(root) {
  return WORKSPACE_FOLDERS.flatMap((folder) => {
    const path = join(root, folder);
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  })
    .filter((path) => existsSync(join(path, "package.json")))
    .sort();
}

/** Changes when the lockfile or a dependency changes, and not when only a script or an export map does. */
function dependencyState(root) {
  const asked = [root, ...workspaces(root)].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const { name, dependencies, devDependencies, peerDependencies, optionalDependencies } =
      manifest;
    return JSON.stringify([
      name,
      dependencies,
      devDependencies,
      peerDependencies,
      optionalDependencies,
    ]);
  });
  const lockfile = join(root, "package-lock.json");
  return fingerprint(root, existsSync(lockfile) ? [lockfile] : [], [
    ...asked,
    process.platform,
    process.arch,
  ]);
}

/**
 * Installs the dependencies when `node_modules` is missing or was made for another lockfile.
 *
 * It runs `npm install` rather than `npm ci`: the lockfile may lack optional binaries of other
 * platforms, which `npm ci` refuses and `npm install` does not need.
 */
export async function ensureInstalled(root) {
  const stamp = join(root, "node_modules", ".coffeechat-install");
  if (readStamp(stamp) === dependencyState(root)) return;
  await withProgress("Installing dependencies", "Dependencies installed", async () => {
    const result = await npmInstall(root);
    if (result.status !== 0) throw new SetupProblem(installProblem(result.output));
    writeFileSync(stamp, `${dependencyState(root)}\n`);
  });
}

async function npmInstall(root) {
  const args = ["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  try {
    return await runNpm(args, { cwd: root, quiet: true });
  } catch (error) {
    throw new SetupProblem(
      `npm could not be started (${error.code ?? error.message}). It comes with Node: install Node from https://nodejs.org and try again.`,
    );
  }
}

function installProblem(output) {
  const said = output.trim().split("\n").slice(-15).join("\n");
  if (OFFLINE.test(output)) {
    return `npm could not reach the package registry. Check the network connection (or the proxy) and try again. npm said:\n${said}`;
  }
  return `The dependencies could not be installed. npm said:\n${said}`;
}
