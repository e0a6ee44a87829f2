/**
 * Words that stand for several: contractions, and the spellings of text messages. The scanner puts
 * the plain words in their place, so that a phrase needs to be written only once.
 */
const SPOKEN_FORMS: readonly (readonly [string, string])[] = [
  ["can't", "can not"],
  ["cannot", "can not"],
  ["won't", "will not"],
  ["shan't", "shall not"],
  ["let's", "let us"],
  ["y'all", "you"],
  ["ma'am", "maam"],
  ["o'clock", "oclock"],
  ["im", "i am"],
  ["ive", "i have"],
  ["dont", "do not"],
  ["doesnt", "does not"],
  ["didnt", "did not"],
  ["isnt", "is not"],
  ["wasnt", "was not"],
  ["arent", "are not"],
  ["havent", "have not"],
  ["hasnt", "has not"],
  ["cant", "can not"],
  ["wont", "will not"],
  ["couldnt", "could not"],
  ["wouldnt", "would not"],
  ["shouldnt", "should not"],
  ["youre", "you are"],
  ["youve", "you have"],
  ["theres", "there is"],
  ["thats", "that is"],
  ["whats", "what is"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["gotta", "have to"],
  ["lemme", "let me"],
  ["gimme", "give me"],
  ["kinda", "kind of"],
  ["u", "you"],
  ["ur", "your"],
  ["pls", "please"],
  ["plz", "please"],
  ["thx", "thanks"],
  ["tks", "thanks"],
  ["thanku", "thank you"],
];

const BE_HOSTS = new Set(
  "it that what who where how here there he she when why this everything something anything".split(
    " ",
  ),
);

/** Takes a word with an apostrophe apart ("I'd" gives `i would`); null where it is one word. */
export function splitApostrophe(norm: string): readonly string[] | null {
  if (norm.endsWith("n't")) return [norm.slice(0, -3), "not"];
  const at = norm.lastIndexOf("'");
  const host = norm.slice(0, at);
  switch (norm.slice(at + 1)) {
    case "m":
      return [host, "am"];
    case "re":
      return [host, "are"];
    case "ve":
      return [host, "have"];
    case "ll":
      return [host, "will"];
    case "d":
      return [host, "would"];
    case "s":
      return [host, BE_HOSTS.has(host) ? "is" : "'s"];
    case "":
      return [host, "'s"];
    default:
      return null;
  }
}

const COMMON_CONTRACTIONS =
  "i'm i'd i'll i've you're you've you'd you'll we're we've we'd we'll they're they've he's she's it's that's there's what's who's how's where's don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't wouldn't shouldn't";

/** The forms that are looked up whole; the rest goes through {@link splitApostrophe}. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...SPOKEN_FORMS.map(([form, words]): [string, readonly string[]] => [form, words.split(" ")]),
  ...COMMON_CONTRACTIONS.split(" ").map((form): [string, readonly string[]] => [
    form,
    splitApostrophe(form) ?? [form],
  ]),
]);
