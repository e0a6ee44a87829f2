import type { AnyRule } from "./any-rule.js";
import { Listener } from "./readings/listener.js";
import { Vocabulary } from "./text/vocabulary.js";

/** All that a set of rules needs to read a text; made once and reused, since it costs milliseconds. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly listener: Listener;
}

export function lexiconFor(
  rules: readonly Pick<AnyRule, "phrases" | "reading" | "mentions">[],
): Lexicon {
  return {
    vocabulary: new Vocabulary(rules.flatMap((rule) => rule.phrases)),
    listener: new Listener(
      rules.flatMap(({ reading, mentions }) =>
        reading === undefined || mentions !== undefined ? [] : [reading],
      ),
    ),
  };
}
