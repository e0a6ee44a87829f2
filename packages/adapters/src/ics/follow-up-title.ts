import type { Contact, ContactFacts, FollowUp, FollowUpKind } from "@coffeechat/core/model";

/** What to do, with whom: the line that a calendar shows. */
export function followUpTitle({ kind }: FollowUp, { facts }: Contact): string {
  return TITLES[kind](facts);
}

const TITLES: Readonly<Record<FollowUpKind, (facts: ContactFacts) => string>> = {
  outreach: ({ name }) => `Send your request to ${name}`,
  nudge: ({ name }) => `Write to ${name} once more`,
  lapse: ({ name }) => `Let the request to ${name} rest`,
  answer: ({ name }) => `Answer ${name}`,
  confirm: ({ name }) => `Confirm the talk with ${name}`,
  arrive: ({ name }) => `Arrive early for ${name}`,
  "stop-signal": ({ name }) => `Mind the time with ${name}`,
  "write-notes": ({ name }) => `Write down the talk with ${name}`,
  "thank-you": ({ name }) => `Thank ${name}`,
  reflect: ({ name }) => `Reflect on the talk with ${name}`,
  apologize: ({ name }) => `Apologize to ${name}`,
  reschedule: ({ name }) => `Find a new time with ${name}`,
  "contact-referral": ({ name }) => `Write to ${name}, whom you were referred to`,
  "tell-referrer": ({ name, referrer }) =>
    `Tell ${referrer?.name ?? "whoever named them"} how it goes with ${name}`,
  "report-advice": ({ name }) => `Tell ${name} what their advice led to`,
  "keep-in-touch": ({ name }) => `Keep in touch with ${name}`,
  revive: ({ name }) => `Take up contact with ${name} again`,
};
