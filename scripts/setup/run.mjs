import { spawn } from "node:child_process";
import { basename } from "node:path";

/**
 * Runs a program without a terminal's input. With `quiet` its output is collected instead of shown.
 * Resolves with the exit status (1 after a signal) and what was collected; rejects when it cannot start.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, { cwd, env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs a JavaScript file with this very Node.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/** Runs npm: the one that started this script where there is one, else the one on the path. */
export function runNpm(args, options) {
  const started = process.env.npm_execpath;
  if (started !== undefined && basename(started) === "npm-cli.js") {
    return runNode(started, args, options);
  }
  return process.platform === "win32"
    ? run("npm.cmd", args, { ...options, shell: true })
    : run("npm", args, options);
}
