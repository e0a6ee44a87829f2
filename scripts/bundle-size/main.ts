import { fileURLToPath } from "node:url";
import { BUDGETS } from "./budgets.js";
import { budgetProblem, measure } from "./measure.js";

// npm run check:size: weighs the built packages (npm run build) against their budgets.
const root = fileURLToPath(new URL("../..", import.meta.url));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const measurements = await Promise.all(BUDGETS.map((budget) => measure(root, budget)));
for (const { name, bytes, limit } of measurements) {
  console.log(`${kilobytes(bytes)} of ${kilobytes(limit)}  ${name}`);
}
const problems = measurements.map(budgetProblem).filter((problem) => problem !== null);
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
