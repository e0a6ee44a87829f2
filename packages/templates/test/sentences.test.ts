import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { samples, templateFile } from "./samples.js";

const RUN = 5;

/** Runs of five words as they stand in a template's own text, what people fill in left out. */
function runs(id: string): Set<string> {
  const source = readFileSync(templateFile(id, "body.hbs"), "utf8");
  const pieces = source.replace(/\{\{[^}]*\}\}/g, "|").split(/[|.!?\n]/);
  return new Set(
    pieces.flatMap((piece) => {
      const words = piece.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
      return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
    }),
  );
}

it("shares no run of five words between two templates, so that readers who compare find no mail merge", () => {
  const ids = samples().map(({ id }) => id);
  const shared = ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const known = runs(other);
      return [...runs(one)]
        .filter((run) => known.has(run))
        .map((run) => `${one}, ${other}: ${run}`);
    }),
  );
  expect(shared).toEqual([]);
});
