/**
 * How often the most frequent words of such messages come, in thousandths: a phrase is tried at its
 * rarest element, so that a message pays for few phrases.
 */
const FREQUENT = new Map(
  [
    [200, "you i the a and to in for your on am at would not"],
    [
      60,
      "thank my how of minutes me it have what is that about with do be any could day call will by hi or from so like time was thanks phone dear",
    ],
    [
      20,
      "are if first this as an one who year we student can did ask good talk hear work week our may which before after know has two now should when might come also there us they but no some more",
    ],
    [
      6,
      "take make get give help let need want think see look send find tell share speak meet chat hope love read question questions email way people team job company school study job where why then just other",
    ],
  ].flatMap(([weight, list]): [string, number][] =>
    String(list)
      .split(" ")
      .map((word) => [word, Number(weight)]),
  ),
);

/** How often a message is likely to hold a word. */
export function frequencyOf(word: string): number {
  return FREQUENT.get(word) ?? 1;
}
