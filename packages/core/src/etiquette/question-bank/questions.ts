/** Where in a talk a question belongs. */
export type Phase = "warm" | "core" | "close";

/** Open questions invite a story; closed ones have a short answer, and some are fine all the same. */
export type Form = "open" | "closed";

/** What a question is about; goals are chosen from these. */
export type Topic =
  | "daily-work"
  | "likes"
  | "way-in"
  | "credentials"
  | "traits"
  | "hindsight"
  | "associations"
  | "staying-current"
  | "reading"
  | "advice"
  | "search"
  | "people";

/** The bullet of the seed guide that a question comes from. */
export type Bullet =
  | "S39"
  | "S40"
  | "S41"
  | "S42"
  | "S43"
  | "S44"
  | "S45"
  | "S46"
  | "S47"
  | "S48"
  | "S49"
  | "S50";

export interface BankQuestion {
  /** Stable: what was asked is remembered by it. */
  readonly id: string;
  readonly text: string;
  readonly topic: Topic;
  readonly phase: Phase;
  /** Its grammatical form in the seed guide. */
  readonly form: Form;
  readonly source: Bullet;
}

interface BankBullet {
  readonly source: Bullet;
  readonly topic: Topic;
  readonly phase: Phase;
  /** The lead question first. The others stand by themselves too: a later list offers them. */
  readonly questions: readonly (readonly [id: string, form: Form, text: string])[];
}

/** The seed guide's 12 bullets, its 22 questions in our own words. */
const BULLETS: readonly BankBullet[] = [
  {
    source: "S39",
    topic: "daily-work",
    phase: "warm",
    questions: [
      ["typical-day", "open", "What does a typical day look like for you?"],
      ["seasons", "closed", "How does the work change with the seasons?"],
    ],
  },
  {
    source: "S40",
    topic: "likes",
    phase: "core",
    questions: [
      ["like-best", "open", "What do you like best about your work?"],
      ["like-least", "open", "What do you like least about your work?"],
    ],
  },
  {
    source: "S41",
    topic: "way-in",
    phase: "core",
    questions: [
      ["learned-how", "open", "How did you learn to do this work?"],
      ["learned-on-job", "closed", "What did you have to learn on the job?"],
      ["learned-earlier", "closed", "What did an earlier job teach you for this one?"],
      ["learned-formally", "closed", "How much formal training did your work take?"],
      ["train-same-way", "closed", "How would you train for this work today?"],
    ],
  },
  {
    source: "S42",
    topic: "credentials",
    phase: "core",
    questions: [
      ["credentials", "open", "What does it take to enter this field, from degrees to character?"],
    ],
  },
  {
    source: "S43",
    topic: "traits",
    phase: "core",
    questions: [["success-traits", "open", "What do people who do well here have in common?"]],
  },
  {
    source: "S44",
    topic: "hindsight",
    phase: "core",
    questions: [
      ["wish-known", "closed", "Is there something you wish you had known before you began?"],
      ["do-differently", "closed", "What would you do differently if you began again?"],
    ],
  },
  {
    source: "S45",
    topic: "associations",
    phase: "core",
    questions: [
      ["associations", "closed", "Is there a professional association that helps you?"],
      ["chapter", "closed", "Which chapter or group of your field near here would you go to?"],
      ["worth-attending", "closed", "Which meetings in your field are worth attending?"],
    ],
  },
  {
    source: "S46",
    topic: "staying-current",
    phase: "core",
    questions: [["stay-current", "open", "How do you keep up with what changes in your field?"]],
  },
  {
    source: "S47",
    topic: "reading",
    phase: "core",
    questions: [["reading", "open", "What would you recommend that I read?"]],
  },
  {
    source: "S48",
    topic: "advice",
    phase: "close",
    questions: [
      ["beginner-advice", "open", "What advice would you give somebody who starts today?"],
    ],
  },
  {
    source: "S49",
    topic: "search",
    phase: "close",
    questions: [
      ["search-strategies", "closed", "Which ways of searching for work go well in this field?"],
    ],
  },
  {
    source: "S50",
    topic: "people",
    phase: "close",
    questions: [
      ["two-names", "closed", "Could you think of two or three other people I should talk to?"],
      ["may-use-name", "closed", "May I use your name when I write to them?"],
    ],
  },
];

/** All questions of the bank, in the order of the seed guide. */
export const QUESTION_BANK: readonly BankQuestion[] = BULLETS.flatMap(
  ({ source, topic, phase, questions }) =>
    questions.map(([id, form, text], index) => ({
      id,
      text,
      topic,
      // Only the first question of all warms up; what is asked after it goes into the matter.
      phase: phase === "warm" && index > 0 ? "core" : phase,
      form,
      source,
    })),
);

/** The first question of each bullet: the ones that a list is made of. */
export const LEAD_QUESTIONS: readonly BankQuestion[] = QUESTION_BANK.filter(
  ({ source }, index) => QUESTION_BANK[index - 1]?.source !== source,
);

/** Whether our words for a question invite a story; the seed guide's own form may be another. */
export function asksOpenly({ text }: BankQuestion): boolean {
  return /^(?:what|how|which)\b/i.test(text);
}
