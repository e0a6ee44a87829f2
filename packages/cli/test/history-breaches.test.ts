import { describe, expect, it } from "vitest";
import { checkedFolder } from "./checked-folder.js";

const { check, write } = checkedFolder();

const contactId = "contact_ana";
const talk = { interviewId: "interview_1" };
const email = (body: string) => ({ channel: "email", body });
const BEGUN = [
  {
    at: "2026-03-02T08:50:00.000Z",
    type: "add",
    facts: { name: "Ana Ruiz", source: "linkedin", zone: "Europe/London" },
  },
  { at: "2026-03-02T08:50:00.000Z", type: "research", reason: "Runs the night ward" },
  { at: "2026-03-02T08:50:00.000Z", type: "draft", ...talk },
  { at: "2026-03-03T10:00:00.000Z", type: "send", ...talk, message: email("Could we talk?") },
];

/** Checks a log, one event a line. */
async function checkLog(...further: readonly object[]) {
  const lines = [...BEGUN, ...further].map((event, index) =>
    JSON.stringify({ id: `event_${index}`, contactId, ...event }),
  );
  await write({ "log.jsonl": lines.join("\n") });
  return check("--kind", "history", "log.jsonl", "-r", "compact");
}

describe("a log of events in JSON lines", () => {
  it.each([
    ["a word", { type: "keep-in-touch" }],
    ["a nudge", { type: "nudge", ...talk }],
    ["an answer", { type: "answer", ...talk }],
  ])("fails the check where %s follows an opt-out", async (_, breach) => {
    const { status, out } = await checkLog(
      { at: "2026-03-04T10:00:00.000Z", type: "opt-out" },
      { at: "2026-03-10T12:00:00.000Z", ...breach, message: email("Please reconsider?") },
    );
    expect([status, out.includes("respect-no")], out).toEqual([1, true]);
    expect(out).toContain("Tuesday 10 March 2026");
    expect(out).not.toContain("cannot be true");
  });

  it("fails the check where a nudge follows a decline", async () => {
    const { status, out } = await checkLog(
      { at: "2026-03-04T10:00:00.000Z", type: "decline" },
      { at: "2026-03-20T12:00:00.000Z", type: "nudge", ...talk, message: email("And now?") },
    );
    expect([status, out.includes("respect-no")], out).toEqual([1, true]);
  });

  it("passes where they invited the letter", async () => {
    const { status, out } = await checkLog(
      { at: "2026-03-04T10:00:00.000Z", type: "decline", reason: "Ask me again in autumn" },
      {
        at: "2026-09-24T10:00:00.000Z",
        type: "keep-in-touch",
        message: email("You invited me to ask again in autumn."),
      },
    );
    expect([status, out], out).toEqual([0, ""]);
  });

  it("is only doubted where it cannot be true", async () => {
    const { status, out } = await checkLog({
      at: "2026-03-04T10:00:00.000Z",
      type: "hold",
      ...talk,
      minutes: 20,
    });
    expect([status, out.includes("consistent-history")], out).toEqual([0, true]);
  });
});
