import { describe, expect, it } from "vitest";
import type { Instant } from "../../model/instant.js";
import { spanText } from "./wording.js";

const from: Instant = "2026-03-10T11:00:00Z";

function spanUntil(to: Instant, limitHours?: number): string {
  return spanText(from, to, limitHours);
}

describe("spanText", () => {
  it("tells hours, and days from the second on", () => {
    expect(spanUntil("2026-03-10T12:10:00Z")).toBe("1 hour");
    expect(spanUntil("2026-03-11T11:10:00Z")).toBe("24 hours");
    expect(spanUntil("2026-03-12T12:10:00Z")).toBe("2 days");
  });

  it("tells the minutes by which a limit was passed", () => {
    expect(spanUntil("2026-03-11T11:10:00Z", 24)).toBe("24 hours and 10 minutes");
    expect(spanUntil("2026-03-11T11:00:30Z", 24)).toBe("24 hours and 1 minute");
    expect(spanUntil("2026-03-12T11:10:00Z", 48)).toBe("48 hours and 10 minutes");
  });

  it("tells hours where the days would read as within the limit", () => {
    expect(spanUntil("2026-03-12T14:10:00Z", 49)).toBe("51 hours");
    expect(spanUntil("2026-03-11T13:10:00Z", 24)).toBe("26 hours");
    expect(spanUntil("2026-03-13T13:10:00Z", 24)).toBe("3 days");
  });
});
