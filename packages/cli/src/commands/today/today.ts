import type { Agenda, AgendaEntry } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { Result } from "@coffeechat/core/model";
import { agendaLines, agendaTable } from "../../coach/agenda-lines.js";
import { FOLLOW_UP_WORDS } from "../../coach/follow-up-words.js";
import { readWhen } from "../../coach/read-when.js";
import { refusalLines } from "../../coach/refusal-lines.js";
import { inSession, type Session } from "../../coach/session.js";
import { dayInWords } from "../../coach/time-in-words.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import type { FlagValues } from "../define-command.js";
import type { flags as specs } from "./command.js";

type Flags = FlagValues<typeof specs>;

const MOST_AHEAD = 3;

/** Shows the agenda, or does something about one of its entries. */
export const today = inSession<typeof specs>(modeOf, async (session, { flags }) => {
  const { terminal, coach } = session;
  const acted = await act(session, flags);
  if (acted !== undefined && !acted.ok) {
    printLines(terminal, refusalLines(session, acted.refusal));
    return 1;
  }
  const agenda = flags.all ? await coach.agenda() : await coach.today();
  if (flags.json) printJson(terminal, { now: session.clock.now(), agenda });
  else printLines(terminal, await linesFor(session, agenda, flags.all));
  return 0;
});

function modeOf(flags: Flags): "reads" | "writes" {
  return entryChosen(flags) === undefined ? "reads" : "writes";
}

function entryChosen({ done, snooze, skip }: Flags): string | undefined {
  return done ?? snooze ?? skip;
}

type Acted = Result<unknown> | undefined;

async function act(session: Session, flags: Flags): Promise<Acted> {
  const { coach, clock, zone } = session;
  const chosen = entryChosen(flags);
  if (chosen === undefined) return undefined;
  const { followUp, contact } = await entryOf(session, chosen, flags.all);
  const { contactId, id: followUpId } = followUp;
  const title = FOLLOW_UP_WORDS[followUp.kind].title(plainLine(contact.name));
  const say = (text: string) => {
    if (!flags.json) printLines(session.terminal, [`${colors.green("✓")} ${title}: ${text}.`, ""]);
  };
  if (flags.done !== undefined) {
    const result = await coach.done({ contactId, followUpId });
    if (result.ok) say("done");
    return result;
  }
  const reason = flags.reason;
  if (flags.snooze !== undefined) {
    const until = readWhen(required(flags.until, "--until", "until when, such as tomorrow"), {
      now: clock.now(),
      zone,
      of: "--until",
      clock: "08:00",
    });
    const result = await coach.snooze({
      contactId,
      followUpId,
      until,
      ...(reason === undefined ? {} : { reason }),
    });
    if (result.ok) say(`put off until ${dayInWords(until, zone)}`);
    return result;
  }
  const why = required(reason, "--reason", "why it is left out");
  const result = await coach.skip({ contactId, followUpId, reason: why });
  if (result.ok) say("left out");
  return result;
}

async function entryOf({ coach }: Session, chosen: string, all: boolean): Promise<AgendaEntry> {
  const agenda = all ? await coach.agenda() : await coach.today();
  const everything = all ? agenda : await coach.agenda();
  const found = /^\d{1,6}$/.test(chosen)
    ? agenda[Number(chosen) - 1]
    : everything.find(({ followUp }) => followUp.id === chosen);
  if (found !== undefined) return found;
  throw new CoffeechatError("INVALID_INPUT", "There is no such entry in the list.", {
    issues: [
      {
        path: "number",
        expected:
          agenda.length === 0
            ? "an entry: the list is empty"
            : `1 to ${agenda.length}, or the id of a follow-up`,
      },
    ],
  });
}

function required(value: string | undefined, path: string, expected: string): string {
  if (value !== undefined) return value;
  throw new CoffeechatError("INVALID_INPUT", `${path} is missing.`, {
    issues: [{ path, expected }],
  });
}

async function linesFor(session: Session, agenda: Agenda, all: boolean): Promise<string[]> {
  const { zone, clock, terminal } = session;
  const view = { now: clock.now(), zone, width: terminal.width };
  const head = colors.bold(dayInWords(view.now, zone));
  if (agenda.length === 0) return [head, "", ...(await nothingToDo(session, all))];
  let first = 1;
  const lines = [head];
  for (const [status, title] of SECTIONS) {
    const part = agenda.filter((entry) => entry.status === status);
    if (part.length === 0) continue;
    lines.push(
      "",
      `${title}`,
      ...agendaLines(part, { ...view, first, withCommands: status !== "held" && !all }),
    );
    first += part.length;
  }
  return lines;
}

const SECTIONS = [
  ["overdue", "Overdue"],
  ["due", "Today"],
  ["upcoming", "Later"],
  ["held", "Waiting for something else"],
] as const;

/** An empty list says what comes next, or how to begin. */
async function nothingToDo(session: Session, all: boolean): Promise<string[]> {
  const { coach, zone, clock, terminal } = session;
  const { items } = await coach.contacts({ limit: 1 });
  if (items.length === 0) {
    return [
      "You have no contacts yet. Begin with one of these:",
      `  ${colors.cyan("coffeechat add")}                      a person you would like to talk with`,
      `  ${colors.cyan("coffeechat import Connections.csv")}   your LinkedIn connections`,
      `  ${colors.cyan("coffeechat demo")}                     watch a whole interview first`,
    ];
  }
  const ahead = all ? [] : (await coach.agenda()).slice(0, MOST_AHEAD);
  if (ahead.length === 0) {
    return [
      "Nothing to do and nothing planned.",
      `  ${colors.cyan("coffeechat show")}   whom could you ask for a talk?`,
    ];
  }
  return [
    "Nothing to do today. Next:",
    ...agendaTable(ahead, { now: clock.now(), zone, width: terminal.width }),
  ];
}
