import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";

const CLASSES = {
  paper: "resume resumes cv cvs portfolio portfolios vitae transcript coverletter",
  hand: "~attach ~enclose ~include ~send ~share ~forward ~email ~mail ~pass ~drop ~upload ~submit ~provide ~paste",
  look: "~review ~look ~read ~glance ~check ~critique ~comment ~proofread ~edit ~skim ~see ~view ~evaluate ~assess ~polish ~improve ~improving ~feedback ~thoughts ~opinion ~pointers ~advice ~tips ~input ~notes ~consider ~tear ~roast ~eyes ~cast ~scan",
};

const PUSH = phrases(
  [
    "my|a|the|our .. @paper .. ~attach|~enclose|attached|enclosed|here|below|included|linked|handy|available|with|over|along !helped|class",
    "@paper attached|enclosed|below|included",
    "~attach|~enclose|attached|enclosed|herewith .. my|a|the .. @paper",
    "~attach|~enclose|attached|enclosed .. is|are|please|find .. @paper",
    "@hand|find you|along|over|it|them my|a|the .. @paper",
    "@hand .. my|our .. @paper",
    "~bring|~leave|~show|~hand|~give|~carry .. my|our|a .. @paper",
    "~like|~want|~have you .. my .. @paper",
    "@hand .. copy of my .. @paper",
    "@look .. my|our .. @paper",
    "my .. @paper .. @look",
    "here|below is|are my|the|a .. @paper",
    "~happy|glad|love|like to .. @hand .. @paper",
    "link to my .. portfolio|@paper",
    "~take|~have a|one|quick .. ~look|glance|peek .. my|at .. @paper",
    "~give|~get|~love|~like|~have|~want some|any|your|a|you .. @look .. my .. @paper",
    "what you think|thought of|about my .. @paper",
    "my .. @paper .. to hr|recruiting|recruiter|recruiters|anyone|someone|your|the|whoever|hiring|manager|team",
    "my .. @paper .. in front of",
    "@paper is|are here|below|at|on",
    "my @paper >>",
  ],
  CLASSES,
);
/** In a first message any present mention of the own papers is a push. */
const OWN_PAPER = phrases(
  ["my|our .. @paper", "copy of my|a .. @paper", "a|the @paper .. of mine"],
  CLASSES,
);
const ASKED_FOR = phrases(
  [
    "you asked|requested|wanted|offered|suggested|invited|kindly|mentioned|said|told",
    "you .. asked|requested|offered .. for|to|me",
    "your request|offer|suggestion|invitation|feedback|comments|edits",
    "at|per|upon your request",
    "as requested|promised|discussed|agreed",
    "thanks|thank you .. for .. @paper",
  ],
  CLASSES,
);
const ABOUT = phrases(
  [
    "@paper ~workshop|~class|~course|clinic|screening|screens|gaps|advice|day|book|~service|site|reviewer|reviewers|center|centre",
    "your|their|his|her|whose .. @paper",
    "~resume class|classes|work|school|studies|our|the|training|my !is|was|has",
  ],
  CLASSES,
);

/** Keeps the sender's papers out of a message until the other person asks for them. */
export const rule = defineRule({
  id: "no-resume-push",
  subject: "message",
  title: "Keep your resume to yourself until they ask.",
  why: "An unasked resume or portfolio is homework, and it says that the conversation was about a job after all.",
  severity: { default: "warning", outreach: "error", nudge: "error" },
  sources: ["S57", "S59", "WRT"],
  phrases: [PUSH, OWN_PAPER, ASKED_FOR, ABOUT],
  messages: {
    pushes:
      'You bring up your own papers ("{words}") though nobody asked for them. That is homework, and it smells of an application. Leave them out; when they ask, send them the same day.',
  },
  instead: ["Say who you are in one clause instead, and carry the resume in your bag."],
  check: (message) => {
    const isFirst = message.kind === "outreach" || message.kind === "nudge";
    for (const text of message.texts) {
      const at =
        text.hits(PUSH).find((hit) => isPush(text, hit)) ??
        (isFirst ? text.hits(OWN_PAPER).find((hit) => isMentionedNow(text, hit)) : undefined);
      if (at !== undefined) {
        return [{ message: "pushes", in: text, at, data: { words: text.textOf(at) } }];
      }
    }
    return [];
  },
});

function isMentionedNow(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined || clause.isPast || hit.from >= text.layout.bodyTo) return false;
  return isPush(text, hit);
}

function isPush(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  if (clause.isPast && !clause.isRequest && clause.subject !== "i" && clause.subject !== "none")
    return false;
  const touches = (other: Hit) => other.from < sentence.to && other.to > sentence.from;
  if (text.hits(ASKED_FOR).some(touches)) return false;
  return !text.hits(ABOUT).some((about) => about.from < hit.to && about.to > hit.from);
}
