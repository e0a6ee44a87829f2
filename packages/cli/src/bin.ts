#!/usr/bin/env node
import { run } from "./run.js";
import { endOnClosedPipe } from "./terminal/closed-pipe.js";

endOnClosedPipe();
process.exitCode = await run(process.argv.slice(2));
