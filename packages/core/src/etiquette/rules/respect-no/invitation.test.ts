import { describe, expect, it } from "vitest";
import { invitedFrom } from "./invitation.js";

const WORDS = "Ask me again in March.";

describe("an invitation for a month", () => {
  it("holds from its first morning in Auckland, where UTC still has the last of February", () => {
    const from = invitedFrom("2026-02-20T10:00:00.000Z", WORDS);
    expect(from).toBe("2026-02-28T10:00:00.000Z");
    // 1 March, 10:00 in Auckland.
    expect("2026-02-28T21:00:00.000Z" >= (from ?? "")).toBe(true);
  });

  it("is for this year where it was said on the last evening of February in New York", () => {
    expect(invitedFrom("2026-03-01T03:00:00.000Z", WORDS)).toBe("2026-02-28T10:00:00.000Z");
  });

  it("is for the next year, and so for three weeks later, where the month has long begun", () => {
    expect(invitedFrom("2026-03-10T10:00:00.000Z", WORDS)).toBe("2026-03-31T10:00:00.000Z");
  });
});
