import { expect, it } from "vitest";
import { unitOf, unitWithin } from "./units.js";

it("knows units in full and as notes shorten them", () => {
  expect(unitOf("yrs")).toEqual(unitOf("years"));
  expect(unitOf("wk")?.kind).toBe("time");
  expect(unitOf("percent")?.kind).toBe("share");
  expect(unitOf("nurses")).toBeNull();
});

it("reads a unit that is written onto its figure", () => {
  expect(unitWithin("40%")?.kind).toBe("share");
  expect(unitWithin("£9")?.kind).toBe("money");
  expect(unitWithin("14h")).toEqual(unitOf("hours"));
  expect(unitWithin("14")).toBeNull();
});
