import { CoffeechatError } from "@coffeechat/core/errors";
import { factsFromFlags } from "../../coach/facts-from-flags.js";
import { findContact } from "../../coach/find-contact.js";
import { refusalLines } from "../../coach/refusal-lines.js";
import { inSession, type Session } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askChoice, askText } from "../../terminal/prompts.js";
import type { flags as specs } from "./command.js";

const FORGETTABLE = {
  org: "organization",
  role: "role",
  email: "email",
  phone: "phone",
  linkedin: "linkedinUrl",
  zone: "zone",
  locale: "locale",
  title: "title",
  pronouns: "pronouns",
  detail: "sourceDetail",
  referrer: "referrer",
} as const;

/** Corrects the facts of a contact; the history keeps what they were. */
export const edit = inSession<typeof specs>("writes", async (session, { args, flags }) => {
  const { terminal, coach } = session;
  const contact = await findContact(session, args);
  const given = {
    ...(flags.name === undefined ? {} : { name: flags.name }),
    ...(await factsFromFlags(session, flags)),
    ...forgotten(flags.forget),
  };
  const facts =
    Object.keys(given).length > 0 || !session.mayAsk ? given : await ask(session, contact.facts);
  if (Object.keys(facts).length === 0) {
    throw new CoffeechatError("INVALID_INPUT", "Say what to correct.", {
      issues: [{ path: "--zone, --email, …", expected: "at least one fact, or --forget with one" }],
    });
  }
  const result = await coach.record({ type: "amend", contactId: contact.id, facts });
  if (!result.ok) {
    printLines(terminal, refusalLines(session, result.refusal));
    return 1;
  }
  if (flags.json) printJson(terminal, { contact: result.value.contact });
  else {
    const { create, move } = result.value.followUps;
    const planned = create.length + move.length;
    printLines(terminal, [
      `${colors.green("✓")} ${plainLine(result.value.contact.facts.name)} is corrected.`,
      ...(planned > 0 ? [colors.dim("  What is planned has changed: coffeechat today --all")] : []),
    ]);
  }
  return 0;
});

function forgotten(
  fields: readonly string[],
): Partial<Record<(typeof FORGETTABLE)[keyof typeof FORGETTABLE], null>> {
  const entries = fields.map((field) => {
    const known = Object.entries(FORGETTABLE).find(([name]) => name === field)?.[1];
    if (known !== undefined) return [known, null] as const;
    throw new CoffeechatError("INVALID_INPUT", "There is no such fact to forget.", {
      issues: [{ path: "--forget", expected: `one of ${Object.keys(FORGETTABLE).join(", ")}` }],
    });
  });
  return Object.fromEntries(entries);
}

async function ask(_session: Session, facts: Readonly<Record<string, unknown>>) {
  const field = await askChoice("What is to be corrected?", [
    { value: "zone", label: "time zone" },
    { value: "email", label: "e-mail address" },
    { value: "organization", label: "where they work" },
    { value: "role", label: "what they do there" },
    { value: "phone", label: "phone number" },
    { value: "name", label: "name" },
  ]);
  const known = facts[field];
  const answer = await askText({
    message: "What is right?",
    ...(typeof known === "string" ? { initial: known } : {}),
  });
  return { [field]: answer };
}
