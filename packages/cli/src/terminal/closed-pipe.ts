import { reasonOf } from "./read-text-file.js";

/**
 * `coffeechat ... | head` closes the pipe early: that is the reader's right and no failure. Where
 * nothing can be written for another reason (a full disk) the program ends with 2.
 */
export function endOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(
      `error FILE_UNWRITABLE: What is printed cannot be written: ${reasonOf(error)}.\n`,
    );
    process.exit(2);
  });
}
