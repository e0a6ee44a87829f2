import { CONTACT_STATES, SOURCES } from "@coffeechat/core/model";
import { everybody, findContact } from "../../coach/find-contact.js";
import { inSession, type Session } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { printJson, printLines } from "../../terminal/print.js";
import type { FlagValues } from "../define-command.js";
import type { flags as specs } from "./command.js";
import { contactLines } from "./contact-lines.js";
import { listLines } from "./list-lines.js";

/** Shows one contact, or lists those that fit. */
export const show = inSession<typeof specs>("reads", async (session, { args, flags }) => {
  const { terminal, coach } = session;
  if (isList(args, flags)) return list(session, args, flags);
  const contact = await findContact(session, args);
  const agenda = (await coach.agenda()).filter((entry) => entry.contact.id === contact.id);
  const steps = await coach.nextSteps(contact.id);
  if (flags.json) {
    printJson(terminal, { contact, agenda, nextSteps: steps });
  } else printLines(terminal, contactLines(session, { contact, agenda, steps }));
  return 0;
});

type Flags = FlagValues<typeof specs>;

function isList(args: readonly string[], { list, state, source, tag }: Flags): boolean {
  return args.length === 0 || list || [state, source, tag].some((filter) => filter !== undefined);
}

async function list(session: Session, args: readonly string[], flags: Flags): Promise<0> {
  const { terminal } = session;
  const state = CONTACT_STATES.find((each) => each === flags.state);
  const source = SOURCES.find((each) => each === flags.source);
  const contacts = await everybody(session, args.join(" "), {
    ...(state === undefined ? {} : { state }),
    ...(source === undefined ? {} : { source }),
    ...(flags.tag === undefined ? {} : { tag: flags.tag }),
  });
  if (flags.json) {
    printJson(terminal, { contacts });
    return 0;
  }
  if (contacts.length > 0) printLines(terminal, listLines(session, contacts));
  else {
    const { items } = await session.coach.contacts({ limit: 1 });
    printLines(terminal, items.length > 0 ? ["No contact fits."] : NOBODY);
  }
  return 0;
}

const NOBODY = [
  "You have no contacts yet.",
  `  ${colors.cyan("coffeechat add")}                      adds a person you would like to talk with`,
  `  ${colors.cyan("coffeechat import Connections.csv")}   takes in your LinkedIn connections`,
];
