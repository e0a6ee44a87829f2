import { phrases } from "../../text/phrases.js";

const CLASSES = {
  reply:
    "reply replies replied replying respond responded responding response answer answers answered answering revert reverted acknowledge acknowledged",
  act: "do send introduce call write connect give help meet complete arrange email text message schedule sign forward finish return make find",
  by: "by before within until",
  the: "the this next end close of my tomorrow",
  soon: "asap immediately instantly urgently promptly straightaway",
};
const WHEN =
  "today|tonight|tomorrow|@weekday|@month|noon|midnight|eod|eow|cob|week|weekend|month|end|close|hour|hours|days|morning|afternoon|evening|latest|lunch|lunchtime|next|this|#|then";

/** "I need you to", "I need an answer", "I expect a reply". */
export const NEED = phrases(
  [
    "i .. need|expect|require|demand|order you to !know|feel|understand",
    "i .. want|expecting|requesting you to !know|feel|be|see|have|hear|understand|enjoy|keep|remember|go|worry",
    "i .. need|require|demand|expect|deserve an|a|your|some|the quick|prompt|firm|clear|final|immediate|positive|straight? answer|reply|response|confirmation|commitment|callback",
    "i .. must have|get|receive .. answer|reply|response|decision|confirmation",
    "i .. need|must|demand to? hear back|from|by",
    "i .. expect to hear back|from you|your",
    `i .. need|must to? ~know|~hear ... @by @the? @the? @the? ${WHEN}`,
    "i .. need|must to? ~know|~hear .. today|tomorrow|tonight|now|asap|soon",
    "i .. need|want|must|have to? .. ~talk|~speak|~meet .. asap|immediately|now|today|urgently",
    "i insist|demand that|on you|your",
    "i demand you|an|a|the|your",
    "i .. need this|it|you done|finished|ready|sent|urgently|now|today|back",
    "i .. need|require .. urgently|desperately",
    "i urgently|desperately need|require",
    "i .. expect you|alumni|alums to|will|should .. ~make|~give|~help|~reply|~answer|~respond|~find",
  ],
  CLASSES,
);

/** What "you must" do for the sender. */
export const MUST = phrases(
  [
    "!know|knew|think|said|when|if|that|sure you .. need|must|have|got|ought|better to? reply|respond|accept|confirm",
    "!know|knew|think|said|when|if|that|sure you .. need|must|have|got|ought|better to? answer me|my|this|us|now|by|today|soon",
    "you .. need|must|have|got|ought|better to? .. give|tell|help|introduce|let|send|meet|call|make|find|get|connect|talk|speak .. me|us|my",
    "you should really? help|support|answer me|us|students|graduates|alumni",
    "you should have|at .. @reply|told|least|answered|written|called",
    "you are .. supposed|obliged|obligated to",
    "it is your .. duty|responsibility|obligation",
    "alumni|alums|professionals|you|people .. should|must|ought to? help|support|reply|answer .. students|us|me|graduates|alumni",
  ],
  CLASSES,
);

