import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";

const CLASSES = {
  pay: "salary pay income bonus wage wages paycheck compensation earnings payslip remuneration stipend rent mortgage worth savings debt loans commission",
  kin: "kids children child baby babies husband wife spouse boyfriend girlfriend partner family son daughter sons daughters grandchildren fiance fiancee marriage divorce pregnancy",
  body: "pregnant sick ill disabled healthy depressed autistic diabetic vaccinated weight illness disease disability diagnosis condition cancer medication medications therapy surgery health anxiety depression adhd epilepsy burnout operation",
  creed:
    "religious christian catholic muslim jewish hindu buddhist atheist believer religion faith church mosque temple god spiritual protestant evangelical mormon devout",
  party:
    "republican democrat conservative liberal socialist labour tory communist green leftist rightwing leftwing politics party feminist vegan",
  love: "married single divorced dating engaged gay straight lesbian queer trans bisexual seeing pregnant widowed separated",
};

const PERSONAL = phrases(
  [
    "how much .. you|your .. ~make|~earn|~get|paid|taking|take|bring|weigh|worth|spend|pay|drink|own|~owe",
    "what|how|whether|roughly .. you .. ~earn|paid",
    "what .. you .. ~make !of|a|it|the|from|an|to|your|sure|them|this|that|when|decisions|here|there|at|with",
    "your .. @pay",
    "your own|personal|current|exact|starting|annual|monthly|first @pay|figures|numbers",
    "@pay .. you .. ~have|~get|~make|~earn|~receive|on",
    "your annual|yearly|monthly|starting|current|personal|own .. @pay|package",
    "how old are|were|you|is|was|she|he",
    "your age|birthday|birthdate|zodiac|weight|height|ethnicity|race|nationality|caste|sexuality|orientation|gender|address",
    "when|where|year .. you .. born",
    "are|were|was|is|if|whether|got|get|getting|be you|your .. @love",
    "you .. @love >",
    "whether|if|when you .. @love",
    "~have|~want|~plan|~expect|~raise|~got any|some|a|your|more .. @kin",
    "any|many @kin",
    "how many kids|children",
    "your @kin",
    "your|you .. husband|wife|spouse|boyfriend|girlfriend",
    "are|were|is|whether|if|been you .. @body",
    "your .. @body",
    "you .. suffer|~suffering|diagnosed|hospital|hospitalized|hospitalised from|with|in|for",
    "what did you have",
    "are|were|whether|if you|a .. @creed",
    "what|which|your .. religion|faith|church|god|creed",
    "~believe|~pray|~worship .. god|church|mosque|temple|daily|in",
    "~go|~attend|~belong to? .. church|mosque|temple|synagogue",
    "who|whom|what|which|how .. ~vote",
    "you .. ~vote|~voted",
    "are|were|whether|if you .. @party",
    "your .. politics|party|political|vote",
    "what .. your politics|political|views",
    "where do|are you ~live|really",
    "where .. you really from",
    "~drink|~smoke alcohol|weed|cigarettes|much|drugs",
    "your|you .. visa|immigration status",
    "are you a .. citizen",
    "~own|~buy|~afford your|a|the .. house|home|apartment|flat|car",
  ],
  CLASSES,
);

/** The same words about the field, or about the sender. */
const GENERAL = phrases([
  "typical|typically|average|usual|range|ranges|entry|band|bands|expect|industry|field|generally|normally|someone|people|junior|juniors|newcomer|starter|beginners|graduates|staff|employees|most|negotiate|negotiating|negotiation",
  "family|health|faith|party|partner|church|condition business|care|firm|policy|system|sector|medicine|law|practice|doctor|insurance|nursing|centre|center|work|coverage|planning|wall|walls|animals|patients|services|economics",
  "your|a family|partner hospital|business|firm|foundation|office|company|organization|organisation|organizations|agency|agencies|schools|school",
  "how .. family|husband|wife|parents .. ~react|~feel|~think",
]);

/** Asks about the work, never about private life. */
export const rule = defineRule({
  id: "no-personal-question",
  subject: "message",
  title: "Keep private life out of your questions.",
  why: "Own pay, age, family, health, faith and politics are nobody's business in a first conversation. Asked, people close up.",
  severity: "error",
  sources: ["†"],
  phrases: [PERSONAL, GENERAL],
  messages: {
    personal:
      'This asks about their private life ("{words}"). It makes the talk uncomfortable before it has begun. Ask about the field instead: typical pay, how people fit work into their lives, what the years in the role were like.',
  },
  instead: ["What do people usually earn in their first years here?"],
  check: ({ texts }) =>
    texts.flatMap((text) => {
      const seen = new Set<number>();
      return text.hits(PERSONAL).flatMap((at) => {
        const sentence = text.sentenceAt(at.from);
        if (sentence === undefined || seen.has(sentence.index) || !isAskedOfThem(text, at))
          return [];
        seen.add(sentence.index);
        return [{ message: "personal" as const, in: text, at, data: { words: text.textOf(at) } }];
      });
    }),
});

const CURIOUS = new Set(
  "know curious wonder wondering ask asking tell hear interested learn understand share mind".split(
    " ",
  ),
);

function isAskedOfThem(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  const clause = text.clauseAt(hit.from);
  if (sentence === undefined || clause === undefined || text.isQuoted(hit)) return false;
  if (text.isNegated(hit) && !sentence.isQuestion) return false;
  const inSentence = (other: Hit) => other.from < sentence.to && other.to > sentence.from;
  if (text.hits(GENERAL).some(inSentence)) return false;
  if (sentence.isQuestion) return true;
  for (let at = sentence.from; at < hit.to; at += 1) {
    if (CURIOUS.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}
