/** How a program is run; with `quiet` its output is collected instead of shown. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly quiet?: boolean;
}

/** Runs a JavaScript file with this very Node. */
export function runNode(
  file: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<{ readonly status: number; readonly output: string }>;
