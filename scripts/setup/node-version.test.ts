import { expect, it } from "vitest";
import { nodeProblem } from "./node-version.mjs";

it("accepts Node 20.19 and everything newer", () => {
  for (const version of ["20.19.0", "20.20.2", "22.0.0", "26.1.0"]) {
    expect(nodeProblem(version)).toBeNull();
  }
});

it("names the version that is there and the one that is needed", () => {
  for (const version of ["18.20.4", "20.18.3"]) {
    expect(nodeProblem(version)).toMatch(/needs Node 20\.19 or newer; this is Node (18|20\.18)/);
  }
});
