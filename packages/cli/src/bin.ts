#!/usr/bin/env node
import { createRequire } from "node:module";
import { join } from "node:path";
import { keepCompiled } from "./kept-code.js";
import { endOnClosedPipe } from "./terminal/closed-pipe.js";

const args = process.argv.slice(2);

endOnClosedPipe();
void start().then((status) => {
  // A signal that ended the run has said its own status already.
  process.exitCode ??= status;
});

async function start(): Promise<number> {
  const folder = builtFolder();
  if (folder !== null) {
    const require = createRequire(join(folder, "bin.cjs"));
    const check = join(folder, "check.cjs");
    keepCompiled([check, require.resolve("@coffeechat/core/etiquette")]);
    if (args[0] === "check") {
      // CommonJS is read at once; Node's other loader takes as long as all that a check does.
      const { runCheckAlone }: typeof import("./run-check-alone.js") = require(check);
      const status = await runCheckAlone(args);
      if (status !== null) return status;
    }
  }
  const { run } = await import("./run.js");
  return run(args);
}

/** Where this file lies as it is built; null where it runs as it is written. */
function builtFolder(): string | null {
  return typeof __dirname === "string" && __filename.endsWith(".cjs") ? __dirname : null;
}
