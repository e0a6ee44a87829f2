import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { isAskedOfReader } from "../../phrases/asked-of-reader.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { READING } from "./learned.js";

const CLASSES = {
  org: "company firm organization organisation business agency hospital clinic bank school office shop store studio startup lab employer practice charity nonprofit foundation enterprise theatre theater museum brewery bakery restaurant farm factory hotel station press publisher workshop plant university college",
  make: "~make ~sell ~produce ~manufacture ~grow ~stock ~publish ~export ~import ~brew ~specialize ~specialise ~build",
  boss: "ceo cfo cto founder founders president chairman chairwoman chair owner owners director boss principal dean mayor md",
  goods:
    "products product services service flavours flavors models brands types programs programmes courses insurance goods sizes colours colors dishes treatments",
  site: "headquarters headquartered hq office offices shops branches stores locations factory plants plant site sites",
  staff:
    "employees staff workers offices branches stores shops locations engineers doctors nurses customers clients students teachers beds vehicles trucks planes members countries people",
};

const LOOKUPS = phrases(
  [
    "what|which .. your|the|this|their @org .. do|does|offer|offers|provide|provides exactly|actually|really|overall? !when|if|to|after|before|during|once|while|about|for|well|differently|better >",
    "what|which .. your|the|this|their @org .. @make !better|well|differently|them|you|it",
    "what .. it|they|you|^ do|does exactly >",
    "what exactly|actually? do|does|did? ^|it|they .. do|does|offer|offers|provide >",
    "what .. ^ .. do|does|offers|provides !when|if|after|before|during|for|well|differently|better|about|with >",
    "what .. ^|it|they .. @make !better|well|differently|of|from|it|you|sure|when|if|sense",
    "what|which .. @goods .. do|does|you|your|^|the|they|@org .. @make|have|offer|offers|provide|provides !most|when|first",
    "what|which is|are|does your|the @org name? called|about|name",
    "what kind|sort|type of @org is",
    "~tell me|us !all about your|the @org >",
    "do|does your|the|^ @org? ~sell|~operate|~export in|to|outside|abroad",
    "what|which is|are your|the @org in|into >",
    "what|which line|area|kind|type of business .. ^|your|the|you|they .. in",
    "where is|are|was|were your|the|^|its|their .. @site",
    "where .. ^|your|the|@org|it|its|their .. located|based|headquartered|headquarters|hq|operate|operates",
    "where your|the|its|their @site is|are",
    "which|what|where .. headquarters|hq|headquartered",
    "where|which|what .. head|main office",
    "what|which|many .. towns|cities|countries|states|city|town|country|markets .. you|your|^|@org|it|they .. in|operate|operates|serve|serves|have|active|present|based",
    "who is|are|was your|the|its|their .. @boss of|at|there|now",
    "who is|are|was your|the|its|their .. @boss >",
    "who the|your|its|their @boss is",
    "who ~run|~lead|~own|founded|~head|started|chairs ^",
    "who ~run|~lead|~own|founded|~head|started|chairs your|the|this @org|group",
    "who .. in charge of your|the|^",
    "when|year .. ^|your|the|it|@org|they .. founded|established|incorporated",
    "when|year .. ^|your|the|@org .. opened|open|start|started|founded|begin|began >",
    "how many employees|staff|workers|offices|branches|stores|shops|locations are|do|does|have|has|work|you|at|in",
    "how many @staff do|does|has your|the|its|^|it|they .. ~have|~employ",
    "how many @staff ~work|are|there .. at|for|in|here|there",
    "how big|large|old is|are your|the|this? @org",
    "how big|large|old is|are ^",
    "how long has ^|your|the|it @org? been|existed",
    "what .. size|name of your|the|^ .. @org|@boss",
    "what|which .. company|firm|organization do you work",
    "where do you work >",
    "what is your job|title title? >",
    "what do you .. for a living",
    "what do you guys|people|folks do|sell|make|offer",
    "what is ^ >",
    "when .. application|applications|registration .. deadline|open|due|close",
    "what|which is|are .. admission|entry|application|entrance|eligibility requirements|criteria|deadline|fee|fees",
    "how much is|are|does the|your|a .. tuition|fee|fees|ticket|tickets|course|programme|program",
    "who are your|the|^ .. competitors|customers|clients|suppliers >",
    "is|are|whether|if your|the|^ .. public|publicly|private|privately|listed|nonprofit|traded|unionized|charity|state|family|foreign owned|traded|held|run|company|firm|profit|on",
    "is|are|whether|if your|the|^|it @org? a|an|publicly? public|private|listed|nonprofit|charity|traded",
    "is|are|whether|if your|the|^ @org .. big|large|small|international|global|old|listed|public|private|nonprofit >",
    "do|does you|your|the|^ @org? ~have|~offer|~run|~operate .. office|offices|branch|branches|website|app|newsletter|shop|stores",
    "what .. your|the|its|their|^ .. revenue|turnover|address|website|mission|vision|slogan|stock|share price|statement|is|are|of",
    "what is|are your|the|its|their|^ .. revenue|turnover|website|mission|vision|slogan >",
    "what|much .. your|the|its|their|^|@org .. revenue|turnover|profit|profits",
    "how much revenue|turnover|profit .. your|the|^|@org|it",
    "what .. opening|office|business hours|times",
    "what is|are the|your @org mission|values|vision|address|hours|website|name",
    "what .. ^|you .. ~stand for >",
    "what|which industry|sector|field is|are|does .. ^|your|@org in|belong",
    "what|which is|are? on|in its|your|the programme|program|menu|schedule .. year|season|next|now",
    "what does .. stand for",
    "what does .. term|abbreviation|acronym .. mean",
    "what does|do|is an|a !good|great|new|typical|normal|first|bad|junior|strong|day|week|successful|real .. do|mean exactly|actually? >",
    "~tell me|us .. what|where|who .. ^|@org .. @make|does|is !of",
  ],
  CLASSES,
);

