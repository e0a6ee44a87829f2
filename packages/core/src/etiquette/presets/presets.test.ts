import { describe, expect, it } from "vitest";
import { checkMessage } from "../check-message.js";
import { resolveConfig } from "../config.js";
import { PRESETS } from "./index.js";

const ask = (body: string) =>
  ({ kind: "outreach", channel: "email", body, recipient: { name: "Ana Ruiz" } }) as const;

describe("presets", () => {
  it.each(PRESETS.map(({ name }) => name))("%s names only rules and options that exist", (name) => {
    expect(() => resolveConfig({ preset: name })).not.toThrow();
  });

  it("umass stops at 20 minutes where recommended allows 30", () => {
    const draft = ask("Dear Ana,\n\nCould we talk for 30 minutes?");
    const found = (preset: string) =>
      checkMessage(draft, { preset }).some(({ ruleId }) => ruleId === "max-time-ask");
    expect(found("recommended")).toBe(false);
    expect(found("umass")).toBe(true);
  });

  it("dalton leaves the length of the talk open", () => {
    const draft = ask("Dear Ana,\n\nCould we talk?");
    const findings = checkMessage(draft, { preset: "dalton" });
    expect(findings.some(({ ruleId }) => ruleId === "state-time-ask")).toBe(false);
  });
});
