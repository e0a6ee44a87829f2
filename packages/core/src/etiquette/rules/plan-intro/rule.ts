import { defineRule } from "../../define-rule.js";

const WORDS_PER_MINUTE = 150;
const PITCH =
  /\b(?:looking for (?:an? )?(?:job|work|role|position|internship)|hire me|(?:perfect|ideal|great|strong|natural|good) (?:fit|candidate|match|asset|addition)|asset to|(?:i|i've|i have) (?:won|received|earned) (?:\w+ )?(?:prizes?|awards?|scholarships?|medals?|honou?rs)|my grades|top of my class|my (?:strengths|achievements|awards|accomplishments)|what i can (?:offer|do for)|openings?)\b/i;

function secondsToSay(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return Math.ceil((words * 60) / WORDS_PER_MINUTE);
}

/** A few sentences, and then they lead. */
export const rule = defineRule({
  id: "plan-intro",
  subject: "plan",
  title: "Introduce yourself in a minute.",
  why: "They need to know who you are, and then it is their turn to talk.",
  severity: "warning",
  sources: ["S55"],
  options: {
    maxSeconds: {
      type: "integer",
      default: 60,
      minimum: 10,
      maximum: 600,
      description: "The most seconds that an introduction may take.",
    },
  },
  messages: {
    none: "You have not thought of how to introduce yourself. Prepare two or three sentences: who you are, why them, then your first question.",
    long: "Your introduction takes about {seconds} seconds of their time; {most} is plenty. Keep who you are and why you asked them.",
    pitch:
      'Your introduction sells ("{words}"), which turns the talk into a job interview. Say who you are and what you want to learn.',
  },
  instead: [
    "I'm in my last year of chemistry and trying to find out whether a testing lab would suit me.",
  ],
  check: ({ acquainted, introduction, introductionSeconds }, { maxSeconds }) => {
    const pitch = introduction === null ? null : PITCH.exec(introduction);
    if (pitch !== null) {
      return [{ message: "pitch", field: "introduction", data: { words: pitch[0] } }];
    }
    const seconds = introductionSeconds ?? (introduction === null ? 0 : secondsToSay(introduction));
    if (seconds > maxSeconds) {
      return [{ message: "long", field: "introduction", data: { seconds, most: maxSeconds } }];
    }
    return seconds === 0 && !acquainted ? [{ message: "none", field: "introduction" }] : [];
  },
});
