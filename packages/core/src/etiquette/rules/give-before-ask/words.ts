import { isAutomatic, ownWords } from "../../conduct/their-words.js";

/** What became of their advice, or of you. */
const NEWS =
  /\b(?:congratulations|good news|(?<!\b(?:ask|for|like|love|need|want|value|appreciate|get|hear|have|seek|with) )your (?:tip|advice|suggestion|idea)|i (?:passed|started|finished|got|landed|signed|tried|read|took|applied|joined|enrolled))\b/i;

const THANKS = /\b(?:thank|thanks|grateful|thankful|appreciate[ds]?)\b/i;

/** Thanks for what they have not done yet. */
const AHEAD =
  /\b(?:in advance|for considering|consideration|for reading|(?:would|will|'d|'ll) (?:really |greatly |much |truly |be (?:very |so |really |most |truly |extremely )?)?(?:grateful|thankful|appreciate)|appreciate (?:it if|any)|for any|if you)\b/i;

/** Thanks for what they gave: a talk, or advice. */
const BACK =
  /\b(?:for (?:all |the |that |this |our |your |last )?(?:very |most |so )?(?:good |great |kind |helpful |useful |lovely |wonderful )?(?:advice|tips?|suggestions?|ideas?|talk|conversation|call|chat|coffee|meeting|introduction|recommendation|guidance|insights?|encouragement|telling|sharing|explaining|showing|meeting|talking|speaking|having|seeing|introducing|recommending|pointing)|thanks to you|again|last (?:week|month|year|time|spring|summer|autumn|fall|winter))\b/i;

/** From here on a letter asks: thanks behind it are for what is asked. */
const ASKING =
  /[?？]|\b(?:(?:could|may|can|might|would) (?:i|we|you)|i(?:'d| would) (?:like|love)|i (?:wonder|want to ask|hope))\b/i;

/**
 * Whether a request brings news, or thanks for the talk or the advice. "Thank you for considering it"
 * and "thanks in advance" are for the request itself.
 */
export function bringsSomething(text: string): boolean {
  let hasAsked = false;
  for (const sentence of sentencesOf(ownWords(text))) {
    if (NEWS.test(sentence)) return true;
    if (THANKS.test(sentence) && !AHEAD.test(sentence) && (!hasAsked || BACK.test(sentence))) {
      return true;
    }
    hasAsked ||= ASKING.test(sentence);
  }
  return false;
}

function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.!?？])|\n/);
}

const PLEASANTRY =
  /\b(?:my pleasure|you(?:'re| are)? (?:very |most |so )?welcome|no (?:problem|worries)|(?:glad|happy|pleased) (?:to|i could) (?:help|be of)|(?:nice|lovely|good|great|pleasure) (?:to (?:meet|talk|speak)|meeting|talking|speaking)|thanks?|thank you|good luck)\b/i;
/** More than that: they ask, invite or bring something. */
const INVITES =
  /[?？]|\b(?:again|back|soon|see you|welcome (?:to|at)|sen[dt]|sending|attach(?:ed|ing)?|here(?:'s| is| are)|introduced?|mentioned|link|reach out|in touch|write|come|visit|let me know|any ?time|whenever|always|ask|call|tell|door|question|questions|more)\b/i;
const FEW_WORDS = 20;

/** Whether a letter of theirs is a mere "my pleasure", or came by itself. What nobody noted may be more. */
export function isMerePleasantry(text: string | null): boolean {
  if (text === null) return false;
  const words = ownWords(text);
  if (isAutomatic(words)) return true;
  const isShort = words.trim().split(/\s+/).length <= FEW_WORDS;
  return isShort && PLEASANTRY.test(words) && !INVITES.test(words);
}
