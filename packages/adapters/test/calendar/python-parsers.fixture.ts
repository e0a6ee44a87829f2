import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface ParsedEntry {
  readonly kind: string;
  readonly uid: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly due: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly location: string | null;
  readonly status: string | null;
  readonly sequence: number;
  readonly attendee: string | null;
  readonly method: string | null;
  readonly alarms: readonly (number | null)[];
}

export const PARSERS = ["icalendar", "vobject"] as const;

/** For each parser, for each text, what it has understood. */
export type Parsed = Readonly<
  Record<(typeof PARSERS)[number], readonly (readonly ParsedEntry[])[]>
>;

const script = fileURLToPath(new URL("read_calendars.py", import.meta.url));

export function parseWithPython(texts: readonly string[]): Parsed {
  const { status, stdout, stderr } = spawnSync("/usr/bin/python3", [script], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the parsers failed: ${stderr.slice(-2_000)}`);
  return JSON.parse(stdout);
}
