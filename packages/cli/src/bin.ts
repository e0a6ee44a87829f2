#!/usr/bin/env node
import * as nodeModule from "node:module";
import { endOnClosedPipe } from "./terminal/closed-pipe.js";

// From Node 22.8 compiled code is kept between runs, for all that is loaded from here on.
const keepCompiled: unknown = Reflect.get(nodeModule, "enableCompileCache");
if (typeof keepCompiled === "function") keepCompiled();

endOnClosedPipe();
const { run } = await import("./run.js");
// A signal that ended the run has said its own status already.
const status = await run(process.argv.slice(2));
process.exitCode ??= status;
