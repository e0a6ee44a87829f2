/** Whether a path, with `/` between folders, is one of those that some globs stand for. */
export type GlobMatcher = (path: string) => boolean;

/** Reads globs; most configurations have none, and need not wait for the package that reads them. */
export async function globMatcher(globs: readonly string[]): Promise<GlobMatcher> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  return picomatch([...globs], { dot: true });
}
