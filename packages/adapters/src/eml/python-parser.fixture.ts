import { execFileSync, spawnSync } from "node:child_process";

/** What Python's own email package reads in a file. */
export interface PythonReading {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly defects: readonly string[];
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly text: string;
  readonly html: string | null;
}

const PROGRAM = `
import email, email.policy, json, sys
readings = []
for source in json.load(sys.stdin):
    message = email.message_from_bytes(source.encode("ascii"), policy=email.policy.default)
    defects = [str(d) for p in message.walk() for d in p.defects]
    defects += [str(d) for v in message.values() for d in getattr(v, "defects", [])]
    html = message.get_body(("html",))
    readings.append({
        "headers": message.items(),
        "defects": defects,
        "to": [[a.display_name, a.addr_spec] for a in message["to"].addresses],
        "text": message.get_body(("plain",)).get_content(),
        "html": html and html.get_content(),
    })
json.dump(readings, sys.stdout)
`;

export const hasPython = spawnSync("python3", ["--version"]).status === 0;

export function readWithPython(files: readonly string[]): PythonReading[] {
  const input = JSON.stringify(files);
  return JSON.parse(
    execFileSync("python3", ["-c", PROGRAM], {
      input,
      maxBuffer: 256 * 1024 * 1024,
      encoding: "utf8",
    }),
  );
}
