import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONDUCT_PARTS, formatConduct, scoreHistories, scorePlans } from "./conduct.js";
import { formatReport, formatWrongCases } from "./format.js";
import { formatThanks, scoreGroundedThanks, THANKS_PARTS } from "./grounded-thanks.js";
import { readPart } from "./read-corpus.js";
import { scorePart } from "./score.js";

const HELP = `npm run accuracy                        precision, recall and F1 of each part of the corpus
npm run accuracy -- --cases developed   every wrong case of a part, with its text
npm run accuracy -- --rule no-job-ask   one rule only
npm run accuracy -- --json              the figures as JSON`;

const PARTS = ["developed", "measured"] as const;
const corpus = fileURLToPath(new URL("../../packages/core/corpus", import.meta.url));

const { values } = parseArgs({
  options: {
    cases: { type: "string" },
    rule: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) console.log(HELP);
else {
  const parts = PARTS.map((name) => scorePart(name, readPart(corpus, name), values.rule));
  if (values.json) {
    const figures = parts.map(({ wrong, ...rest }) => ({ ...rest, wrong: wrong.length }));
    console.log(JSON.stringify(figures, null, 2));
  } else if (values.cases !== undefined) {
    const part = parts.find(({ name }) => name === values.cases);
    console.log(
      part === undefined
        ? `There is no part "${values.cases}": ${PARTS.join(", ")}.`
        : formatWrongCases(part),
    );
  } else {
    const conduct = CONDUCT_PARTS.flatMap((part) => [
      formatConduct(scorePlans(corpus, part)),
      formatConduct(scoreHistories(corpus, part)),
    ]);
    const thanks = THANKS_PARTS.map((name) => formatThanks(scoreGroundedThanks(corpus, name)));
    console.log([...parts.map(formatReport), conduct.join("\n"), ...thanks].join("\n\n"));
  }
}
