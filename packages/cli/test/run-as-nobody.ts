/** The command line as a user who may write nowhere: `run-as-nobody.ts <args>`. Root would be let in everywhere. */
import "libsql";
import { run } from "../src/run.js";

const NOBODY = 65_534;

// Whatever is loaded from disk is loaded by now: the clone may lie where nobody may read.
process.setgid?.(NOBODY);
process.setuid?.(NOBODY);
process.exitCode = await run(process.argv.slice(2));
