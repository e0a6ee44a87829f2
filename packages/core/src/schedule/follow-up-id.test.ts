import { describe, expect, it } from "vitest";
import { followUpIdSchema } from "../model/index.js";
import { followUpId } from "./follow-up-id.js";

describe("follow-up ids", () => {
  it("tell whose, about what, which kind and which of them", () => {
    expect(
      followUpId({
        contactId: "contact_ana",
        interviewId: "interview_7",
        kind: "confirm",
        ordinal: 2,
      }),
    ).toBe("followup_ana.7.confirm.2");
  });

  it("differ where a dot could make two facts look alike", () => {
    const one = followUpId({
      contactId: "contact_a.b",
      interviewId: "interview_c",
      kind: "nudge",
      ordinal: 1,
    });
    const other = followUpId({
      contactId: "contact_a",
      interviewId: "interview_b.c",
      kind: "nudge",
      ordinal: 1,
    });
    expect(one).not.toBe(other);
  });

  it("stay valid and distinct for the longest ids", () => {
    const long = "x".repeat(120);
    const ids = [1, 2, 3].map((ordinal) =>
      followUpId({
        contactId: `contact_${long}`,
        interviewId: `interview_${long}`,
        kind: "stop-signal",
        ordinal,
      }),
    );
    const twin = followUpId({
      contactId: `contact_${long}`,
      interviewId: `interview_${"x".repeat(119)}y`,
      kind: "stop-signal",
      ordinal: 1,
    });
    expect(new Set([...ids, twin]).size).toBe(4);
    for (const id of ids) expect(followUpIdSchema.parse(id)).toBe(id);
  });
});
