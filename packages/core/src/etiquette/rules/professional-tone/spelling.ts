import { Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { WordList } from "../../text/word-list.js";

const ORDINARY = classMask("verb", "function", "polite", "weekday", "daypart", "past", "negator");
/** Short words that are also abbreviations, states, titles or organizations. */
const ABBREVIATION = new Set(
  "it us or am pm who in me ok he is may all can now on as at so do go no my by we to an if up of be his see led ice aids case care make able hope here act pass lead run start use read sat ms mr mrs dr prof mon tue wed thu fri sun mar asap try act take plan meet help move aim ask tell know share spare star set get put was had did were for and the are has his has out not but new arm dare learn like serve rise teach start write hire send map mit sun one fig her any mind she than then there its our".split(
    " ",
  ),
);
/** Words that are shouted most. */
const EMPHATIC = new Set(
  "so very really please amazing awesome love loved never best worst epic insane huge urgent today tomorrow tonight immediately always absolutely totally super much many great thank thanks you your not need must now want every all only incredible fantastic wow yes no again again literally favorite favourite dream perfect beyond forever obsessed excited crazy wonderful free important attention question hello pumped lit have has this that week soon extremely right more most too big just finally actually definitely truly exactly anything everything anyone help what why how when am".split(
    " ",
  ),
);

/** Emphatic words that are also short names of programmes: they shout only beside others. */
const DOUBTFUL = new Set(
  "dream big best yes free all now wow perfect soon help more most one".split(" "),
);

/** How clearly a word in capitals shouts: 2 alone, 1 beside another; 0 for an acronym or a name. */
export function shoutingWeight(token: Token): 0 | 1 | 2 {
  if (!isShouted(token)) return 0;
  return DOUBTFUL.has(token.norm) ? 1 : 2;
}

function isShouted(token: Token): boolean {
  if (token.end - token.start < 2) return false;
  const { norm } = token;
  if (norm === "it" || norm === "us" || norm === "or" || norm === "am" || norm === "who")
    return false;
  if (EMPHATIC.has(norm)) return norm.length > 2 || norm === "so";
  return norm.length > 3 && isIn(token.word, ORDINARY) && !ABBREVIATION.has(norm);
}

/** Words that {@link spokenSpelling} looks at. */
export const RESPELT = new WordList("you your please thanks going want kind let give");

/**
 * Spelling as in a chat: "u" and "ur" (`chat`), "thx" and "pls" (`short`), "gonna" and "wanna"
 * (`spoken`). The scanner reads all of them as the full words.
 */
export function spokenSpelling(
  token: Token,
  next: Token | undefined,
): "chat" | "short" | "spoken" | null {
  if (!RESPELT.has(token)) return null;
  const length = token.end - token.start;
  switch (token.norm) {
    case "you":
      return length === 1 && (token.shape & Shape.capitalised) === 0 ? "chat" : null;
    case "your":
      return length === 2 && (token.shape & Shape.capitalised) === 0 ? "chat" : null;
    case "please":
    case "thanks":
      return length === 3 ? "short" : null;
    case "going":
    case "want":
    case "kind":
      return next?.start === token.start ? "spoken" : null;
    case "let":
    case "give":
      return next?.start === token.start && next.norm === "me" ? "spoken" : null;
    default:
      return null;
  }
}

const NO_WORD = Shape.number | Shape.url | Shape.email | Shape.quoted | Shape.allCaps;

/** "sooo", "heyyy": the same letter three times or more. */
export function isElongated(token: Token): boolean {
  const { norm } = token;
  if (norm.length < 4 || token.shape & NO_WORD) return false;
  let same = 1;
  let last = norm.charCodeAt(0);
  for (let at = 1; at < norm.length; at += 1) {
    const code = norm.charCodeAt(at);
    same = code === last ? same + 1 : 1;
    last = code;
    if (same > 2 && code > 96 && norm[at] !== "w" && norm[at] !== "i" && norm[at] !== "x")
      return true;
  }
  return false;
}
