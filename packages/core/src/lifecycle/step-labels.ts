import type { EventType, Party } from "../model/event.js";

const same = (label: string): Record<Party, string> => ({ you: label, they: label });

const STEP_LABELS: Readonly<Record<EventType, Readonly<Record<Party, string>>>> = {
  add: same("Add the contact"),
  amend: same("Correct what you know of them"),
  research: same("Note what you found out and why you would like to talk with them"),
  draft: same("Start a request for a talk"),
  send: same("Send the request"),
  nudge: same("Send one friendly nudge"),
  reply: same("They wrote back"),
  answer: same("Answer them"),
  decline: same("They said no"),
  "opt-out": same("They asked for no more messages"),
  accept: same("They agreed to a time"),
  confirm: same("Confirm the talk"),
  move: { you: "Ask for another time", they: "They asked for another time" },
  cancel: { you: "Cancel the talk", they: "They cancelled" },
  "no-show": { you: "You missed the talk", they: "They did not come" },
  hold: same("The talk took place"),
  note: same("Write your notes"),
  thank: same("Send the thank-you"),
  reflect: same("Reflect on the talk"),
  refer: same("They named somebody else to talk with"),
  report: same("Tell them what came of their advice"),
  give: { you: "Share something useful with them", they: "They helped you" },
  "keep-in-touch": same("Write to keep in touch"),
  tick: same("Close what has gone silent"),
  "set-aside": same("Put a follow-up off, or leave it out"),
};

/** What an event is called on a button. */
export function labelOf(
  type: EventType,
  by: Party,
  about?: "advice" | "own-referral" | "referral",
): string {
  if (about === "own-referral") return "Tell whoever named them how it went";
  if (about === "referral") return "Tell them about the person they named";
  return STEP_LABELS[type][by];
}
