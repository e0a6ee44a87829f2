/** A day or a time that lies ahead, as people name it. */
const AHEAD =
  "(?:later|then|tomorrow|next|(?:(?:on|this|from) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on|from) the \\d|(?:in|after|at the (?:end|start|beginning) of|towards?|from|early|mid|late) (?:(?:the|a|an|my|your|our|about|early|mid|late|end of) )?(?:new year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|holidays?|vacation|exams?|weekend|lunch|few|couple|fortnight|day|week|month|term|year|one|two|three|four|five|six|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\\b";

/** "Write to me on Thursday": your letter is to come then. */
const WRITE = new RegExp(
  `\\b(?:ping|nudge|remind|chase|poke|ask|try|e-?mail|mail|message|contact|write(?: to)?|get (?:back )?(?:to|in touch with)|(?:come|circle|check) (?:back )?(?:to|with|in with)|reach(?: out to)?) me(?: a (?:line|note))?(?: (?:again|back))?,? (?:please,? )?${AHEAD}`,
  "i",
);
/** A call on Thursday is an appointment, unless it is to be tried again. */
const AGAIN = new RegExp(
  `\\b(?:call|phone|ring|text|catch|drop) me(?: a (?:line|note))? again,? (?:please,? )?${AHEAD}`,
  "i",
);
/** "Try again in May", "me" left out. */
const TRY_AGAIN = new RegExp(
  `\\b(?:try|ask|write|get in touch) again,? (?:please,? )?${AHEAD}`,
  "i",
);

/**
 * The rest of a letter without the sentences that put your next letter off to a time of theirs, such as
 * "Ping me again on Thursday, please."; null where there is no such sentence.
 */
export function withoutPostponing(words: string): string | null {
  const sentences = words.match(/[^.!?？\n]+[.!?？\n]*/g) ?? [];
  const rest = sentences.filter((sentence) => !postpones(sentence));
  return rest.length === sentences.length ? null : rest.join("");
}

function postpones(sentence: string): boolean {
  return WRITE.test(sentence) || AGAIN.test(sentence) || TRY_AGAIN.test(sentence);
}
