import type { TextAnalysis } from "../../text/analysis.js";
import type { Name } from "../../text/names.js";
import type { Sentence } from "../../text/sentences.js";
import { isKnownWord } from "../../text/sign-off.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { ELSEWHERE, THEIRS } from "./place-words.js";
import { isFirstName } from "./same-name.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "been with X", "your role with X"; "your work with X" is a partner's. */
const WITH = words("been are role position job career team");
/** What somebody has where they work; a mural, a bridge or a garden stands anywhere. */
const WORKPLACE = words(
  "desk group lab labs boss assistant apprentices interns students pupils patients residents customers coworkers company hospital ward line path promotion duties tasks responsibilities project projects routine schedule rota shift floor workplace business engineering design research sales finance marketing product crew section division",
);
/** Where one meets, whoever works there. */
const MEETING = words(
  "coffee lunch tea breakfast dinner drink drinks meeting call chat minutes table bench",
);
/** What a sender is: "junior at X". */
const STUDENT = words(
  "student junior senior sophomore freshman intern trainee apprentice graduate undergrad candidate alum alumna alumnus major fellow",
);
const OWN = classMask("i", "my", "we");
const PAST = classMask("past");
const PREP = classMask("prep");
const MODAL = classMask("modal", "negator");

const AT = words("at inside within");
const FOR = words("for with");
const THIRD = words("he she they who his her their whose whom him them");
const EDGE = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.open | Gap.close;
const REACH = 12;

/** What one does to a reader who is at a place: "join you at X". */
const REACHING = words("join visit reach call ring phone shadow see find");
const IF = words("if when whenever while once unless until where");
/** People between the reader and the place: they are there, the reader is not. */
const OTHERS = words(
  "friend friends contact contacts son daughter husband wife brother sister cousin uncle aunt partner successor predecessor client supplier counterpart classmate anyone anybody someone somebody person old first last days order seat wedding major minor program programme undergraduate degree roommate professor adviser advisor choir stay name advice recommendation introduction email address number details information link page entry bio",
);
/** What the reader does anywhere, as a customer, guest or speaker. */
const PASSING = words(
  "volunteer mentor coach sing play row sit serve present perform exhibit mention say recommend suggest eat drink stop park stay buy shop give meet like want know",
);
const WORKING = words(
  "been work working works lead leads leading run running head heading manage managing direct directing plan planning role job position analyst engineer manager consultant scientist designer",
);
const ASKING = words(
  "hear hearing looking learn know curious understand interested ask asking wonder wondering how what hope like thank thanks wishes regards greetings congratulations congrats why",
);
const CURIOUS = words(
  "hear hearing learn know curious understand interested wonder wondering how what hope",
);
const THANKING = words("thank thanks wishes regards greetings");
const EVENTS_HELD = words("days careers forum exam offer");
const FROM_OTHERS = words(
  "think should better compare joining joined told met colleague cousin friend brother sister uncle aunt intern interned offer",
);
const KINDS = words("place company firm studio agency team bank school hospital shop");
const DONE = words(
  "trained treated done made taken handled run hired taught organized organised tested",
);
const AS_SOMEBODY = words("somebody someone person");

/** Who is said to be at a place: the reader, the sender or a third person, or nobody in particular. */
type Owner =
  | { readonly whose: "theirs"; readonly at: number }
  | { readonly whose: "other" | "nobody" };

/**
 * Whether "at X" tells where the reader works: "your desk at X", "how you do risk at X", "since you
 * have been with X", "how lawyers are trained at X".
 *
 * @param isNamed whether the text names the recipient's own organization as well; then only a firm "your team at X" counts.
 */
export function isTheirPlace(
  text: TextAnalysis,
  name: Name,
  sentence: Sentence,
  isNamed: boolean,
): boolean {
  const joint = jointBefore(text, name);
  const jointWord = text.tokens[joint]?.norm ?? "";
  const isAt = AT.has(jointWord);
  if (joint <= sentence.from || !(isAt || FOR.has(jointWord))) return false;
  const owner = ownerBefore(text, joint, sentence.from);
  if (owner.whose !== "theirs") {
    return owner.whose === "nobody" && !isNamed && isAt && isAskedAbout(text, joint, sentence);
  }
  const between = text.tokens.slice(owner.at + 1, joint);
  if (between.some(({ norm }) => ELSEWHERE.has(norm) || OTHERS.has(norm))) return false;
  if (isOver(between)) return false;
  if (jointWord === "with" && !between.some(({ norm }) => WITH.has(norm))) return false;
  if (!isAt && isFirstName(name.words[0] ?? "")) return false;
  const isWork = between.some(({ norm }) => WORKING.has(norm) || THEIRS.has(norm));
  if (text.tokens[owner.at]?.norm === "your") {
    if (between.length === 0) return false;
    if (isNamed) return isAt && isWork;
    return isWork || (isAt && between.some(({ norm }) => WORKPLACE.has(norm)));
  }
  if (isNamed) return false;
  // "found you through the office at X": the reader is looked for, not at work.
  if (between[0] !== undefined && isIn(between[0].word, PREP)) return false;
  const before = text.tokens[owner.at - 1];
  if (between.length === 0) return isAt && before !== undefined && REACHING.has(before.norm);
  if (between.some(({ norm }) => PASSING.has(norm))) return false;
  if (before !== undefined && (IF.has(before.norm) || isIn(before.word, MODAL))) {
    return before.norm === "where" && isWork;
  }
  if (between.some(({ word }) => isIn(word, MODAL))) return false;
  return isAt || isWork;
}

