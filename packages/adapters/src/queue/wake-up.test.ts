import { isCoffeechatError } from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import { keyOf, parseWakeUp, sliceEnd } from "./wake-up.js";

const scope = { tenant: "school: a/b", owner: "student 7" };
const wakeUp = { scope, contactId: "contact_ana", followUpId: "followup_ana.1.nudge.1", looks: 0 };

describe("the job of a follow-up", () => {
  it("has a key of its own for each owner, without a colon, which BullMQ refuses", () => {
    const key = keyOf(scope, wakeUp.followUpId);
    expect(key).toBe("school%3A%20a%2Fb/student%207/followup_ana.1.nudge.1");
    expect(keyOf({ tenant: "school: a", owner: "b/student 7" }, wakeUp.followUpId)).not.toBe(key);
  });

  it("lies at the end of the horizon at the latest, where the next slice begins", () => {
    const now = "2026-03-02T09:00:00.000Z";
    expect(sliceEnd("2026-03-05T09:00:00.000Z", now, 30)).toBe("2026-03-05T09:00:00.000Z");
    expect(sliceEnd("2029-03-05T09:00:00.000Z", now, 30)).toBe("2026-04-01T09:00:00.000Z");
  });

  it("is read back, and one of somebody else is refused", () => {
    expect(parseWakeUp(JSON.parse(JSON.stringify(wakeUp)))).toEqual(wakeUp);
    for (const strange of [null, "x", {}, { ...wakeUp, looks: "0" }, { ...wakeUp, scope: 1 }]) {
      let caught: unknown;
      try {
        parseWakeUp(strange);
      } catch (error) {
        caught = error;
      }
      expect(isCoffeechatError(caught, "INVALID_INPUT")).toBe(true);
    }
  });
});
