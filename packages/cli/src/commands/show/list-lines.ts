import { type Contact, lastContactAt } from "@coffeechat/core/model";
import { CONTACT_STATE_WORDS } from "../../coach/event-words.js";
import type { Session } from "../../coach/session.js";
import { dateInWords } from "../../coach/time-in-words.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { table } from "../../terminal/table.js";

/** Contacts as a table, the latest word first. */
export function listLines({ terminal, zone }: Session, contacts: readonly Contact[]): string[] {
  const dated = contacts.map((contact) => ({ contact, at: lastContactAt(contact) }));
  dated.sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0));
  const rows = dated.map(({ contact: { facts, state }, at }) => [
    plainLine(facts.name),
    CONTACT_STATE_WORDS[state],
    dateInWords(at, zone),
    [facts.role, facts.organization]
      .flatMap((part) => part ?? [])
      .map(plainLine)
      .join(", "),
  ]);
  const count = `${contacts.length} ${contacts.length === 1 ? "contact" : "contacts"}`;
  return [
    ...table(["name", "state", "last word", "works as"], rows, terminal.width),
    "",
    colors.dim(`${count}. coffeechat show NAME tells more.`),
  ];
}
