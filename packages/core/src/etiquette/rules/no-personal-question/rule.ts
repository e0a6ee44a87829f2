import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { isAskedOfReader } from "../../phrases/asked-of-reader.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { READING } from "./learned.js";

const CLASSES = {
  pay: "salary pay income bonus wage wages paycheck compensation earnings payslip remuneration stipend ctc package rent mortgage savings debt debts pension",
  amount: "~earn ~make ~get ~take paid offered worth on",
  asking: "do did are were have has would will can is was",
  kin: "kids children child baby babies family son daughter sons daughters grandchildren",
  mate: "husband wife spouse boyfriend girlfriend fiance fiancee marriage divorce pregnancy",
  state:
    "pregnant sick ill disabled autistic depressed diabetic vaccinated neurodivergent religious spiritual christian catholic muslim jewish hindu buddhist sikh atheist evangelical mormon devout republican democrat conservative liberal socialist tory communist feminist married unmarried divorced dating widowed gay straight lesbian queer trans bisexual rich wealthy",
  ill: "illness disease disability diagnosis cancer medication therapy surgery anxiety depression adhd epilepsy burnout operation health",
  shrine: "church mosque temple synagogue mass gurdwara",
  trait:
    "age birthday birthdate weight height ethnicity nationality religion faith creed caste tribe sexuality politics zodiac genotype",
  private:
    "political religious ethnic marital relationship family financial medical health sexual immigration visa private",
  matter:
    "status situation views view background party affiliation beliefs belief leanings life orientation history condition problems issues identity planning plans",
};

/** Own pay, age, family, health, faith, politics and the like: "you" is always in it. */
const PERSONAL = phrases(
  [
    "how much money? @asking you ... @amount !to|of|from|out|done|in|your|time",
    "how much|what do|does|did ... ~pay you !attention|back|for",
    "what @asking you .. ~earn|paid",
    "what @asking you ~make|~get a|per|each|every|in year|month|week|hour|day|annum",
    "what @asking you .. ~take|~bring home !from",
    "do|did you .. ~make|~earn good|decent|much|enough|real money",
    "what|how|whether|much you ~earn !trust|the",
    "what|how|whether|much you are|were|get|got paid",
    "how much you .. ~earn|~make !of|a|it|the|that|use|sure|from",
    "are|were you on|over|above|near .. figures|k|salary|bonus|pension",
    "your .. @pay !scale|scales|policy|gap|structure|negotiation|negotiations|equity|band|for|work|as|deal|slip|day",
    "@pay do|did|are|were you|your .. ~have|~get|~make|~earn|~receive|on|~draw",
    "how old are you",
    "how old you are|were",
    "how old were you then|now|back",
    "how old were you >",
    "your .. @trait !in|based|at|of|group|community|gap|difference",
    "your|you date|month|place|year of birth",
    "when|where|year .. you .. born",
    "what|which @trait|religion|church|party|tribe|country|community|state do|are|were|did you",
    "are|were|was|whether|be|is you|your .. @state !enough|with|on|of|about|forward|up|in|to|arts",
    "when|if you|your @mate? are|were|is? married|divorced|religious|pregnant|dating",
    "are|were you|your|or .. single|separated|engaged !to|with|by|in|on|about|from|handedly|out|mother|parent|when",
    "you ~see|~date someone|anyone|anybody",
    "~get|~stay|~be|not? married|divorced|pregnant",
    "@asking|any|whether|if|about you|your|there|and|or|plan|plans .. @kin >",
    "@asking|whether|if you .. ~have|~want|~raise|~plan|~expect a|any|some|more|your|young|little|small? @kin !in|on|at|under|who|with|as|friendly|services",
    "~start|~have|~raise|~plan a|your|any .. family|baby|kids|children >",
    "how many kids|children do|did|will you .. have|want|get",
    "your @mate|@kin !business|firm|practice|foundation|tree|owned|run|office|doctor|clinic|mentioned|name|of",
    "you .. ~have a|any @mate|partner >",
    "your net|own worth",
    "@asking you .. ~have|~take|~suffer|~treat|~struggle .. @ill !care|system|sector|policy|insurance|wards|ward|research|services|economics|department|data|records|patients|and|staff",
    "any|some|your @private @matter",
    "your own? .. @ill !care|system|sector|policy|insurance|center|centre|services|service|tech|department|team|board|data|ward|and",
    "what did you have !to|in|left|for|that|you|when|as|at|on|with|before|planned|ready",
    "you .. diagnosed|hospitalized|hospitalised",
    "do|did you .. ~believe|~pray|~worship|~fast !that|it|this|you|in|time|the >",
    "you .. ~believe in god|heaven|afterlife|jesus|allah",
    "you .. ~go|~attend|~belong to? a|the|any? @shrine",
    "who|whom|party|how do|did|would|will you .. ~vote !on|in|at|when",
    "you .. ~vote .. election|elections|referendum|party|president",
    "where|are|were .. you really|originally from",
    "your parents|ancestors|people from|born|originally",
    "what|where do|does|did your parents|father|mother",
    "where do you live",
    "do you .. ~smoke|drink alcohol|weed|cigarettes|drugs|much|socially",
    "do you ~smoke|drink >",
    "do|are|did|can you .. ~own|~rent|~buy|~afford .. house|home|apartment|flat|car|place",
    "are you .. citizen|immigrant|foreigner",
  ],
  CLASSES,
);

/** The same words about the field or about others. */
const GENERAL = phrases(
  [
    "typical|typically|average|usual|range|ranges|bands|industry|generally|normally|someone|newcomer|newcomers|starter|beginner|beginners|graduates|juniors|~negotiate",
    "family|parents|husband|wife|spouse ~react|~feel|~think",
  ],
  CLASSES,
);

/** Asks about the work, never about private life. */
export const rule = defineRule({
  id: "no-personal-question",
  subject: "message",
  title: "Keep private life out of your questions.",
  why: "Own pay, age, family, health, faith and politics are nobody's business in a first conversation. Asked, people close up.",
  severity: "error",
  sources: ["†"],
  phrases: [PERSONAL, GENERAL],
  reading: READING,
  messages: {
    personal:
      'This asks about their private life ("{words}"). It makes the talk uncomfortable before it has begun. Ask about the field instead: typical pay, how people fit work into their lives, what the years in the role were like.',
  },
  instead: ["What do people usually earn in their first years here?"],
  check: (message) => weighProblems(message, READING, () => knownQuestions(message), "personal"),
});

function knownQuestions({ texts }: CheckedMessage) {
  return texts.flatMap((text) => {
    const seen = new Set<number>();
    return text.hits(PERSONAL).flatMap((at) => {
      const sentence = text.sentenceAt(at.from);
      if (sentence === undefined || seen.has(sentence.index) || !isPersonal(text, at)) return [];
      seen.add(sentence.index);
      return [{ message: "personal" as const, in: text, at, data: { words: text.textOf(at) } }];
    });
  });
}

function isPersonal(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined || !isAskedOfReader(text, hit)) return false;
  return !text.hits(GENERAL).some((other) => other.from < clause.to && other.to > clause.from);
}
