import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

/** Words of grammar and greeting: a subject of these alone says nothing. */
const EMPTY_CLASS = classMask(
  "greeting",
  "function",
  "prep",
  "det",
  "modal",
  "polite",
  "title",
  "weekday",
  "daypart",
);
/** Words that announce a content without naming it. */
const EMPTY_WORD = new Set(
  "re fw fwd aw wg sv tr subject none untitled test question questions query queries inquiry enquiry inquiries enquiries help request requests asking ask quick quickly short small brief simple little important urgent urgently asap attention fyi message messages msg mail email emails note letter hi5 info information favor favour need needed needs want wanted wondering again bump bumping follow following followup up check checking touching touch base reminder gentle friendly reaching reach out connect connecting connection hello hiya heya greetings salutations regards yo sup good day morning afternoon evening hope hoping something stuff thing things contact contacting writing say saying saw see read please chat".split(
    " ",
  ),
);
/** Thanks say what the mail is; a weekday beside them says which talk. */
const CONTENT_CLASS = classMask("thanks", "weekday");

/** An email's subject says what is in it. */
export const rule = defineRule({
  id: "specific-subject",
  subject: "message",
  title: "Say in the subject who writes about what.",
  why: "The subject decides whether the mail is opened. An empty one or a bare greeting looks like spam.",
  severity: "warning",
  kinds: ["outreach", "nudge", "thank-you", "keep-in-touch"],
  channels: ["email"],
  sources: ["BOO"],
  anyLanguage: true,
  messages: {
    missing:
      "The subject is empty, so the mail may be taken for spam or never opened. Say who writes about what, in five to eight words.",
    empty:
      'The subject "{words}" could stand over any mail, so nothing tells them to open yours. Say who writes about what, in five to eight words.',
  },
  instead: ["Ohio State senior curious about hydrology", "Jo Lee suggested I write to you"],
  check: ({ subject, body, recipient }) => {
    if (subject === null || subject.text.trim() === "") return [{ message: "missing" }];
    if (subject.tokens.length > 0 && !body.isEnglish) return [];
    if (!saysNothing(subject, recipient.name)) return [];
    const words = subject.text.trim();
    return [{ message: "empty", in: subject, range: [0, subject.text.length], data: { words } }];
  },
});

function saysNothing(subject: TextAnalysis, recipient: string | null): boolean {
  let names: readonly string[] | null = null;
  for (const token of subject.tokens) {
    if (token.shape & (Shape.number | Shape.url | Shape.email | Shape.quoted)) return false;
    if (EMPTY_WORD.has(token.norm)) continue;
    if (isIn(token.word, EMPTY_CLASS) && !isIn(token.word, CONTENT_CLASS)) continue;
    names ??= recipient === null ? [] : fold(recipient).split(/[^a-z0-9]+/);
    if (!names.includes(token.norm)) return false;
  }
  return true;
}
