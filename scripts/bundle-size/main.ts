import { fileURLToPath } from "node:url";
import { BUDGETS } from "./budgets.js";
import { budgetProblems, measure } from "./measure.js";

// npm run check:size: weighs the built packages (npm run build) against their budgets.
const root = fileURLToPath(new URL("../..", import.meta.url));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const problems: string[] = [];
for (const budget of BUDGETS) {
  try {
    const measurement = await measure(root, budget);
    const { bytes, limit, name } = measurement;
    console.log(`${kilobytes(bytes)} of ${kilobytes(limit)}  ${name}`);
    problems.push(...budgetProblems(measurement));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    problems.push(`${budget.name} cannot be bundled. Is it built (npm run build)? ${said}`);
  }
}
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
