import { statSync } from "node:fs";

/**
 * Whether something is written into as it is: a device such as `/dev/null` or a named pipe. A file is
 * written beside its place and put there when it is whole; that would take a device's place for good.
 */
export function isWrittenInPlace(path: string): boolean {
  // `/dev/stdout` may be a link to a file: the link is to stay.
  if (/^\/(dev|proc)\//.test(path)) return true;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}
