import { rm } from "node:fs/promises";
import { CoffeechatError } from "@coffeechat/core/errors";
import { settingsPath } from "../../coach/data-path.js";
import { findContact } from "../../coach/find-contact.js";
import { inSession, type Session } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askYes } from "../../terminal/prompts.js";
import type { flags as specs } from "./command.js";

/** Erases one contact, or everything, once it is clear that this is meant. */
export const erase = inSession<typeof specs>("writes", async (session, { args, flags }) => {
  const { terminal, coach, path } = session;
  if (flags.everything && args.length > 0) throw oneOfBoth();
  const contact = flags.everything ? undefined : await findContact(session, args);
  const what = contact === undefined ? "everything in this file" : plainLine(contact.facts.name);
  if (!flags.yes && !(await isSure(session, what))) {
    terminal.err("Nothing was erased.\n");
    return 1;
  }
  const erased = await coach.erase(contact?.id ?? "everything");
  if (contact === undefined) await rm(settingsPath(path), { force: true });
  if (flags.json) printJson(terminal, { erased });
  else {
    const { contacts, events, mentions } = erased;
    printLines(terminal, [
      `${colors.green("✓")} Forgotten: ${contacts} ${contacts === 1 ? "contact" : "contacts"} with ${events} events; the name was taken out of ${mentions} other records.`,
    ]);
  }
  return 0;
});

function isSure(session: Session, what: string): Promise<boolean> {
  if (session.mayAsk) return askYes(`Forget ${what} for good? This cannot be undone.`);
  throw new CoffeechatError(
    "INVALID_INPUT",
    "Erasing cannot be undone, and nobody can be asked here.",
    {
      issues: [{ path: "--yes", expected: "the flag, to say that you are sure" }],
    },
  );
}

function oneOfBoth(): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", "Name a contact or --everything, not both.", {
    issues: [{ path: "contact", expected: "nothing beside --everything" }],
  });
}
