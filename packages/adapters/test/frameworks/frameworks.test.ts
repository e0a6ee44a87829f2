import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { conformanceCases } from "../../src/conformance/index.js";

const file = fileURLToPath(new URL("./node-runner.ts", import.meta.url));

function runUnderNode(forgetful: "yes" | "no") {
  const env = { ...process.env, FORGETFUL: forgetful };
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--test", "--test-reporter=tap", file],
    { encoding: "utf8", env },
  );
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(stdout)?.[1]);
  return { pass: count("pass"), fail: count("fail") };
}

describe("the conformance kit under Node's own test runner", () => {
  it("passes every case of a good store", () => {
    expect(runUnderNode("no")).toEqual({ pass: conformanceCases.length, fail: 0 });
  });

  it("fails a store that forgets", () => {
    expect(runUnderNode("yes").fail).toBeGreaterThan(10);
  });
});
