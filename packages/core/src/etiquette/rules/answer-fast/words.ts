import { isAutomatic, ownWords } from "../../conduct/their-words.js";
import { withoutPostponing } from "./postponed.js";

/** They say themselves that they wait for nothing. */
const NO_ANSWER =
  /\b(?:no need (?:to|for you to) (?:reply|answer|respond|write back|get back)|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required)|(?:you )?(?:don't|do not|needn't|need not) (?:need to|have to)? ?(?:reply|answer|respond))\b/i;

/** A question mark that ends words; the one in a link to a video call does not. */
const QUESTION = /[?？](?=["')\]*_\s]|$)/;

/** Something to answer without a question mark; "let me know if anything changes" waits for nothing. */
const ASKS =
  /\b(?:let me know (?!if (?:anything|something|there|you (?:have|need|get|are|can't)))|please (?:send|tell|write|confirm|reply|answer|choose|pick|suggest|call me|let me know (?!if (?:anything|something|there|you)))|(?:have|need|want|would like) to (?:move|reschedule|postpone|push|cancel|change)|(?:can't|cannot) make (?:it|that|the)|how about|(?:something|a meeting) (?:has )?(?:come|came) up)\b/i;

/** The next word is theirs. */
const HOLDING =
  /\b(?:(?:get|come|be) back to you|let me check|i(?:'ll| will) (?:check|confirm|let you know|be in touch|write (?:to you|again)|send you))\b/i;

/** Words that end an exchange, however long the letter is. */
const FAREWELL =
  /\b(?:see you|until then|(?:talk|speak)(?: to you)? (?:then|soon)|look(?:ing)? forward to)\b/i;

/** Words that end one where there is not much beside them. */
const THANKS =
  /\b(?:thanks?|thank you|great|perfect|lovely|sounds? (?:good|great|fine)|works for me|will do|noted|got it|okay|ok|my pleasure|welcome|no (?:problem|worries))\b/i;
const FEW_WORDS = 12;

/**
 * Whether a letter of theirs calls for an answer: a first reply and a question do, a closing line and
 * an automatic reply do not. Once a time stands, only what asks for something does.
 */
export function callsForAnswer(
  text: string | null,
  { isAgreed, isFirst }: { readonly isAgreed: boolean; readonly isFirst: boolean },
): boolean {
  // What nobody noted down may be a mere "see you then".
  if (text === null) return !isAgreed;
  const words = ownWords(text);
  if (isAutomatic(words) || NO_ANSWER.test(words)) return false;
  const rest = withoutPostponing(words);
  if (QUESTION.test(rest ?? words) || ASKS.test(rest ?? words)) return true;
  // They named the time of your next letter themselves: an answer before it is what they did not want.
  if (rest !== null) return false;
  if (isAgreed || HOLDING.test(words)) return false;
  return isFirst || !closes(words);
}

function closes(words: string): boolean {
  if (FAREWELL.test(words)) return true;
  return THANKS.test(words) && words.trim().split(/\s+/).length <= FEW_WORDS;
}

/** Whether a letter is one that a person wrote, as far as anybody knows. */
export function isPersonal(text: string | null): boolean {
  return text === null || !isAutomatic(ownWords(text));
}
