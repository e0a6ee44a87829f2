import { describe, expect, it } from "vitest";
import { addMilliseconds } from "../../model/instant.js";
import { checkHistory } from "../check-history.js";
import { readTimeline } from "../rule-tester/timeline.js";
import { intrusionAt } from "./polite-hours.js";
import { readHistory } from "./read-history.js";
import { timeForYourself, timeToWrite } from "./repair-time.js";

const HELD = `2026-03-02 10:00 send
2026-03-03 10:00 accept start="2026-03-05 14:00"
2026-03-05 14:20 hold
2026-03-05 15:00 note
2026-03-05 16:00 reflect`;
const london = { zone: "Europe/London" };

function readAt(now: string, facts: Readonly<Record<string, string>> = london) {
  const told = readTimeline(`${HELD}\n${now} now`, facts);
  return readHistory(told.contact, told);
}

describe("timeToWrite", () => {
  it("is now, and by the evening, in the daytime", () => {
    expect(timeToWrite(readAt("2026-03-06 15:00"))).toEqual({
      timing: { by: "2026-03-06T19:00:00.000Z" },
      when: "now, by Friday 6 March 2026, 19:00 their time",
    });
  });

  it("is the next polite hour on a Friday night", () => {
    expect(timeToWrite(readAt("2026-03-06 20:20"))).toEqual({
      timing: { from: "2026-03-09T07:00:00.000Z", by: "2026-03-09T19:00:00.000Z" },
      when: "at the next polite hour, Monday 9 March 2026, 07:00, and by Monday 9 March 2026, 19:00 their time",
    });
  });

  it("is later in the morning where a message rings", () => {
    const { timing } = timeToWrite(readAt("2026-03-09 07:30"), "text");
    expect(timing).toEqual({ from: "2026-03-09T09:00:00.000Z", by: "2026-03-09T21:00:00.000Z" });
  });

  it("leaves an hour at least to write", () => {
    const { timing } = timeToWrite(readAt("2026-03-06 18:40"));
    expect(timing).toEqual({ by: "2026-03-09T19:00:00.000Z" });
  });

  it("says no hour where their zone is not known", () => {
    expect(timeToWrite(readAt("2026-03-06 20:20", {}))).toEqual({
      timing: { by: "2026-03-10T12:00:00.000Z" },
      when: "in their daytime, by Tuesday 10 March 2026, 12:00 UTC",
    });
  });

  it("never sends anybody into quiet hours, whenever it is asked", () => {
    const history = readAt("2026-03-06 00:00");
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const now = addMilliseconds(history.now, hour * 3_600_000);
      for (const channel of ["email", "text"] as const) {
        const { timing } = timeToWrite({ ...history, now }, channel);
        const { from = now, by = now } = timing;
        expect(intrusionAt(from, "Europe/London", channel, history.policy)).toBeNull();
        expect(
          intrusionAt(addMilliseconds(by, -1), "Europe/London", channel, history.policy),
        ).toBeNull();
        expect(by > from && from >= now).toBe(true);
      }
    }
  });
});

describe("timeForYourself", () => {
  it("is the end of your day, and of the next one in its last hour", () => {
    expect(timeForYourself(readAt("2026-03-06 20:20"), undefined)).toEqual({
      timing: { by: "2026-03-07T00:00:00.000Z" },
      when: "now, by the end of Friday 6 March 2026",
    });
    expect(timeForYourself(readAt("2026-03-06 23:20"), undefined).when).toBe(
      "now, by the end of Saturday 7 March 2026",
    );
  });
});

describe("what is overdue", () => {
  it("is mended by following the finding, and breaks no other rule by it", () => {
    const night = readTimeline(`${HELD}\n2026-03-06 20:20 now`, london);
    const [owed] = checkHistory(night.contact, night);
    expect(owed).toMatchObject({
      ruleId: "thank-24h",
      timing: {
        happenedAt: "2026-03-05T14:20:00.000Z",
        dueAt: "2026-03-06T14:40:00.000Z",
        from: "2026-03-09T07:00:00.000Z",
        by: "2026-03-09T19:00:00.000Z",
      },
    });
    expect(owed?.message).toContain("at the next polite hour, Monday 9 March 2026, 07:00");
    const mended = readTimeline(`${HELD}\n2026-03-09 07:00 thank\n2026-03-09 10:00 now`, london);
    const rules = checkHistory(mended.contact, mended).map(({ ruleId, message }) => [
      ruleId,
      message,
    ]);
    expect(rules).toEqual([["thank-24h", expect.stringContaining("Nothing to repair now")]]);
  });

  it("is to be done by a moment that lies ahead, whichever rule says so", () => {
    const story = "2026-03-02 10:00 send\n2026-03-03 10:00 reply\n2026-03-16 10:00 now";
    const held = "2026-03-02 10:00 hold\n2026-03-16 10:00 now";
    const facts = { ...london, source: "referral", referrer: "Jo Lee" };
    const found = [story, held].flatMap((text) => {
      const told = readTimeline(text, facts);
      return checkHistory(told.contact, told);
    });
    const timed = found.filter(({ timing }) => timing?.dueAt !== undefined);
    expect(new Set(timed.map(({ ruleId }) => ruleId))).toEqual(
      new Set(["answer-fast", "report-back", "thank-24h", "notes-same-day", "reflect"]),
    );
    for (const { timing } of timed) {
      expect((timing?.dueAt ?? "") < "2026-03-16T10:00:00.000Z").toBe(true);
      expect((timing?.by ?? "") > "2026-03-16T10:00:00.000Z").toBe(true);
    }
  });

  it("is no letter to somebody who wants none", () => {
    const told = readTimeline(`${HELD}\n2026-03-09 10:00 opt-out\n2026-03-10 10:00 now`, london);
    expect(checkHistory(told.contact, told)).toEqual([]);
  });
});
