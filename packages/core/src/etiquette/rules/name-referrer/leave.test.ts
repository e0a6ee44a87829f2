import { expect, it } from "vitest";
import { checkMessage } from "../../check-message.js";
import { readTimeline } from "../../rule-tester/timeline.js";

function findingsOf(body: string, leave: "yes" | "no"): string[] {
  const { contact, events, now } = readTimeline(
    "2026-03-02 10:00 research reason=wards\n2026-03-03 10:00 now",
    {
      source: "referral",
      referrer: "Jo Lee",
      leave,
    },
  );
  return checkMessage({
    kind: "outreach",
    channel: "email",
    body: `Dear Ana,\n\n${body} Would you have 20 minutes for a call next week?`,
    history: contact,
    events,
    now,
  })
    .map(({ ruleId }) => ruleId)
    .filter((id) => id === "name-referrer" || id === "claims-match-history");
}

it("asks for the name of a referrer who gave leave, and not of one who did not", () => {
  expect(findingsOf("I study nursing.", "yes")).toEqual(["name-referrer"]);
  expect(findingsOf("I study nursing.", "no")).toEqual([]);
});

it("holds a name that was used without leave against the record", () => {
  expect(findingsOf("Jo Lee suggested that I write to you.", "yes")).toEqual([]);
  expect(findingsOf("Jo Lee suggested that I write to you.", "no")).toEqual([
    "claims-match-history",
  ]);
});
