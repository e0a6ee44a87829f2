import { type Contact, openInterview, openInterviewIndex } from "../model/contact.js";
import { condition } from "./cell.js";

/** The talk has been reflected on before the thank-you went out. */
export const reflectedBefore = condition("reflected already", ({ interview }) => {
  return interview?.reflection !== undefined;
});

/** They miss it for the last time that the policy bears. */
export const theirLastNoShow = condition("their last no-show", ({ interview, event, policy }) => {
  if (event.type !== "no-show" || event.by !== "they" || interview === undefined) return false;
  const missed = interview.noShows.filter(({ by }) => by === "they").length + 1;
  return missed >= policy.noShow.lapseAtTheirs;
});

export const talkIsOpen = condition("a talk is under way", ({ contact }) => {
  return openInterviewIndex(contact) >= 0;
});

/** A request has gone out; what is still a draft, they cannot say no to. */
export const requestIsOut = condition("a request is out", ({ contact }) => {
  const open = openInterview(contact);
  return open !== undefined && open.state !== "draft";
});

/** They have asked for no more messages: no talk comes to life again. */
export const leftAlone = condition("they have opted out", ({ contact }) => {
  return contact.state === "opted-out";
});

export function hasMet({ interviews }: Contact): boolean {
  for (const { heldAt } of interviews) if (heldAt !== undefined) return true;
  return false;
}

/** You have talked at least once. */
export const haveMet = condition("you have talked before", ({ contact }) => {
  return hasMet(contact);
});

export const aboutAdvice = condition("about their advice", ({ event }) => {
  return event.type === "report" && event.outcome.about === "advice";
});

export const aboutReferral = condition("about a person they named", ({ event }) => {
  return event.type === "report" && event.outcome.about === "referral";
});

/** The message goes to the person who referred you to this contact, not to this contact. */
export const toTheirReferrer = condition("to the referrer", ({ event }) => {
  return event.type === "report" && event.outcome.about === "own-referral";
});

export const givenByYou = condition("you give", ({ event }) => {
  return event.type === "give" && event.by === "you";
});

export const givenByThem = condition("they give", ({ event }) => {
  return event.type === "give" && event.by === "they";
});

/** With this gift they have helped unasked as often as makes an advocate. */
export const helpedUnaskedEnough = condition(
  "helped unasked often enough",
  ({ contact, event, policy }) => {
    if (event.type !== "give" || event.by !== "they" || !event.unasked) return false;
    let missing = policy.advocate.atUnaskedHelp - 1;
    for (let index = contact.gifts.length - 1; missing > 0 && index >= 0; index--) {
      const gift = contact.gifts[index];
      if (gift?.by === "they" && gift.unasked) missing -= 1;
    }
    return missing <= 0;
  },
);
