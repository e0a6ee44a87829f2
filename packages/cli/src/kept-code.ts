import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { basename, dirname, join } from "node:path";
import { constants, Script } from "node:vm";
import { hash64 } from "./check/fingerprint.js";

/**
 * Keeps the compiled code of the program between runs, which halves what a start costs. Node does so
 * itself from 22.8 on. On Node 20 these CommonJS files are kept, in the person's own folder of caches.
 */
export function keepCompiled(files: readonly string[], env = process.env): void {
  const keep: unknown = Reflect.get(Module, "enableCompileCache");
  if (typeof keep === "function") {
    keep();
    return;
  }
  const folder = cacheFolder(env);
  const otherwise = require.extensions[".js"];
  if (folder === null || otherwise === undefined) return;
  require.extensions[".cjs"] = (module, file) => {
    if (files.includes(file)) loadKept(module, file, folder);
    else otherwise(module, file);
  };
}

/** `NODE_DISABLE_COMPILE_CACHE` switches this off, as it does in newer Node. */
function cacheFolder(env: NodeJS.ProcessEnv): string | null {
  if ((env.NODE_DISABLE_COMPILE_CACHE ?? "") !== "") return null;
  const { XDG_CACHE_HOME = "", HOME = "" } = env;
  if (XDG_CACHE_HOME !== "") return join(XDG_CACHE_HOME, "coffeechat");
  return HOME === "" ? null : join(HOME, ".cache", "coffeechat");
}

function loadKept(module: NodeJS.Module, file: string, folder: string): void {
  const { size, mtimeMs } = statSync(file);
  const key = `${process.version} ${process.arch} ${size} ${mtimeMs}\n`;
  const keptAt = join(folder, `${basename(file)}-${hash64(file)}.code`);
  const cachedData = readKept(keptAt, key);
  const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === null ? {} : { cachedData }),
  });
  if (cachedData === null || script.cachedDataRejected === true) {
    // At the end, when what a run calls has been compiled too.
    process.once("exit", () => keep(keptAt, key, script));
  }
  const run: unknown = script.runInThisContext();
  if (typeof run !== "function") throw new TypeError(`${file} is no module.`);
  const { exports } = module;
  run.call(exports, exports, Module.createRequire(file), module, file, dirname(file));
}

function readKept(path: string, key: string): Buffer | null {
  try {
    // Code of somebody else is not run: `sudo` may leave HOME as it was.
    const me = process.getuid?.();
    if (me !== undefined && statSync(path).uid !== me) return null;
    const kept = readFileSync(path);
    const from = Buffer.byteLength(key);
    return kept.subarray(0, from).equals(Buffer.from(key)) ? kept.subarray(from) : null;
  } catch {
    return null;
  }
}

/** Nothing depends on it: where it cannot be written, the next start takes as long as this one. */
function keep(path: string, key: string, script: Script): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, Buffer.concat([Buffer.from(key), script.createCachedData()]), {
      mode: 0o600,
    });
    renameSync(beside, path);
  } catch {
    // A folder that is full or closed.
  }
}
