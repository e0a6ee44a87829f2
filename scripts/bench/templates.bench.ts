import { render } from "@coffeechat/templates";
import handlebars from "handlebars/runtime.js";
import { compiled } from "../../packages/templates/src/o-alumni/compiled.gen.js";
import type { BenchTable } from "./bench.js";
import { engines, INPUT } from "./templates/one-letter.js";

const ROUNDS = 30;
const ROUND_MS = 40;

/** Letters per second, the best of some rounds. All take turns, so that a busy machine slows all alike. */
function race(contenders: readonly { letter: () => unknown }[]): number[] {
  const best = contenders.map(() => 0);
  for (let round = 0; round <= ROUNDS; round += 1) {
    contenders.forEach(({ letter }, index) => {
      const perSecond = lettersPerSecond(letter);
      if (round > 0) best[index] = Math.max(best[index] ?? 0, perSecond);
    });
  }
  return best;
}

function lettersPerSecond(letter: () => unknown): number {
  const begin = performance.now();
  for (let letters = 0; ; ) {
    for (let batch = 0; batch < 50; batch += 1) letter();
    letters += 50;
    const elapsed = performance.now() - begin;
    if (elapsed >= ROUND_MS) return (letters * 1_000) / elapsed;
  }
}

/** The pack's own precompiled letter as Handlebars runs it: the same text and helpers, nothing checked, no HTML. */
function uncheckedLetter(): () => string {
  const environment = handlebars.create();
  const { helpers, subject, body } = compiled;
  const partials = Object.fromEntries(
    Object.entries(compiled.partials).map(([name, partial]) => [
      name,
      environment.template(partial),
    ]),
  );
  const options = { helpers, partials, data: { locale: "en-US" } };
  const values = { ...INPUT, minutes: 20 };
  const renderSubject = environment.template(subject ?? {});
  const renderBody = environment.template(body);
  return () => renderSubject(values, options) + renderBody(values, options);
}

/** A checked render, with HTML, beside raw engines that check nothing. */
export async function run(): Promise<BenchTable[]> {
  const contenders = [
    { name: "this text and its helpers, unchecked in raw Handlebars", letter: uncheckedLetter() },
    {
      name: "render: input checked, budget kept, text and HTML",
      letter: () => render("o-alumni", INPUT),
    },
    ...engines(),
  ];
  const speeds = race(contenders);
  const raw = speeds[0] ?? 1;
  return [
    {
      title: "One letter (o-alumni), rendered; ratio to its own text in raw precompiled Handlebars",
      rows: contenders.map(({ name }, index) => {
        const opsPerSecond = speeds[index] ?? 0;
        return { name, opsPerSecond, ratio: opsPerSecond / raw };
      }),
    },
  ];
}
