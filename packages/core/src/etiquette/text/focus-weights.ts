// Learned by `npm run train -- keep-focus-on-them`; do not edit.

/** What ten words, names or merits weigh; above nothing a message is about its sender. */
export const FOCUS_WEIGHTS = {
  base: -6.46,
  theirs: 0.02,
  claims: 2.14,
  merits: 2.47,
  mine: 4.12,
  yours: -1.3,
  words: -0.53,
  longest: 1.1,
};
