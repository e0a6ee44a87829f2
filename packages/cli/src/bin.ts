#!/usr/bin/env node
import { run } from "./run.js";
import { endOnClosedPipe } from "./terminal/closed-pipe.js";

endOnClosedPipe();
// A signal that ended the run has said its own status already.
const status = await run(process.argv.slice(2));
process.exitCode ??= status;
