import { phrases } from "../../text/phrases.js";

/** What follows after the talk, in set phrases. */
export const NEXT_STEP = phrases(
  [
    "~stay|~keep|~remain|~get in? @contact",
    "~keep you|me|us posted|updated|informed|apprised|abreast|in",
    "!to|you|i|we talk|speak|chat|catch|write|see|meet soon|again|later|then|next|more|up",
    "!to|you|i|could|did|can see you|me !as|in|do|work|so",
    "~look forward to|for",
    "can not|hardly wait to|for|until",
    "until|till then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|our|we",
    "<< next",
    "my first|next step|task|stop|move is|will",
    "let me send|share|forward|show|give|return",
    "connected with you",
    "<< expect a|an|my|some .. from",
    "next ~step is|are|will|for|i|on|now",
    "as|for a|my|the|first next ~step",
    "hope|love|like to .. see you",
    "here is|are the|my|a|that|an",
    "attached|enclosed is|are|find|please|as|below",
    "link|article|photo|photos|notes|slides|draft|paper|book|list|picture|report|recipe is? below|attached|enclosed|here|above",
    "~introduce|connect|connecting|put|putting .. me|us .. to|with|in !job|boss",
    "return the favor|favour",
    "let me know if|when|how|whether|what i|we can|could|may",
    "let me know if there .. i|we",
    "hope .. ~path|~cross|~meet|~talk|~speak|meet",
    "on|onto my way|list|nightstand|bedside|shelf|fridge|desk|calendar|agenda|plan|reading",
    "my plan|aim|goal|task|homework|job is|now",
    "~take you up",
    "~pay it forward",
    "door|offer|line|inbox .. open",
    "you will .. hear|have|get|see|receive|find|first",
    "anything .. i can do",
    "of help|service|use to you",
    "~plan|~insist on",
    "am|are off|halfway|midway|partway|already|now|on to|through|into|chapter|page|my",
    "as promised",
    "i|we ~attach|~enclose",
    "i|we owe you",
    "~add|~send|sent you .. linkedin|request|invitation|invite",
    "may|can|could|might|if i .. write|wrote|send|sent|come|return|contact|reach|call|share|visit|drop|check",
    "same time .. next|again|in",
    "on|onto|at its|the way to|home",
    "in case it|they .. ~help|useful|interest",
  ],
  {
    contact: "touch contact connected connect linkedin communication",
  },
);

/** "I will write". */
export const FUTURE = new Set(["will", "shall"]);
/** Followed by "to": "I plan to", "I hope to". */
export const PLANNING = new Set(
  "going plan planning intend intending aim aiming hope hoping excited promise promised mean meaning resolved decided love like eager keen excited ready happy glad delighted pleased honored honoured set about determined propose commit tempted due".split(
    " ",
  ),
);
/** What is felt and not done: "I will never forget it", "I am still smiling". */
export const FELT = new Set(
  "never waiting available forget remember cherish treasure thank express say extend be feel think benefit succeed enter pursue become need believe admit reiterate again convey acknowledge wish hoping feeling thinking wishing wondering smiling laughing glowing buzzing reeling digesting processing being getting amazed leaving forever always value appreciate understand see imagine writing sending reaching emailing messaging having enjoying carrying so sure learn glad happy grateful indebted delighted pleased honored thankful certain hope anything something nothing everything king asking inspiring interesting amazing encouraging outstanding seeing".split(
    " ",
  ),
);
/** Deeds that somebody does about advice. */
export const DONE = new Set(
  "ordered bought emailed called rang phoned signed enrolled enroled registered applied started begun began read downloaded subscribed booked scheduled written wrote contacted messaged connected added joined tried followed watched requested asked borrowed reserved sent attached shared brought visited shadowed practised practiced updated rewritten rewrote revised told arranged set put looked searched found made drafted planned talked spoken spoke submitted tested built changed printed pinned invited reached dug explored prepared listened passed thanked met reconsidered switched dropped volunteered cooked baked planted measured recorded filled moved checked reported kept cited forwarded posted pencilled penciled taped stuck taken copied got marked blocked noted installed cleared redone redid gone".split(
    " ",
  ),
);
/** Ties a deed to the days after the talk. */
export const SINCE_THEN = new Set(
  "already since today yesterday tonight tomorrow morning evening afternoon night weekend straight immediately now just monday tuesday wednesday thursday friday saturday sunday week suggested recommended proposed advised suggestion advice home".split(
    " ",
  ),
);

/** Days to come, behind a verb in the present. */
export const AHEAD = new Set(
  "tomorrow tonight next week weekend afterwards monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn fall winter".split(
    " ",
  ),
);
/** Verbs that tell a feeling although a day stands with them: "I enjoyed Monday". */
export const FEELS = new Set(
  "love enjoy like know learn thank hope trust wish appreciate feel guess suppose read".split(" "),
);

/** Words between a helping verb and the deed. */
export const ADVERBS = new Set(
  "also now then definitely certainly surely gladly happily already currently next soon first just really actually be to probably try still really most".split(
    " ",
  ),
);