/** "I'm a junior at X", "Helen at X", "a Tarn senior": whose place it is said to be, and not the reader's. */
export function isOthersPlace(text: TextAnalysis, name: Name, sentence: Sentence): boolean {
  if (STUDENT.has(text.tokens[name.to]?.norm ?? "")) return true;
  const joint = jointBefore(text, name);
  const jointWord = text.tokens[joint]?.norm ?? "";
  if (joint <= sentence.from || !(AT.has(jointWord) || FOR.has(jointWord))) return false;
  return (
    STUDENT.has(text.tokens[joint - 1]?.norm ?? "") ||
    ownerBefore(text, joint, sentence.from).whose === "other"
  );
}

/** The place of "at" in "at X", "at the X", "at a place like X". */
function jointBefore(text: TextAnalysis, { from }: Name): number {
  const before = text.tokens[from - 1]?.norm;
  if (before === "the") return from - 2;
  const isLike =
    before === "like" &&
    KINDS.has(text.tokens[from - 2]?.norm ?? "") &&
    text.tokens[from - 3]?.norm === "a";
  return isLike ? from - 4 : from - 1;
}

/** "you built", "you were": over; "you have been": still so. */
function isOver(between: readonly Token[]): boolean {
  return between.some(
    ({ word, norm }, index) =>
      isIn(word, PAST) &&
      between[index - 1]?.norm !== "have" &&
      !((norm === "came" || norm === "got") && between[index + 1]?.norm === "to"),
  );
}

function ownerBefore(text: TextAnalysis, joint: number, sentenceFrom: number): Owner {
  let isAsked = false;
  for (let at = joint - 1; at >= Math.max(sentenceFrom, joint - REACH); at -= 1) {
    const token = text.tokens[at];
    const following = text.tokens[at + 1];
    if (token === undefined || following === undefined) break;
    if (at < joint - 1 && (following.before & EDGE) !== 0) return { whose: "nobody" };
    if (token.norm === "me" || token.norm === "about") return { whose: "nobody" };
    if (token.norm === "you" && text.tokens[at - 1]?.norm === "thank") return { whose: "nobody" };
    if (token.norm === "you" || token.norm === "your") return { whose: "theirs", at };
    // "I hope all is well with everybody at X": the sender is not there.
    if (isIn(token.word, OWN)) return { whose: isAsked ? "nobody" : "other" };
    if (ASKING.has(token.norm)) isAsked = true;
    if (THIRD.has(token.norm)) {
      const isReader =
        token.norm === "who" &&
        AS_SOMEBODY.has(text.tokens[at - 1]?.norm ?? "") &&
        text.tokens[at - 2]?.norm === "as";
      return isReader ? { whose: "theirs", at } : { whose: "other" };
    }
    // "Helen at X": somebody else is there.
    const isSomebody =
      (token.shape & Shape.capitalised) !== 0 && at > sentenceFrom && !isKnownWord(token);
    if (isSomebody) return { whose: "other" };
  }
  return { whose: "nobody" };
}

/** "what working at X is like", "how visits are planned at X", "all is well with everybody at X". */
function isAskedAbout(text: TextAnalysis, joint: number, sentence: Sentence): boolean {
  const head = text.tokens[joint - 1];
  if (head === undefined || MEETING.has(head.norm) || STUDENT.has(head.norm)) return false;
  if ((head.shape & (Shape.number | Shape.clock)) !== 0) return false;
  if (isCongratulated(text, joint, sentence)) return true;
  let isAsked = head.norm === "here" || (sentence.isQuestion && isGeneralHead(text, joint - 1));
  for (let at = sentence.from; at < joint; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || FROM_OTHERS.has(token.norm)) return false;
    const isHead = at === joint - 1 && DONE.has(token.norm);
    if ((ELSEWHERE.has(token.norm) || EVENTS_HELD.has(token.norm)) && !isHead && at > joint - 5) {
      return false;
    }
    const isQuestionWord = token.norm === "why" && text.tokens[at - 1]?.norm === "see";
    if (CURIOUS.has(token.norm) || isQuestionWord) isAsked = true;
    if (THANKING.has(token.norm) && isGeneralHead(text, joint - 1)) isAsked = true;
  }
  // A subject line asks by being one: "Working at X".
  const isTopic = text.tokens[joint - 2]?.norm === "about" || joint - 1 === sentence.from;
  return isAsked || (isTopic && isGeneralHead(text, joint - 1) && head.norm !== "day");
}

/** "Congratulations on five years at X", "on your new role at X". */
function isCongratulated(text: TextAnalysis, joint: number, sentence: Sentence): boolean {
  const opening = text.tokens[sentence.from]?.norm;
  if (opening !== "congratulations" && opening !== "congrats") return false;
  const head = text.tokens[joint - 1]?.norm ?? "";
  return head === "years" || head === "promotion" || head === "title" || WITH.has(head);
}

/** "working", "everybody", "new planners", "are trained", "things are going well". */
function isGeneralHead(text: TextAnalysis, at: number): boolean {
  const norm = text.tokens[at]?.norm ?? "";
  const previous = text.tokens[at - 1]?.norm ?? "";
  if (DONE.has(norm)) return previous === "are" || previous === "is";
  if (norm === "well" || norm === "smoothly") return true;
  if (norm === "working" || norm === "coaching" || norm === "teaching") return true;
  if (THEIRS.has(norm)) return true;
  return /(?:[^tdhv]ers|ters|ors|ists|ians|nurses|recruits|hires|apprentices)$/.test(norm);
}
