// Learned by `npm run train -- keep-focus-on-them`; do not edit.

/** What ten words, names or merits weigh; above nothing a message is about its sender. */
export const FOCUS_WEIGHTS = {
  base: -6.8,
  theirs: 0,
  claims: 2.21,
  merits: 2.44,
  mine: 4.11,
  yours: -1.27,
  words: -0.53,
  longest: 1.09,
};
