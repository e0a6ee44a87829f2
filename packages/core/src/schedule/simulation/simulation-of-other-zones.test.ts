import { describe, expect, it } from "vitest";
import { FOLLOW_UPS, PATIENCE_MS } from "./full-size.fixture.js";
import { simulate } from "./simulate.fixture.js";

// Half of the zones; the file beside has the other half, so that two processes share the work.
describe("ten years of follow-ups in every second zone that Node knows, beginning with the second", () => {
  it("none comes in quiet hours, doubled, early, after a reply or an opt-out; none is lost; every hold says what releases it, and that does", {
    timeout: PATIENCE_MS,
  }, () => {
    const { complaints, ...figures } = simulate(FOLLOW_UPS / 2, 2_026, 1, 2);
    console.log("simulated:", JSON.stringify(figures));
    expect(complaints).toEqual([]);
    expect(figures.handedOut).toBeGreaterThanOrEqual(FOLLOW_UPS / 2);
    expect(figures.stories).toBeGreaterThanOrEqual(figures.zones);
    expect(figures.held).toBeGreaterThan(0);
  });
});
