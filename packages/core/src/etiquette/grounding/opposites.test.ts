import { expect, it } from "vitest";
import { oppositionsOf } from "./opposites.js";

it("gives both sides of each pair that a word belongs to", () => {
  const [pair] = oppositionsOf("halved");
  expect(pair?.opposite).toContain("doubled");
  expect(oppositionsOf("lower").length).toBeGreaterThan(1);
  expect(oppositionsOf("beehive")).toEqual([]);
});
