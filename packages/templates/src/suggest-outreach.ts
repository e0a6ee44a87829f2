import type { Channel, Contact, Source } from "@coffeechat/core/model";
import type { Choice } from "./suggest-template.js";

/** The first message for each place where people are found, on its own channel. */
const FIRST: Readonly<Record<Source, readonly [channel: Channel, choice: Choice]>> = {
  "alumni-platform": [
    "email",
    [
      "o-alumni",
      "You found them on your school's alumni platform: begin with the ground you share.",
    ],
  ],
  linkedin: [
    "linkedin-note",
    ["o-li-note", "You found them on LinkedIn: one reason and one request fit into a note."],
  ],
  handshake: [
    "linkedin-message",
    ["o-handshake", "You found them on Handshake: show that you read what they do."],
  ],
  classmate: ["text", ["o-classmate", "They are a classmate: ask whom they know."]],
  club: [
    "email",
    ["o-club", "You belong to the same club: begin with a story that both of you know."],
  ],
  friend: ["text", ["o-friend", "They are a friend: a friend of theirs counts as much."]],
  family: ["text", ["o-family", "They are family: fond, and still specific."]],
  professor: ["email", ["o-professor", "They teach you: ask for office hours."]],
  advisor: ["email", ["o-advisor", "They advise students: they know where graduates went."]],
  "career-fair": ["email", ["o-fair", "You met at a fair: recall what you talked about."]],
  event: ["email", ["o-event", "You met at an event: write the day after."]],
  "guest-speaker": [
    "email",
    ["o-speaker", "You heard them speak: give one of their sentences back."],
  ],
  "current-work": [
    "linkedin-message",
    ["o-colleague", "You work in the same place: join a lunch they would have anyway."],
  ],
  "former-work": ["email", ["o-ex-boss", "You worked together: thank first, then ask."]],
  stranger: ["email", ["o-stranger", "You met by chance: help them remember you."]],
  referral: [
    "email",
    ["o-referral", "Somebody gave you their name and may be mentioned: put that first."],
  ],
};

/** What else fits a channel, for anybody, best first. */
const ON_CHANNEL: Readonly<Record<Channel, readonly Choice[]>> = {
  email: [
    ["o-cold", "By email to somebody without a link to you: show the reading you did."],
    ["o-written", "For people without time to talk: up to three questions in writing."],
  ],
  "linkedin-note": [["o-li-note", "A note with an invitation on LinkedIn has 200 characters."]],
  "linkedin-message": [["o-li-msg", "A message on LinkedIn begins with something they published."]],
  text: [],
  phone: [
    ["p-phone", "What to say when they pick up."],
    ["p-voicemail", "What to say when they do not."],
  ],
  "in-person": [
    ["p-stranger", "Ask for leave before you ask a question."],
    ["p-opening", "How to open a talk in under a minute."],
  ],
};

/**
 * First messages that suit a contact, best first. A name that may be mentioned opens more doors than
 * anything else; after that the place decides where they were found, and the channel.
 */
export function outreachChoices(contact: Contact, asked: Channel | undefined): Choice[] {
  const { source, referrer } = contact.facts;
  const named = referrer?.mayUseName === true;
  const [ownChannel, own] = FIRST[source];
  const channel = asked ?? channelFor(contact, ownChannel);
  if (contact.state === "dormant" && hasTalked(contact) && channel === "email") {
    return [
      ["k-reconnect", "You have talked before and it has been quiet: name the gap, bring news."],
      own,
    ];
  }
  const choices: Choice[] = [];
  if (named && channel === "email") {
    choices.push(source === "referral" ? own : ["o-referral", FIRST.referral[1][1]]);
  }
  if (source === "referral" && !named) {
    choices.push(
      ...ON_CHANNEL[channel].map(
        ([id, why]): Choice => [id, `Whoever named them is not to be mentioned. ${why}`],
      ),
    );
  } else if (channel === ownChannel) choices.push(own);
  choices.push(...ON_CHANNEL[channel]);
  // No template for this channel: the one for where they were found says it best.
  if (choices.length === 0) choices.push(own);
  return choices;
}

/** The channel to write on: the source's own, or what is known of how to reach them. */
function channelFor({ facts, correspondence }: Contact, own: Channel): Channel {
  const last = correspondence.at(-1);
  if (own === "linkedin-note" && last !== undefined) return "linkedin-message";
  const onlyLinkedin = facts.linkedinUrl !== undefined && facts.email === undefined;
  return own === "email" && onlyLinkedin ? "linkedin-note" : own;
}

export function hasTalked({ interviews }: Contact): boolean {
  return interviews.some(({ heldAt }) => heldAt !== undefined);
}
