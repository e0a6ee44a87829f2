import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { READING } from "./learned.js";

const CLASSES = {
  paper:
    "resume resumes cv cvs portfolio portfolios vitae transcript coverletter showreel showreels reel bioresume",
  adjective:
    "new updated current own latest one two page short full attached old design work brief revised polished humble quick first final complete entire photo art student writing teaching academic professional online web little master general summer own",
  strict: "cv cvs curriculum resume resumes",
};

/** The sender's own papers. */
const OWN_PAPER = phrases(
  [
    "my|our @adjective? @adjective? @paper !~workshop|class|classes|until|again|once",
    "copy|version|draft|pdf of my|a|the .. @paper",
    "@paper|drawings|samples|work of mine|my own",
    "@paper i|we have|put|made|wrote",
    "attached|enclosed|following .. @paper",
    "a|the|one|page|updated|current|full|short|brief|curriculum @strict|vitae",
    "@paper attached|enclosed|below|included|here",
    "@strict .. ~attach|~enclose|attached|enclosed|below",
    "my|own work|writing|design samples|drawings|pages|sketches|mixes|photos|pieces",
    "pages|samples|examples of my own? work|drawings|writing|designs",
  ],
  CLASSES,
);

/** What is done to papers: handed over, passed on, read, judged. */
const MOVES = phrases([
  "~attach|~enclose|~include|~send|~share|~forward|~email|~mail|~pass|~drop|~upload|~submit|~provide|~paste|~bring|~leave|~hand|~circulate|~distribute|~link|~put|herewith|below|attached|enclosed|perusal",
  "~review|~look|~read|~glance|~check|~critique|~comment|~proofread|~edit|~skim|~view|~evaluate|~assess|~polish|~improve|~peruse|~scan|~eye|~browse",
  "feedback|thoughts|opinion|pointers|comments|verdict|critique|input|tips|advice",
  "what you think|make",
  "~see|have|keep|get|want|like my|the|this|a|our",
  "here|below is|are",
  "in front of",
  "at|on|in .. link|page|site|folder|drive|website",
]);
const ASKED_FOR = phrases(
  [
    "you asked|requested|wanted|wished|offered|suggested|invited|kindly|mentioned|said|told",
    "you .. asked|requested|offered .. for|to|me",
    "your request|offer|suggestion|invitation|edits",
    "at|per|upon your request",
    "as requested|promised|discussed|agreed",
    "thanks|thank you .. for .. @paper",
  ],
  CLASSES,
);
/** Papers of others, and papers as a topic. */
const ABOUT = phrases(
  [
    "@paper ~workshop|~class|~course|clinic|screening|screens|gaps|advice|day|book|~service|reviewer|reviewers|center|centre|tips",
    "your|their|his|her|whose|anyone|people own|first|last|old|new|recent|whole? @paper",
    "~resume class|classes|work|school|studies|our|the|training|my !is|was|has|and|attached",
    "what|how|which|does|do|should|is|need ... a|the @paper",
    "~write a @paper",
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
  phrases: [OWN_PAPER, MOVES, ASKED_FOR, ABOUT],
  reading: READING,
  messages: {
    pushes:
      'You bring up your own papers ("{words}") though nobody asked for them. That is homework, and it smells of an application. Leave them out; when they ask, send them the same day.',
  },
  instead: ["Say who you are in one clause instead, and carry the resume in your bag."],
  check: (message) =>
    weighProblems(message, READING, () => knownPushes(message), "pushes").slice(0, 1),
});

function knownPushes(message: CheckedMessage) {
  const isFirst = message.kind === "outreach" || message.kind === "nudge";
  for (const text of message.texts) {
    const at = text.hits(OWN_PAPER).find((hit) => isPush(text, hit, isFirst));
    if (at !== undefined) {
      return [{ message: "pushes" as const, in: text, at, data: { words: text.textOf(at) } }];
    }
  }
  return [];
}

function isPush(text: TextAnalysis, hit: Hit, isFirst: boolean): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined || isBelowSignature(text, hit)) return false;
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  if (clause.subject === "they" || clause.subject === "other") {
    if (clause.isPast && !clause.isRequest) return false;
  }
  const touches = (other: Hit) => other.from < sentence.to && other.to > sentence.from;
  if (text.hits(ASKED_FOR).some(touches)) return false;
  if (text.hits(ABOUT).some((about) => about.from < hit.to && about.to > hit.from)) return false;
  if (text.hits(MOVES).some(touches)) return true;
  // In a first message any present mention of the own papers is a push.
  return isFirst && !clause.isPast;
}

/** A link in the signature is how people sign. */
function isBelowSignature(text: TextAnalysis, hit: Hit): boolean {
  const { bodyTo, postscriptFrom } = text.layout;
  return hit.from >= bodyTo && (postscriptFrom < 0 || hit.from < postscriptFrom);
}
