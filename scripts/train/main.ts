import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Rule } from "../../packages/core/src/etiquette/define-rule.js";
import { BUILT_IN_RULES } from "../../packages/core/src/etiquette/index.js";
import type { Reading } from "../../packages/core/src/etiquette/readings/reading.js";
import { readPart } from "../accuracy/read-corpus.js";
import { learnClaims, sourceOfClaims } from "./claims.js";
import { borrowedPassages, exampleOf, passagesOf, readmeExamplesOf } from "./examples.js";
import { FOCUS_RULE, learnFocus } from "./focus.js";
import { learn } from "./learn.js";

const HELP = `npm run train                  learns the readings of all rules that have one (some minutes)
npm run train -- no-job-ask    of some rules
npm run train -- grounded-thanks  when a thank-you names what the notes do not hold

Learns from packages/core/corpus/sentences, from corpus/developed and from the examples of each
rule's README, and writes learned.ts into the rule's folder. keep-focus-on-them weighs figures of a
whole message: its weights go to text/focus-weights.ts. Grounded thank-yous are learned from
the developed parts of corpus/grounded-thanks. Then: npm run accuracy.`;

const CLAIMS = "grounded-thanks";
const READING_RULES = BUILT_IN_RULES.flatMap((rule) =>
  rule.subject === "message" && rule.reading !== undefined ? [rule] : [],
);

const core = fileURLToPath(new URL("../../packages/core", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h" } },
});

if (values.help) console.log(HELP);
else {
  const corpus = join(core, "corpus");
  const messages = readPart(corpus, "developed");
  const rules: readonly { subject: string; id: string }[] = BUILT_IN_RULES;
  for (const rule of READING_RULES) {
    if (positionals.length > 0 && !positionals.includes(rule.id)) continue;
    teach(rule, corpus, messages);
  }
  if (positionals.length === 0 || positionals.includes(CLAIMS)) {
    const { weights, report } = learnClaims(corpus);
    writeFileSync(
      join(core, "src/etiquette/grounding/learned-weights.ts"),
      sourceOfClaims(weights),
    );
    console.log(report);
  }
  if (positionals.length === 0 || positionals.includes(FOCUS_RULE)) {
    const { source, report } = learnFocus(messages);
    writeFileSync(join(core, "src/etiquette/text/focus-weights.ts"), source);
    console.log(report);
  }
  const unknown = positionals.filter(
    (id) => id !== CLAIMS && !rules.some((rule) => rule.id === id),
  );
  if (unknown.length > 0) throw new Error(`There is no rule ${unknown.join(", ")}.`);
}

function teach(rule: Rule<"message">, corpus: string, messages: ReturnType<typeof readPart>): void {
  const folder = join(core, "src/etiquette/rules", rule.id);
  const examples = [
    ...passagesOf(corpus, rule),
    ...borrowedPassages(corpus, rule, READING_RULES),
    ...readmeExamplesOf(rule, readFileSync(join(folder, "README.md"), "utf8")),
    ...messages.flatMap((labelled) => exampleOf(rule, labelled) ?? []),
  ];
  const { reading, heldOut } = learn(examples, rule);
  writeFileSync(join(folder, "learned.ts"), sourceOf(reading));
  const { right, missed } = heldOut;
  console.log(
    `${rule.id.padEnd(22)} ${examples.length} examples; held-out messages: ${right} right, ${heldOut.false} false, ${missed} missed`,
  );
}

function sourceOf({ faint, clear, step, weights }: Reading): string {
  return `// Learned by \`npm run train\`; do not edit.
import type { Reading } from "../../readings/reading.js";

export const READING: Reading = {
  faint: ${faint},
  clear: ${clear},
  step: ${step},
  weights:
    "${weights}",
};
`;
}
