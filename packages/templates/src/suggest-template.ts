import {
  type Channel,
  type Contact,
  type EventType,
  type Interview,
  type InterviewId,
  openInterview,
  type Party,
  warmthOf,
} from "@coffeechat/core/model";
import { LANGUAGES } from "./languages.gen.js";
import { hasTalked, outreachChoices } from "./suggest-outreach.js";
import type { templates } from "./templates.gen.js";

/** A template and the reason for it, as a sentence for a person. */
export type Choice = readonly [templateId: keyof typeof templates, why: string];

/** What is about to happen. A step of `nextSteps` from `@coffeechat/core/lifecycle` fits. */
export interface SuggestedFor {
  readonly type: EventType;
  /** Whose act it is, for `move`, `cancel`, `no-show` and `give`. */
  readonly by?: Party | "time" | undefined;
  readonly about?: "advice" | "own-referral" | "referral" | undefined;
  readonly interviewId?: InterviewId | undefined;
  /** The channel that the host means to use; otherwise what suits the contact. */
  readonly channel?: Channel | undefined;
}

export interface TemplateSuggestion {
  /** `null` where nothing should be written; `why` says why. */
  readonly templateId: keyof typeof templates | null;
  readonly why: string;
  /** The contact's language, where this template has words in it: the entry `@coffeechat/templates/de`. */
  readonly language?: keyof typeof LANGUAGES;
  readonly alternatives: readonly {
    readonly templateId: keyof typeof templates;
    readonly why: string;
  }[];
}

/**
 * Picks the words for a step: by how the contact was found, how far the two of you are, the channel,
 * and what has passed between you. Says why, and what else would do.
 *
 * @example
 * ```ts
 * import { replay } from "@coffeechat/core/lifecycle";
 * import { suggestTemplate } from "@coffeechat/templates";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "club" },
 *   },
 * ]);
 * suggestTemplate(contact, { type: "send" }).templateId; // "o-club"
 * ```
 */
export function suggestTemplate(contact: Contact, step: SuggestedFor): TemplateSuggestion {
  const choices = choicesFor(contact, step);
  if (typeof choices === "string") return { templateId: null, why: choices, alternatives: [] };
  const [[templateId, why], ...others] = choices;
  const seen = new Set<string>([templateId]);
  const alternatives = others.flatMap(([id, reason]) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ templateId: id, why: reason }];
  });
  const language = languageFor(contact, templateId);
  return { templateId, why, ...(language === undefined ? {} : { language }), alternatives };
}

function languageFor({ facts }: Contact, id: string): keyof typeof LANGUAGES | undefined {
  const spoken = facts.locale?.split("-")[0]?.toLowerCase();
  switch (spoken) {
    case "de":
    case "fr":
    case "es":
      return LANGUAGES[spoken].some((known) => known === id) ? spoken : undefined;
    default:
      return undefined;
  }
}

type Choices = readonly [Choice, ...Choice[]];

/** Choices, best first; or the reason why nothing should be written. */
function choicesFor(contact: Contact, step: SuggestedFor): Choices | string {
  if (contact.state === "opted-out") return "They asked for no more messages.";
  const interview =
    contact.interviews.find(({ id }) => id === step.interviewId) ??
    openInterview(contact) ??
    contact.interviews.at(-1);
  switch (step.type) {
    case "draft":
    case "send": {
      if (contact.state === "declined") return "They said no. Leave it to them to come back.";
      const [first, ...others] = outreachChoices(contact, step.channel);
      return first === undefined ? "There is nothing to send on this channel." : [first, ...others];
    }
    case "nudge":
      return nudgeChoices(contact, interview, step.channel);
    case "answer":
    case "reply":
      return answerChoices(contact, interview);
    case "decline":
      return [DECLINED];
    case "accept":
      return [
        ["c-accept", "They agreed to a time: settle day, zone, place and length in one mail."],
      ];
    case "confirm":
      return [["c-daybefore", "The talk is tomorrow: everything needed to be there."]];
    case "move":
    case "cancel":
      return step.by === "they"
        ? [THEY_MOVE]
        : [["r-mine", "You cannot come: say so early, with other times."]];
    case "no-show":
      return step.by === "you"
        ? [["r-noshow-me", "You missed it: own it within the hour, and let them decide."]]
        : [["r-noshow-them", "They did not come: blame nobody, offer another time."]];
    case "research":
      return [["w-prep", "Before the talk: what you know, what you ask, what not to forget."]];
    case "hold":
      return [
        ["p-opening", "The first minute of the talk."],
        ["p-closing", "Its last two minutes: names, how to stay in touch, thanks."],
        ["w-prep", "The page to have beside you."],
      ];
    case "thank":
      return [
        ["t-email", "Thank them within a day, from your notes."],
        ["t-card", "A card as well, if they gave more than time."],
      ];
    case "reflect":
      return reflectChoices(contact);
    case "refer":
      return [
        ["o-intro-blurb", "If they offered to write first: lines that they can pass on."],
        ["t-referrer", "Once you wrote to that person: tell them what came of it."],
      ];
    case "report":
      return step.about === "advice" || step.about === undefined
        ? [["k-advice", "You used their advice: tell them what came of it."]]
        : [["t-referrer", "They lent you their name: tell them how it went."]];
    case "give":
      return step.by === "they"
        ? [["d-no-offer", "If you would rather not take their help up now: decline it well."]]
        : [["k-resource", "Something useful for them, with the reason why."], CONGRATULATE];
    case "keep-in-touch":
      return keepInTouchChoices(contact);
    case "add":
    case "amend":
    case "note":
    case "opt-out":
    case "tick":
    case "set-aside":
      return "Nothing is written to anybody at this step.";
  }
}