/** Questions about experience that share the words. */
const INSIGHT = phrases([
  "you like|wish|enjoy|hope|miss|think|feel|look|see|find|notice|prefer|believe|want|need|expect|learn|lead|work",
  "surprised|surprises|differently|different|better|wrong|change|changed|culture|habit|hardest|miss|misses|outsiders|inside|decide|choose|chose|join|joined|handle|deal|typical|day|week|reward|encourage|support|train|treat|often|why|oldest|proud",
  "your team|group|unit|department|crew|desk|first",
]);

/** Asks what only this person can tell. */
export const rule = defineRule({
  id: "no-lookup-question",
  subject: "message",
  title: "Ask what a search cannot answer.",
  why: "A question that the website answers says that you did not look. It spends their time on facts and leaves none for what only they know.",
  severity: "warning",
  sources: ["S57"],
  phrases: [LOOKUPS, INSIGHT],
  reading: READING,
  messages: {
    lookup:
      'A minute on their website answers this ("{words}"). It shows that you did not prepare. Look it up, and ask what they make of it.',
  },
  instead: ["What does the website not say about the work?"],
  check: (message) => weighProblems(message, READING, () => knownLookups(message), "lookup"),
});

function knownLookups({ texts }: CheckedMessage) {
  return texts.flatMap((text) => {
    const seen = new Set<number>();
    return text.hits(LOOKUPS).flatMap((at) => {
      const sentence = text.sentenceAt(at.from);
      if (sentence === undefined || seen.has(sentence.index) || !isLookup(text, at)) return [];
      seen.add(sentence.index);
      return [{ message: "lookup" as const, in: text, at, data: { words: text.textOf(at) } }];
    });
  });
}

const FUNCTION_WORD = classMask("function");
const ABOUT_THEM = new Set(
  `${CLASSES.org} ${CLASSES.site} your you it its they their the an a there`.split(" "),
);

function isLookup(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined || !isAskedOfReader(text, hit)) return false;
  const to = Math.min(sentence.to, hit.to + 3);
  let isAboutThem = false;
  for (let at = hit.from + 1; at < to && !isAboutThem; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    // A capital alone names an organization only where it is no "I" and no opening word.
    isAboutThem =
      ABOUT_THEM.has(token.norm) ||
      ((token.shape & Shape.capitalised) !== 0 && !isIn(token.word, FUNCTION_WORD));
  }
  if (!isAboutThem) return false;
  const reach = { from: hit.from, to: Math.min(sentence.to, hit.to + 5) };
  return !text.hits(INSIGHT).some((other) => other.from < reach.to && other.to > reach.from);
}
