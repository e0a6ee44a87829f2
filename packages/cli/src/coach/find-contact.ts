import { CoffeechatError } from "@coffeechat/core/errors";
import { type Contact, contactIdSchema } from "@coffeechat/core/model";
import { plainLine } from "../terminal/plain-text.js";
import { progressOf } from "../terminal/progress.js";
import { askChoice } from "../terminal/prompts.js";
import { table } from "../terminal/table.js";
import type { Session } from "./session.js";

const MOST_SHOWN = 10;
const PAGE = 500;

/**
 * The contact that somebody means: by id, by name, or by words that occur in name, organization,
 * role, address or tags. Where several fit, a person is asked; a program gets an error.
 *
 * @throws CoffeechatError `UNKNOWN_CONTACT` where nobody fits, `INVALID_INPUT` where several do
 */
export async function findContact(session: Session, words: readonly string[]): Promise<Contact> {
  const text = words.join(" ").trim();
  const id = contactIdSchema.safeParse(text);
  if (id.success) return session.coach.contact(id.data);
  if (text === "" && !session.mayAsk) {
    throw new CoffeechatError("INVALID_INPUT", "Say whom you mean.", {
      issues: [
        { path: "contact", expected: "a name, or words of it; `coffeechat show` lists everybody" },
      ],
    });
  }
  const found = await everybody(session, text);
  const exact = found.filter(({ facts }) => fold(facts.name) === fold(text));
  const [only, ...others] = exact.length > 0 ? exact : found;
  if (only === undefined) throw await nobody(session);
  if (others.length === 0 && text !== "") return only;
  return choose(session, [only, ...others]);
}

/** What is needed to read all contacts. */
export interface Reading {
  readonly coach: Pick<Session["coach"], "contacts">;
  readonly terminal: Pick<Session["terminal"], "interactive" | "err">;
}

/** All contacts that contain these words; everybody where there are none. */
export async function everybody(
  { coach, terminal }: Reading,
  text = "",
  filter: Omit<Parameters<Session["coach"]["contacts"]>[0], "limit" | "cursor" | "text"> = {},
): Promise<Contact[]> {
  const found: Contact[] = [];
  const progress = progressOf(terminal, "Reading contacts", null);
  let cursor: string | null = null;
  try {
    do {
      const page: Awaited<ReturnType<Session["coach"]["contacts"]>> = await coach.contacts({
        ...filter,
        limit: PAGE,
        ...(text === "" ? {} : { text }),
        ...(cursor === null ? {} : { cursor }),
      });
      found.push(...page.items);
      cursor = page.nextCursor;
      progress.step(found.length);
    } while (cursor !== null);
  } finally {
    progress.end();
  }
  return found;
}

async function choose(
  { mayAsk, terminal }: Session,
  contacts: readonly Contact[],
): Promise<Contact> {
  if (mayAsk) {
    const id = await askChoice(
      "Whom do you mean?",
      contacts.map(({ id, facts }) => ({
        value: id,
        label: plainLine(facts.name),
        ...(facts.organization === undefined ? {} : { hint: plainLine(facts.organization) }),
      })),
    );
    const chosen = contacts.find((contact) => contact.id === id);
    if (chosen !== undefined) return chosen;
  }
  const rows = contacts
    .slice(0, MOST_SHOWN)
    .map(({ id, facts }) => [plainLine(facts.name), plainLine(facts.organization ?? ""), id]);
  terminal.err(`${table(["name", "works at", "id"], rows, terminal.width).join("\n")}\n\n`);
  throw new CoffeechatError(
    "INVALID_INPUT",
    `These words fit ${contacts.length} contacts. Give more of the name, or the id.`,
    { issues: [{ path: "contact", expected: "words that fit one contact" }] },
  );
}

async function nobody({ coach }: Session): Promise<CoffeechatError> {
  const { items } = await coach.contacts({ limit: 1 });
  const advice =
    items.length === 0
      ? "You have no contacts yet: `coffeechat add` adds one, `coffeechat import` takes an address book."
      : "`coffeechat show` lists everybody; `coffeechat add` adds somebody new.";
  return new CoffeechatError("UNKNOWN_CONTACT", `Nobody fits these words. ${advice}`);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