/** Orders, and what brooks no refusal. */
export const DEMAND = phrases(
  [
    "!to|will|can|should|would|must|shall|could|i|we make|be sure .. you|to .. are|do|reply|respond|call|come|answer|show|join|be|have|give",
    "do not please|just? ignore me|my|this|it|us",
    "!i|we do not be late",
    "do not cancel|disappoint|fail|reschedule !if|unless",
    "do not keep|make|let me wait|waiting|down",
    "can|will not .. wait|delay|waiting .. longer|forever|anymore",
    "can not|hardly keep|go|stand|be .. waiting",
    "hold|holding you to it|that|this|your",
    "!to|will|can|should|would|could|i clear your|a calendar|schedule|slot|hour",
    "my grade|future|career|graduation|degree|whole .. depends|hinges on you|this|your|it",
    "you are .. my only|last hope|chance",
    "patience .. running|wearing|thin|limit|limits|out",
    "losing|lose|lost my? patience",
    "counting|relying|banking on you !for",
    "no for an answer",
    "last|final warning|notice",
    "!to|will|can|could|should|i|you|we|would|must do|fix|sort|handle it|this|that .. by|now|today|tomorrow|immediately",
    "you owe me|it|us|this",
    "owe .. an|a|the answer|reply|response|explanation",
    "the least you can|could|should|might",
    "you|u could|can|might at least",
    "i am .. entitled to",
    "i deserve a|an|your|some|to|better",
    "if you do not .. ~reply|~answer|~respond|~help ... i will fail|lose|miss|have|be",
    "no excuses",
    "without fail",
    "not accept|take a|an|any no|excuse|excuses|refusal",
    "expect my call|visit",
    "i have .. put|booked|blocked|scheduled .. your calendar|diary|schedule",
    "do so .. by|now|today|immediately",
    "i must insist|press",
    "i urge you",
    "i trust|presume you|that .. will ... ~reply|~answer|~respond|~make|~give|~find|~help",
    "hurry up",
    "please hurry",
    "i pay .. tuition|fees",
    "i will be forced to",
    "i will .. report you",
    "i will .. escalate this|it",
    "i will .. complain to|about",
  ],
  CLASSES,
);

/** A day by which they are to act. */
export const DEADLINE = phrases(
  [
    `!your|the|a|an|my|for|kind|quick reply|respond|answer|confirm|decide|accept|revert|back .. @by @the? @the? @the? ${WHEN}`,
    `your|a reply|response|answer|decision|confirmation|feedback by|before @the? @the? @the? ${WHEN}`,
    `let me|us know ... @by @the? @the? @the? ${WHEN}`,
    `~get back to me|us ... @by @the? @the? @the? ${WHEN}`,
    `hear back|from .. .. @by @the? @the? @the? ${WHEN}`,
    `@act me|us|it|this|that|your .. @by @the? @the? @the? ${WHEN}`,
    "@reply|@act|know ... at the latest",
    "@reply|@act|know|back ... no later than",
    "!your|the|a|an|my|this|kind|quick reply|respond|answer|revert .. today|tonight|tomorrow|now",
    "let me know .. today|tonight|now",
  ],
  CLASSES,
);

export const ASAP = phrases(
  [
    "asap",
    "as soon as possible|practicable|feasible",
    "as soon as you can|could",
    "soonest",
    "at the earliest !convenience|opportunity",
    "@reply|@act|need .. right away|now",
    "@reply|@act|back|hear|confirm|accept .. @soon",
    "@act .. at once",
    "this|it|matter|request is|as|treat .. urgent",
    "~treat .. urgent",
    "urgent|immediate .. reply|response|answer|attention|action",
    "would .. appreciate|value|welcome .. prompt|speedy|quick|swift|immediate .. reply|response|answer",
    "time sensitive",
  ],
  CLASSES,
);

