import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";

const CLASSES = {
  org: "company firm organization organisation business agency hospital clinic bank school office group shop store studio startup lab employer practice charity nonprofit foundation enterprise theatre theater museum brewery bakery restaurant farm it they plant factory hotel station press publisher workshop",
  make: "~do ~make ~sell ~produce ~offer ~manufacture ~provide ~specialize ~specialise ~build ~grow ~stock ~publish ~export ~import ~brew",
  boss: "ceo cfo cto founder founders president chairman chairwoman chair owner director head chief boss principal dean mayor",
  goods:
    "products product services service flavours flavors models brands kinds kind types type programs programmes courses clients customers insurance range goods lines sizes colours dishes treatments",
};

const LOOKUPS = phrases(
  [
    "what|which .. your|the|this @org .. @make",
    "what|which|exactly .. ^ .. @make !for|differently|well|better|when|with|if",
    "what .. it|they is? .. ^|@org .. @make",
    "what .. @goods .. ~do|you|your|^|the|they|@org .. @make|have",
    "which|what @goods .. you|your|^|@org .. @make|have",
    "what|which is|does your|the|^ .. @org .. in|about|make|stand|called",
    "where is|are|was|were your|the|^|its .. headquarters|headquartered|office|offices|shops|located|based|factory|plant|branches|stores|locations|office|hq|site",
    "where|which|what|how many|in .. ^|you|your|@org|it|they .. located|based|headquartered|headquarters",
    "where|which|what .. headquarters|hq|head|main office|headquarters",
    "where is|are it|you|they|^ located|based",
    "what|which towns|cities|countries|states|city|town|country|markets|locations .. you|your|^|@org|it|they .. in|operate|serve|have|active|present",
    "who is|are|was|runs|leads|owns|founded|heads|started your|the|its .. @boss|@org|^",
    "who|whom .. the|your|its @boss",
    "when|what|which|year .. year|did|was|were|is .. ^|your|the|it|@org|they .. founded|established|opened|incorporated|open|start|started|founded|begin",
    "how many .. employees|staff|people|workers|offices|branches|stores|shops|locations|engineers|doctors|nurses|customers|clients|countries|members|students|teachers|beds|vehicles|trucks|planes|sites .. ~do|you|your|^|the|@org|~have|~work|~employ|there|are|has",
    "how big|large|old is|are .. your|the|^|you|@org",
    "is|are|whether|if your|the|^|it|@org .. public|publicly|private|listed|nonprofit|privately|traded|profit|nhs|unionized|state|owned|family",
    "what .. your|the|its|^ .. revenue|turnover|address|website|stock|share|mission|phone|opening|hours|values|url|telephone|vision|statement|slogan|budget|profit|profits .. price|number|hours|statement|statements|of|is",
    "what is|are your|the|its .. mission|values|opening|address|hours|website|revenue|turnover",
    "what|which industry|sector|field is|are|does .. ^|your|@org|you .. in",
    "what .. ^ .. ~stand for",
    "what|which .. on|in its|your|the programme|program|menu|schedule .. year|season|next|now",
    "do|does you|your|they|^|@org .. ~have|~offer .. an|a|any offices|office|branches|branch|website|shop|stores|newsletter|app",
    "tell me|us .. what|where|who .. ^|@org|you .. @make",
    "~explain|~tell|~say|~describe .. what your|the @org .. does|makes|sells|is",
  ],
  CLASSES,
);

/** Questions about experience that share the words. */
const INSIGHT = phrases([
  "you like|wish|enjoy|hope|miss|think|feel|look|see|find|notice|prefer|believe|want|need|expect|learn",
  "surprised|surprises|differently|different|better|wrong|change|changed|culture|habit|habits|hardest|miss|misses|outsiders|inside|decide|decided|choose|chose|join|joined|handle|deal|when|after|during|typical|day|week|look|value|reward|encourage|support|train|treat|often|before|why",
  "your team|group|unit|department|crew",
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
  messages: {
    lookup:
      'A minute on their website answers this ("{words}"). It shows that you did not prepare. Look it up, and ask what they make of it.',
  },
  instead: ["What does the website not say about the work?"],
  check: ({ texts }) =>
    texts.flatMap((text) => {
      const seen = new Set<number>();
      return text.hits(LOOKUPS).flatMap((at) => {
        const sentence = text.sentenceAt(at.from);
        if (sentence === undefined || seen.has(sentence.index) || !isAsked(text, at)) return [];
        seen.add(sentence.index);
        return [{ message: "lookup" as const, in: text, at, data: { words: text.textOf(at) } }];
      });
    }),
});

const CURIOUS = new Set(
  "know curious wonder wondering ask tell learn hear questions question understand explain".split(
    " ",
  ),
);

function isAsked(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined || text.isQuoted(hit)) return false;
  const reach = { from: hit.from, to: Math.min(sentence.to, hit.to + 5) };
  if (text.hits(INSIGHT).some((other) => other.from < reach.to && other.to > reach.from))
    return false;
  if (sentence.isQuestion) return true;
  for (let at = sentence.from; at < hit.to; at += 1) {
    if (CURIOUS.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}
