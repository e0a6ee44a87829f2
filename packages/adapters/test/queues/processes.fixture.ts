import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const script = fileURLToPath(new URL("worker-process.fixture.ts", import.meta.url));

/** Real worker processes and the diary that they write. */
export class Processes {
  readonly folder = mkdtempSync(join(tmpdir(), "coffeechat-queue-"));
  readonly #diary = join(this.folder, "diary.txt");
  readonly #children: ChildProcess[] = [];

  start(environment: Readonly<Record<string, string>>): ChildProcess {
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      cwd: root,
      env: { ...process.env, ...environment, DIARY: this.#diary },
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.#children.push(child);
    return child;
  }

  /** `[pid, what, about]` of each line so far. */
  lines(): readonly (readonly string[])[] {
    if (!existsSync(this.#diary)) return [];
    return readFileSync(this.#diary, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "));
  }

  about(what: string): string[] {
    return this.lines().flatMap(([, did, about = ""]) => (did === what ? [about] : []));
  }

  async until(holds: () => boolean): Promise<void> {
    await vi.waitFor(
      () => {
        if (!holds())
          throw new Error(
            `Not yet:\n${this.lines()
              .map((line) => line.join(" "))
              .join("\n")}`,
          );
      },
      { timeout: 60_000, interval: 100 },
    );
  }

  async killAll(): Promise<void> {
    await Promise.all(
      this.#children.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once("exit", () => resolve());
            child.kill("SIGKILL");
          }),
      ),
    );
  }
}
