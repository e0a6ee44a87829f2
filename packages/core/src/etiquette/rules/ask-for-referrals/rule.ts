import { defineRule } from "../../define-rule.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { phrases } from "../../text/phrases.js";
import { READING } from "./learned.js";

const CLASSES = {
  person:
    "anyone anybody someone somebody people person persons folks others ~colleague contacts ~friend names ~peer ~coworker ~practitioner ~professional ~expert ~teammate ~alumnus alumni ~alum",
  talk: "~talk ~speak ~meet ~call ~contact ~chat ~reach ~approach ~visit ~connect ~interview ~consult ~write ~email ~ring ~message ~phone ~pester ~bug",
  people:
    "bother pester approach meet ring phone contact interview consult email message shadow seek bug visit see",
  thing:
    "company companies firm firms employer employers school schools tool tools book books site sites city cities museum museums fair fairs event events conference conferences agency agencies place places program programs lab labs",
  any: "~ask ~learn ~hear ~listen ~know ~follow ~see ~seek ~talk ~speak ~meet ~call ~contact ~chat ~reach ~approach ~visit ~connect ~interview ~consult ~write ~email ~ring ~message ~phone",
  may: "should could would can may might must shall ought",
  point:
    "~recommend ~suggest ~introduce ~refer ~point ~connect ~name ~direct ~steer ~send ~put ~advise ~propose ~link ~think ~nominate",
};

/** The many ways to ask who else would be worth a conversation. */
const WHO_ELSE = phrases(
  [
    "who|whom|whose else",
    "anyone|anybody|someone|somebody else",
    "who|whom .. @may|do|did i|we ... @any",
    "who|whom|whose ... next",
    "to|with whom",
    "who|whom|whose ... @may|ought ... i|me|we|us|my|mine",
    "who|whom do|did you .. rate|admire|respect|trust|recommend|suggest|look|like|think|know",
    "who|whom .. ~know|knows most|best|about",
    "which|what of your .. @person",
    "which|what other|more|two|# ... i|we .. @talk|~see",
    "do|would|might you .. know a|an|any|another|other|of|one|two ... who|that|willing|working|doing|near|in|at",
    "is|are there ... i|me|we .. @talk",
    "is|are there ... who|whom .. @may",
    "colleague|colleagues|friends|others|contacts ... i|me|who|whom|with|spare|see",
    "~name one|two|three|a|some|someone|somebody|another|others",
    "~recommend|~suggest|~introduce one|another|two|three|other|others|a|an|some .. @person|^|who|to|for",
    "~pass|~put|~steer me|us .. on|to|toward|towards|in",
    "best|right|good|next person|people|call|stop|contact .. to|for .. @talk|me|us|i",
    "i|we .. @talk ... next|also|too|after|elsewhere",
    "~drop|~mention|~use your name",
    "two|three|one|few|couple .. people|others|names|colleagues",
    "which|what .. @person ... @may i|we .. @talk",
    "which|what ... @may i|we .. @talk .. next|to|with|from|also|too",
    "which # ... @may|would",
    "who|whom ... @may .. be .. ~talk|~speak|willing|open|worth|good|happy",
    "who|whom ... you .. @point|tell|have|want|like .. me|i|that|to|we",
    "who|whom ... worth|good|useful|helpful|willing|happy|open .. @any",
    "who|whom ... @may .. @talk .. to|with me|us",
    "and|who|they might|may|could|would|will .. ~talk|~speak|~meet to|with? me|us",
    "@person .. you .. @point|know|have|admire|respect|trust|tell|worth|feel|believe",
    "@person ... @may|to|that|who|for me|i|we|us|be ... @talk",
    "@person who|that|whom .. @may|is|are|i .. ~talk|~speak|~meet|~share|~chat|willing|open|happy|call|contact",
    "@person ... open|willing|happy|up|available .. @talk",
    "@person worth .. @talk",
    "know .. @person .. who|in|at|i|that|from|to",
    "names|name i|you|of|to",
    "i|we @may .. @talk !about",
    "i|we @may .. coffee|lunch|tea|learn from|with",
    "!people|person|others|clients|customers|patients who ... differently|disagree|disagrees|opposite",
    "would|might|could they .. ~take|~talk|~speak|~see|~mind|~meet|~share",
    "~suggest|~recommend another|other !book|books|course|courses|way|article|resource|resources|step|site|tool|option|path",
    "a|another|any contact",
    "who|whom would|should you .. @talk",
    "who|whom in|on|at|from|among .. .. @may",
    "should|could|can|may|might i .. @talk .. them|him|her",
    "@point .. me|us .. to|with|toward|towards|in .. @person",
    "@point .. another|other|more|two|few|couple|one|some|additional|any .. @person|contact|name",
    "~point|~direct|~steer|~refer|~send me|us to|toward|towards another|someone !book|article|course|site|source|resource",
    "~give|~share|~have|~get .. @person .. of|to|for|i|who",
    "introduce|connect|refer me|us to|with",
    "put|send me .. in|to .. touch|contact|someone|@person",
    "anyone|anybody|someone|somebody|people|others worth",
    "!do|does|did|can|would|how other|more|another @person",
    "referral|referrals",
    "who|whose|whom in|of|among|from your|the",
    "@person i|we ought|should|could|might|can|may",
    "which|what !@thing ... @may i|we .. .. @people",
    "any|some other|more !@thing ... i|we @may .. .. @people",
    "which ... have|spare|find .. time|minutes for|with me|us",
    "which !@thing .. do you .. rate|admire|respect|trust",
    "is|are there someone|anyone|somebody|anybody .. whose|i|we|in|at|on",
    "~send|~point|~direct|~steer me|us to|toward|towards >>",
  ],
  CLASSES,
);

/** "Who else works on your team?" asks about the team, not for a name. */
const ABOUT_THE_TEAM = phrases([
  "who else is|was|are|were|works|worked|sits|reports|reported .. on|in|at|to|with|involved|there",
  "who else do|does|did|have you .. ~work|~report|~compete|~manage|~hire|~study|~collaborate|~sell",
]);

/** A list of questions asks who else to talk to. */
export const rule = defineRule({
  id: "ask-for-referrals",
  subject: "message",
  title: "Ask who else you should talk to.",
  why: "One conversation leads to the next only if you ask. People like to name a colleague, and a name opens doors.",
  severity: "warning",
  kinds: ["questions"],
  sources: ["S50", "S61"],
  phrases: [WHO_ELSE, ABOUT_THE_TEAM],
  reading: READING,
  listensFor: "remedy",
  messages: {
    missing:
      "No question asks who else to talk to, so the chain of conversations ends here. Close by asking for one or two names.",
  },
  instead: ["Who else would you suggest I talk to?"],
  check: (message) =>
    isLacking(message, READING, () => asksForNames(message.body)) ? [{ message: "missing" }] : [],
});

function asksForNames(text: TextAnalysis): boolean {
  const team = text.hits(ABOUT_THE_TEAM);
  return text
    .hits(WHO_ELSE)
    .some((hit) => !team.some((other) => other.from <= hit.from && other.to >= hit.to));
}
