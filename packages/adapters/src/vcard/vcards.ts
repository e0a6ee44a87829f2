import { CoffeechatError } from "@coffeechat/core/model";
import { mergeRows } from "../address-book/merge.js";
import {
  type AddressBookOptions,
  type FieldNames,
  type JudgedRow,
  judgeFound,
  partition,
  type ReadPeople,
} from "../address-book/people.js";
import { readCard } from "./read-card.js";
import { type Card, splitCards } from "./split-cards.js";

const PROPERTY_OF: Readonly<Record<string, string>> = {
  name: "FN",
  title: "N, its prefix,",
  organization: "ORG",
  role: "TITLE",
  email: "EMAIL",
  phone: "TEL",
  linkedinUrl: "URL",
  tags: "CATEGORIES",
};

const NAMES: FieldNames = {
  noName: "The card has no name (FN or N). Give the person one, or add them by hand.",
  nameOf: (field) => `The property ${PROPERTY_OF[field] ?? field.toUpperCase()}`,
};

/**
 * Reads a file of vCards, versions 2.1, 3.0 and 4.0, as iCloud, Google, Outlook, Thunderbird and
 * phones write them. Names, workplace, one address, one phone number, the LinkedIn profile, time
 * zone, language, pronouns and categories are taken; birthdays, home addresses, notes and pictures
 * stay out. Nothing is stored.
 *
 * @throws CoffeechatError `VCARD_INVALID` where there is no card in it
 *
 * @example
 * ```ts
 * import { readVCards } from "@coffeechat/adapters/vcard";
 *
 * const { rows, kept } = readVCards(
 *   "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ines Quill\r\nORG:Lowenhof Clinic\r\nEND:VCARD\r\n",
 *   { source: "club" },
 * );
 * console.log(rows, kept[0]?.facts.organization); // 1 Lowenhof Clinic
 * ```
 */
export function readVCards(text: string, { source }: AddressBookOptions): ReadPeople {
  const cards = splitCards(text);
  if (cards.length === 0) throw noCards();
  const { kept: people, rejected } = partition(cards.map((card) => judge(card, source)));
  return { rows: cards.length, ...mergeRows(people), rejected };
}

function judge(card: Card, source: AddressBookOptions["source"]): JudgedRow {
  const { line } = card;
  const read = readCard(card);
  switch (read.kind) {
    case "person":
      return judgeFound(line, { ...read.found, source }, NAMES);
    case "group": {
      const reason = "The card is a group or an organization, not a person.";
      return { kind: "rejected", row: { line, code: "not-a-person", reason } };
    }
    case "broken": {
      const reason = card.closed
        ? "A property of the card cannot be read: expected NAME;PARAMETER=value:text on each line."
        : "The card has no END:VCARD before the next one begins or the file ends.";
      return { kind: "rejected", row: { line, code: "broken-card", reason } };
    }
  }
}

function noCards(): CoffeechatError {
  const expected = "at least one line BEGIN:VCARD";
  return new CoffeechatError(
    "VCARD_INVALID",
    "There is no vCard in this file. Export your contacts as vCard (.vcf) and use the file as it comes.",
    { issues: [{ path: "", expected }] },
  );
}
