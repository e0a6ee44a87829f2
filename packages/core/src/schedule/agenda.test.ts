import { describe, expect, it } from "vitest";
import type { FollowUp, Instant } from "../model/index.js";
import { agendaOf } from "./agenda.js";

const shared = {
  contactId: "contact_ana",
  kind: "nudge",
  reason: "Silence",
  rule: "nudge-gap",
} as const;

function dueAt(name: string, due: Instant, until: Instant | null = null): FollowUp {
  const window = { from: due, due, until };
  return { ...shared, id: `followup_${name}`, status: "due", window, zone: "Etc/UTC" };
}

const held: FollowUp = {
  ...shared,
  id: "followup_held",
  status: "held",
  held: { code: "zone-unknown", message: "Add a zone" },
};

describe("the agenda", () => {
  const followUps = [
    held,
    dueAt("tomorrow", "2026-03-03T08:00:00.000Z"),
    dueAt("tonight", "2026-03-02T21:00:00.000Z"),
    dueAt("late", "2026-02-25T08:00:00.000Z", "2026-02-27T08:00:00.000Z"),
    dueAt("later", "2026-02-20T08:00:00.000Z", "2026-02-28T08:00:00.000Z"),
    dueAt("waiting", "2026-01-05T08:00:00.000Z"),
  ];

  it("begins with what is overdue and ends with what is held", () => {
    const lines = agendaOf(followUps, "2026-03-02T09:00:00.000Z").map(
      ({ status, followUp }) => `${status} ${followUp.id}`,
    );
    expect(lines).toEqual([
      "overdue followup_late",
      "overdue followup_later",
      "due followup_waiting",
      "due followup_tonight",
      "upcoming followup_tomorrow",
      "held followup_held",
    ]);
  });

  it("goes by the owner's day", () => {
    // It is still Monday in Honolulu when tomorrow's item falls due, and Tuesday in Tokyo tonight.
    const statusIn = (ownerZone: string, id: string) =>
      agendaOf(followUps, "2026-03-02T22:00:00.000Z", { ownerZone }).find(
        ({ followUp }) => followUp.id === id,
      )?.status;
    expect(statusIn("Pacific/Honolulu", "followup_tomorrow")).toBe("due");
    expect(statusIn("Etc/UTC", "followup_tomorrow")).toBe("upcoming");
    expect(statusIn("Asia/Tokyo", "followup_tomorrow")).toBe("due");
  });

  it("does not depend on the order in which it is given, nor change it", () => {
    const frozen = Object.freeze([...followUps].reverse());
    expect(agendaOf(frozen, "2026-03-02T09:00:00.000Z")).toEqual(
      agendaOf(followUps, "2026-03-02T09:00:00.000Z"),
    );
  });
});
