import { expect, it } from "vitest";
import { budgetProblem } from "./measure.js";

const kept = { name: "etiquette", bytes: 40_000, limit: 40_000, intruders: [] };

it("accepts a bundle that is as large as its budget", () => {
  expect(budgetProblem(kept)).toBeNull();
});

it("refuses one byte more, and says by how much", () => {
  expect(budgetProblem({ ...kept, bytes: 40_001 })).toMatch(/1 bytes over its 40000/);
});

it("refuses a forbidden package however small the bundle is", () => {
  expect(budgetProblem({ ...kept, bytes: 10, intruders: ["zod"] })).toMatch(/brings in zod/);
});
