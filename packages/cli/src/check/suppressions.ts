import { existsSync } from "node:fs";
import { CoffeechatError } from "@coffeechat/core/errors";
import { readTextFile } from "../terminal/read-text-file.js";
import { writeTextFile } from "../terminal/write-text-file.js";
import type { CheckedText } from "./check-text.js";
import type { LocatedFinding, SuppressedFinding } from "./located-finding.js";

/** One accepted finding: by file, rule and the words of its line, with the reason why it may stay. */
export interface AcceptedFinding {
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which it is accepted, `2026-12-31`. */
  readonly expires?: string;
}

/** The accepted findings of a project, and which of them a run has met. */
export class Suppressions {
  private readonly met = new Set<string>();
  private readonly byKey: ReadonlyMap<string, AcceptedFinding>;

  constructor(
    readonly accepted: readonly AcceptedFinding[],
    private readonly today: string,
  ) {
    this.byKey = new Map(accepted.map((each) => [keyOf(each.file, each.fingerprint), each]));
  }

  /** What of a file still counts. An entry that has expired says so in the finding. */
  apply(path: string, checked: CheckedText): CheckedText {
    if (this.byKey.size === 0) return checked;
    const findings: LocatedFinding[] = [];
    const suppressed: SuppressedFinding[] = [...checked.suppressed];
    for (const finding of checked.findings) {
      const key = keyOf(path, finding.fingerprint);
      const entry = this.byKey.get(key);
      if (entry === undefined || entry.rule !== finding.ruleId) {
        findings.push(finding);
        continue;
      }
      this.met.add(key);
      const { reason, expires } = entry;
      if (expires !== undefined && expires < this.today) {
        const since = `It was accepted until ${expires} ("${reason}").`;
        findings.push({ ...finding, severity: "error", message: `${finding.message} ${since}` });
      } else {
        const suppression = {
          by: "file",
          reason,
          ...(expires === undefined ? {} : { expires }),
        } as const;
        suppressed.push({ ...finding, suppression });
      }
    }
    return { ...checked, findings, suppressed };
  }

  /** Entries for checked files whose finding is gone. */
  unused(checkedPaths: ReadonlySet<string>): AcceptedFinding[] {
    return this.accepted.filter(
      ({ file, fingerprint }) => checkedPaths.has(file) && !this.met.has(keyOf(file, fingerprint)),
    );
  }
}

function keyOf(file: string, fingerprint: string): string {
  return `${file}\n${fingerprint}`;
}

/**
 * Reads the file of accepted findings; none where it does not exist.
 *
 * @throws CoffeechatError `INVALID_CONFIG` naming the entry that is wrong
 */
export async function readSuppressions(path: string): Promise<readonly AcceptedFinding[]> {
  if (!existsSync(path)) return [];
  const text = await readTextFile(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CoffeechatError("INVALID_CONFIG", `${path} is no JSON.`);
  }
  const entries: unknown = Object(value).suppressions;
  if (!Array.isArray(entries)) {
    throw new CoffeechatError("INVALID_CONFIG", `${path} must hold { "suppressions": [...] }.`);
  }
  return entries.map((entry: unknown, index) => {
    if (isAccepted(entry)) return entry;
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `${path}: entry ${index} needs file, rule, fingerprint and a reason; expires is a day such as 2026-12-31.`,
    );
  });
}

function isAccepted(entry: unknown): entry is AcceptedFinding {
  const { file, rule, fingerprint, reason, expires } = Object(entry);
  const texts: unknown[] = [file, rule, fingerprint, reason];
  if (!texts.every((text) => typeof text === "string" && text.trim() !== "")) return false;
  return expires === undefined || /^\d{4}-\d\d-\d\d$/.test(String(expires));
}

/** Writes the file anew, in an order in which changes are easy to read. */
export async function writeSuppressions(
  path: string,
  accepted: readonly AcceptedFinding[],
): Promise<void> {
  const sorted = [...accepted].sort(
    (one, other) =>
      one.file.localeCompare(other.file) ||
      one.rule.localeCompare(other.rule) ||
      one.fingerprint.localeCompare(other.fingerprint),
  );
  await writeTextFile(path, `${JSON.stringify({ suppressions: sorted }, null, 2)}\n`, 0o644);
}
