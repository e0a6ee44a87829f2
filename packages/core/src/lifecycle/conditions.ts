import { type Contact, openInterview } from "../model/contact.js";
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
  return openInterview(contact) !== undefined;
});

export function hasMet(contact: Contact): boolean {
  return contact.interviews.some(({ heldAt }) => heldAt !== undefined);
}

/** You have talked at least once. */
export const haveMet = condition("you have talked before", ({ contact }) => {
  return hasMet(contact);
});

export const aboutAdvice = condition("about their advice", ({ event }) => {
  return event.type === "report" && event.outcome.about === "advice";
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
    const before = contact.gifts.filter(({ by, unasked }) => by === "they" && unasked).length;
    return before + 1 >= policy.advocate.atUnaskedHelp;
  },
);
