/** What an input holds at a path; undefined where a part of the path is missing. */
export function valueAt(input: unknown, parts: readonly string[]): unknown {
  let held = input;
  for (const name of parts) {
    if (!isGroup(held)) return undefined;
    held = held[name];
  }
  return held;
}

export function isGroup(value: unknown): value is { [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