const DECLINED: Choice = [
  "d-declined",
  "They said no: thank them for the clear answer, within a day.",
];
const THEY_MOVE: Choice = ["r-theirs", "They need another time: make it easy."];
const CONGRATULATE: Choice = [
  "k-congrats",
  "If something good happened to them: be glad, and ask nothing.",
];

function nudgeChoices(
  { facts, state }: Contact,
  interview: Interview | undefined,
  asked: Channel | undefined,
): Choices | string {
  if (state === "declined") return "They said no. A nudge would argue with it.";
  const used = interview?.nudgedAt.length ?? 0;
  const warm = warmthOf(facts.source) === "warm";
  if (used >= (warm ? 2 : 1)) {
    return warm
      ? "Two nudges have gone unanswered: let it rest."
      : "Somebody without a link to you gets one nudge: let it rest.";
  }
  const channel = asked ?? interview?.channel ?? "email";
  if (channel === "linkedin-message" || channel === "linkedin-note") {
    return [["n-li", "You wrote on LinkedIn: one line there, easy to answer."]];
  }
  return used === 0
    ? [["n-first", "No answer yet: bring it back once, made easier."]]
    : [
        [
          "n-last",
          "Your first nudge went unanswered, and they know you: a friendly goodbye to the question.",
        ],
      ];
}

function answerChoices({ state }: Contact, interview: Interview | undefined): Choices {
  if (state === "declined" || interview?.state === "declined") return [DECLINED];
  const lastMove = interview?.moves.at(-1);
  if (interview?.state === "scheduling" && lastMove?.by === "they") {
    return [THEY_MOVE, ["c-accept", "If they named a time already: confirm it."]];
  }
  return [
    ["c-accept", "They answered: if they named a time, settle everything in one mail."],
    ["r-theirs", "If their time does not work out yet: offer others."],
    ["d-no-offer", "If they offered something you cannot take up now."],
    ["d-declined", "If they said no."],
  ];
}

function reflectChoices({ interviews }: Contact): Choices {
  const talks = interviews.filter(({ heldAt }) => heldAt !== undefined).length;
  const compare: Choice = [
    "w-compare",
    "To lay several talks side by side and choose the next person.",
  ];
  const reflect: Choice = ["w-reflect", "Four prompts, alone, within three days."];
  return talks > 2 ? [compare, reflect] : [reflect, compare];
}

function keepInTouchChoices(contact: Contact): Choices {
  const news: Choice = ["k-news", "Good news in which they had a part."];
  const resource: Choice = ["k-resource", "Something useful for them, with the reason why."];
  if (contact.state === "dormant") {
    return [
      ["k-reconnect", "It has been quiet for long: name the gap, bring news and thanks."],
      resource,
      CONGRATULATE,
    ];
  }
  const advice: Choice = ["k-advice", "You have not told them yet what came of their advice."];
  const untold = hasTalked(contact) && contact.adviceReportedAt === undefined;
  return untold ? [news, advice, resource, CONGRATULATE] : [news, resource, CONGRATULATE];
}
