// Learned by `npm run train -- keep-focus-on-them`; do not edit.

/** What ten words, names or merits weigh; above nothing a message is about its sender. */
export const FOCUS_WEIGHTS = {
  base: -6.84,
  claims: 2.31,
  merits: 2.46,
  mine: 4.09,
  yours: -1.38,
  words: -0.53,
  longest: 1.08,
};
