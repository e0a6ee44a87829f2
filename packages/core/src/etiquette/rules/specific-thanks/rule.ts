import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { groundingOf } from "../../grounding/invented.js";
import { PLAIN } from "../../grounding/letter-words.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import { phrases } from "../../text/phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { Shape } from "../../text/token.js";
import { isIn } from "../../text/vocabulary.js";
import { READING } from "./learned.js";

const CLASSES = {
  /** Fields of work: a topic of any such talk, nothing that was said in this one. */
  field:
    "marketing finance financial engineering nursing consulting data science sciences medicine medical law legal teaching design tech technology software accounting banking healthcare health education research journalism architecture psychology biology chemistry physics media music film art arts publishing policy politics economics sales operations management product analytics security cybersecurity hospitality tourism fashion retail logistics aviation energy pharmacy dentistry veterinary insurance investment investing computing programming development startup startups nonprofit nonprofits government academia industry sector trade craft world field graduate",
  /** Praise and courtesy that a list of common words does not hold. */
  praise:
    "invaluable imparted horizons broadened broaden shone through knowledge wisdom practice pages notes clarity sense stranger bit board count chat forever inspiration motivational blessed kindly sincerely heartfelt words regards progress posted pleasure honoured honored grateful humbled super stunning brilliant superb terrific remarkable outstanding thoughtful sir maam madam dear eye opening lucky chew plenty holler candid fresh air breath clearer picture generosity crystal energy recharged motivated pearls gold gem gems applications application graduation courses course exams exam internship internships aspirations ambitions endeavors endeavours semester term pay",
  said: "said mentioned told describe described explain explaining explained share shared sharing suggest suggested suggesting recommend recommended recommending show showed showing pointed noted call called teach taught warn warned warning advise advised compare compared put telling describing teaching gave asked drew",
};

/** What points back at words of the conversation. */
const REMEMBERED = phrases(
  [
    "you|your .. @said",
    "for .. @said",
    "your|the ~story|~point|~advice|~tip|~suggestion|~description|~explanation|~example|~account|~comment|~take|~idea|~remark|~line|~view|~warning|~comparison|~analogy|~recommendation|~trick|~rule|~habit|~answer|~thought|~metaphor|~picture|~method|~system|~anecdote about|on|of|to|that|for|from|with",
    "~hear|~learn|~talk|~know|~understand|~realize|~realise|~discover about|how|why|what|that|of",
    "how|why|what|when|where you|your|the|they|it|one|half|most",
    "the way you",
    "especially|particularly|most|stuck|stayed|struck|loved|liked|remember|favorite|favourite|laughed|surprised|forget",
  ],
  CLASSES,
);

/** A content of its own behind the words that lead to it: "how you went back to school at forty". */
const CONTENT = phrases(
  [
    "how|why|when|that you ~go|~leave|~lose|~fail|~build|~sell|~quit|~move|~turn|~wait|~keep|~teach|~hire|~fire|~spend|~read|~write|~run|~choose|~survive|~decide|~change|~handle .. #",
    "how|why you !got|get|do|did|started|start|became|become|came|are|feel|work|think .. .. back|without|into|after|before|against|instead|over|at|every|between",
    "~advice|~tip|~suggestion|~recommendation to|on|about|for|that !the|my|your|how|me|career|life !job|how ... with|before|after|in|at|instead|into|than|for|over|every|first",
    "~introduce|introducing me to ^",
    "~read|~picked|~ordered|~started|~signed|~tried|~booked the|it|up|two|your ... ~suggest|~recommend|showed|mentioned|told",
    "what you said about|on !your|the|my",
    "like|as you .. do|did|proposed|suggested|advised|recommended|put",
    "you ~lose|~move|~quit|~fail|~sell|~build|~buy|~turn .. #|your|to|a|at",
    "i .. bought|ordered|borrowed|downloaded the ^",
    "never|not .. ~think|~consider .. of .. a|an ... as",
    "you ... more|less|better|worse ... than",
  ],
  CLASSES,
);
const NO_TOPIC = phrases(["@field|@praise"], CLASSES);

/** A thank-you names something that was said. */
export const rule = defineRule({
  id: "specific-thanks",
  subject: "message",
  title: "Name one thing from the conversation.",
  why: "One concrete thing they said shows that you listened. Thanks for everything could go to anybody.",
  severity: "warning",
  kinds: ["thank-you"],
  sources: ["S64", "BOL", "NW"],
  phrases: [REMEMBERED, CONTENT, NO_TOPIC],
  reading: READING,
  listensFor: "remedy",
  messages: {
    general:
      "You thank them without naming anything they said, so it could go to anyone. Name the one thing that stayed with you and what you make of it.",
    invented:
      'You name "{words}", which your notes do not hold. A wrong detail is worse than none: check it, or name something that you wrote down.',
    unnoted: '"{words}" does not stand in your notes. Make sure that it was said.',
  },
  instead: ["Your story about the first night shift told me more than any brochure."],
  check: (message) => {
    const { notes } = message;
    const grounding = notes === null ? null : groundingOf(message, notes);
    const isSpecific =
      grounding?.isSpecific === true ||
      !isLacking(message, READING, () => namesSomethingSaid(message));
    if (!isSpecific) return [{ message: "general" as const }];
    return (grounding?.invented ?? []).map(({ isSure, words, ...at }) => ({
      message: isSure ? ("invented" as const) : ("unnoted" as const),
      at: { from: at.from, to: at.to },
      data: { words },
      ...(isSure ? {} : { severity: "suggestion" as const }),
    }));
  },
});

function namesSomethingSaid({ body, recipient, sender }: CheckedMessage): boolean {
  const own = new Set(
    [recipient.name, recipient.organization, sender.name].flatMap((name) =>
      name === null ? [] : fold(name).split(/[^a-z0-9]+/),
    ),
  );
  return body.sentences.some((sentence) => isConcrete(body, sentence, own));
}

function isConcrete(text: TextAnalysis, sentence: Sentence, own: ReadonlySet<string>): boolean {
  const from = Math.max(sentence.from, text.layout.bodyFrom);
  const to = Math.min(sentence.to, text.layout.bodyTo);
  const inside = (hit: { from: number; to: number }) => hit.from < to && hit.to > from;
  if (text.hits(CONTENT).some(inside)) return true;
  let concrete = 0;
  for (let index = from; index < to; index += 1) {
    const token = text.tokens[index];
    if (token === undefined || token.norm.length < 3 || own.has(token.norm)) continue;
    if (token.shape & (Shape.url | Shape.email | Shape.number)) continue;
    if (token.shape & Shape.quoted) return true;
    if (!isIn(token.word, PLAIN) && !isTopic(text, index)) concrete += 1;
  }
  if (concrete === 0) return false;
  return text.hits(REMEMBERED).some(inside) ? concrete >= 2 : concrete >= 3;
}

function isTopic(text: TextAnalysis, index: number): boolean {
  return text.hits(NO_TOPIC).some((hit) => hit.from === index);
}
