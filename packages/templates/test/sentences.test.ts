import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allSamples, samples, templateFile } from "./samples.js";

const RUN = 5;

/** Runs of five words within the sentences of a text. */
function runsIn(pieces: readonly string[]): Set<string> {
  return new Set(
    pieces.flatMap((piece) => {
      const words = piece.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
      return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
    }),
  );
}

/** A template's own words, what people fill in left out. */
function ownRuns(id: string): Set<string> {
  const source = readFileSync(templateFile(id, "body.hbs"), "utf8");
  return runsIn(source.replace(/\{\{[^}]*\}\}/g, "|").split(/[|.!?\n]/));
}

it("shares no run of five words between two templates, so that readers who compare find no mail merge", () => {
  const known = samples().map(({ id }) => ({ id, runs: ownRuns(id) }));
  const shared = known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .flatMap((other) =>
        [...one.runs]
          .filter((run) => other.runs.has(run))
          .map((run) => `${one.id}, ${other.id}: ${run}`),
      ),
  );
  expect(shared).toEqual([]);
});

/** At most so much of what two samples say may be the same: one person's role and topic in two letters. */
const MOST_SHARED = 0.06;

it("keeps rendered samples apart: two of them share at most 6% of their runs of five words", () => {
  // Greeting and signature come from partials and are left out.
  const bodies = allSamples().map(({ id, file, template, sample }) => {
    const lines = template.render(sample).text.split("\n").slice(1, -2);
    return {
      name: `${id} ${file}`,
      id,
      runs: runsIn(lines.flatMap((line) => line.split(/[.!?]/))),
    };
  });
  const alike = bodies.flatMap((one, index) =>
    bodies.slice(index + 1).flatMap((other) => {
      if (one.id === other.id) return [];
      const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
      const part = shared / Math.max(1, Math.min(one.runs.size, other.runs.size));
      return part > MOST_SHARED ? [`${one.name}, ${other.name}: ${part.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});
