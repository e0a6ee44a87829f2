import { resolve } from "node:path";
import { interviewCalendar, interviewInvitation, ownerFeed } from "@coffeechat/adapters/ics";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { Contact, FollowUp, Interview } from "@coffeechat/core/model";
import { everybody, findContact } from "../../coach/find-contact.js";
import { openSession, type Session } from "../../coach/session.js";
import { during } from "../../terminal/progress.js";
import { writeTextFile } from "../../terminal/write-text-file.js";
import type { FlagValues, Run } from "../define-command.js";
import type { flags as specs } from "./command.js";

type Flags = FlagValues<typeof specs>;

/** Writes a calendar file. */
export const ics: Run<typeof specs> = async ({ args, flags, terminal }) => {
  const session = await openSession(terminal, { data: flags.data, json: true, mode: "reads" });
  try {
    const text = await calendarOf(session, args, flags);
    if (flags.out === undefined) terminal.out(text);
    else {
      const path = resolve(terminal.cwd, flags.out);
      await writeTextFile(path, text);
      terminal.err(`The calendar is in ${path}.\n`);
    }
    return 0;
  } finally {
    await session.store.close();
  }
};

async function calendarOf(
  session: Session,
  args: readonly string[],
  flags: Flags,
): Promise<string> {
  if (args.length === 0) {
    const contacts = await everybody(session);
    const followUpsAs = flags.tasks ? "tasks" : "events";
    return during(session.terminal, "Making the calendar", async () =>
      ownerFeed({ contacts, followUps: await planned(session), followUpsAs }),
    );
  }
  const contact = await findContact(session, args);
  const interview = talkOf(contact);
  if (flags.invite) {
    return interviewInvitation({ contact, interview, organizer: organizer(session) }).text;
  }
  const followUps = (await planned(session)).filter(({ contactId }) => contactId === contact.id);
  return interviewCalendar({ contact, interview, followUps });
}

async function planned({ coach }: Session): Promise<FollowUp[]> {
  return (await coach.agenda()).map(({ followUp }) => followUp);
}

/** The talk with an appointment: the one to come, else the latest. */
function talkOf({ interviews }: Contact): Interview {
  const found = interviews.findLast(({ appointment }) => appointment !== undefined);
  if (found !== undefined) return found;
  throw new CoffeechatError(
    "INVALID_INPUT",
    "No time is agreed with them yet, so there is nothing for a calendar. Record it first: coffeechat log NAME accepted --start …",
    { issues: [{ path: "contact", expected: "somebody with whom a time is agreed" }] },
  );
}

function organizer({ settings }: Session): { readonly name: string; readonly email: string } {
  const { name, email } = settings;
  if (name !== undefined && email !== undefined) return { name, email };
  throw new CoffeechatError("INVALID_INPUT", "An invitation says who invites.", {
    issues: [{ path: "coffeechat me", expected: "your --name and --email" }],
  });
}
