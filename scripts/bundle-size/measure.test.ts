import { expect, it } from "vitest";
import { budgetProblems } from "./measure.js";

const kept = { name: "etiquette", bytes: 40_000, limit: 40_000, intruders: [] };

it("accepts a bundle that is as large as its budget", () => {
  expect(budgetProblems(kept)).toEqual([]);
});

it("refuses one byte more, and says by how much", () => {
  expect(budgetProblems({ ...kept, bytes: 40_001 })).toEqual([
    expect.stringMatching(/1 bytes over its 40000/),
  ]);
});

it("refuses a forbidden package however small the bundle is", () => {
  expect(budgetProblems({ ...kept, bytes: 10, intruders: ["zod"] })).toEqual([
    expect.stringMatching(/brings in zod/),
  ]);
});