/** Reproaches that stand for themselves. */
export const GUILT = phrases(
  [
    "why have|did|do|are|can|could|would|is not you .. @reply|~write|~call|~get|~return|~help|~contact|~give|back",
    "why have|did|do|are|can|could|would you .. not|never|ignore|ignored|ignoring",
    "why no reply|response|answer|word",
    "this is .. my|the .. third|fourth|fifth|sixth|3rd|4th|5th|tenth .. email|message|attempt|time|note|letter|reminder|follow|mail|text|request|try",
    "third|fourth|fifth|3rd|4th|5th .. time .. ~write|~ask|~message|~email|~contact",
    "~write|emailed|messaged|called|texted|contacted|asked .. you .. three|four|five|six|several|many|multiple|numerous times|messages|emails|texts",
    "~write|sent .. three|four|five|six|several|many|multiple|numerous .. messages|emails|texts|times .. and|but|without|with .. no|not|nothing|reply|response|answer",
    "you .. ignore|ignored|ignoring|ignores|ghosted|ghosting .. me|my|it|us|this|students|everyone",
    "being|been|feel|feels ignored|ghosted",
    "left|leave|leaving me on read|seen|delivered",
    "not .. be bothered|arsed",
    "guess|suppose|clearly|obviously|apparently|evidently .. not|too .. important|care|worth|matter|bother|good .. enough|to|for|about|me|you",
    "disappointed|disappointing|disappointment|disappoints|rude|frustrating|frustrated|unprofessional|hurtful|insulting|offended|discourteous|unacceptable ... you|your|alumni|no|not|nobody .. not|never|no|ignore|reply|respond|silence|response|answer|~hear|help|bother",
    "would have|had thought|expected|hoped|assumed ... alumni|alums|you|people|professional|professionals ... ~help|~reply|~answer|~respond|~sign|~support|time|~find|better|courtesy|decency",
    "thought alumni|alums|you|people .. would .. ~help|~reply|~answer|~respond|~support|supposed",
    "yes or no takes|costs",
    "takes|costs .. seconds|second|minute|minutes|moment to ~reply|~answer|~respond|~type|~write|~say",
    "your silence",
    "when can|may|should i expect",
    "when will|are you .. finally|reply|answer|respond|replying|bother",
    "any reason .. not|why",
    "stop ignoring|avoiding",
    "you promised ... but|still|yet|not",
    "no|any excuse for",
    "are|hello you there >>",
    "still waiting >>",
    "your|the lack of .. reply|response|answer|courtesy|respect|communication",
    "did|have|do you even ~read|~see|~get|~open|~bother|~look|care|remember",
    "been waiting ... reply|response|answer",
    "everyone|everybody|others|alumni|people else|already? has|have .. ~reply|~answer|~respond",
    "hoped|expected for? more|better from|of you|an|alumni|alums|someone",
    "surely you|it|anyone can|could .. ~spare|~find|~reply|~answer|~take|~respond",
    "how hard|difficult .. it .. to ~reply|~answer|~respond|~write|~send",
    "not .. that|so hard|difficult to .. ~reply|~answer|~respond|~write|say",
    "your failure|refusal to",
    "more than patient",
    "waited long|patiently enough",
    "make me ask|write|chase again|you",
    "keep|keeps ... until you .. ~answer|~reply|~respond",
    "take your silence",
    "have|had|the common|basic|simple? courtesy|decency to",
    "have you forgotten|forgot .. me|us|about",
    "you forgot .. me|us|about me",
  ],
  CLASSES,
);

/** That no answer came: fine when said kindly, a reproach when not. */
export const UNANSWERED = phrases(
  [
    "you have|did|do|could not|never yet|even|still|ever|once|bothered|cared|been? to? @reply|~write|~respond",
    "you never @reply|wrote|responded|called|got",
    "still .. not|never .. ~hear anything|back|from|a|one",
    "still .. not|nothing|no|never .. ~receive|~get|received|got .. reply|response|answer|word|anything|back",
    "still .. no|not|nothing reply|response|answer|word|answered|replied|responded|heard",
    "still ~wait for|on .. your|you|a|an .. reply|answer|response|confirmation",
    "you .. still have|did|do not|never",
    "you still have not|never",
    "you have still not",
  ],
  CLASSES,
);

/** Words that take the pressure away again. */
export const EASED = phrases([
  "if possible|convenient|feasible|able|ever|at",
  "if you|it|that|this .. can|could|like|wish|have|are|prefer|is|were|suits|works|would",
  "no|not|without rush|worries|worry|pressure|problem|hurry|bother|stress|need|obligation|hard",
  "understand|understandable|understandably|understood|forgive|fine|alright|okay|ok|course",
  "whenever|ideally|hopefully|anytime",
  "any time|day|moment",
  "do not worry",
]);
