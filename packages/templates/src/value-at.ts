/** What an input holds at a dotted path; undefined where a part of the path is missing. */
export function valueAt(input: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((held, name) => (isGroup(held) ? held[name] : undefined), input);
}

export function isGroup(value: unknown): value is { [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
