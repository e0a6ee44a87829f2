import { buildPlan, checkPlan } from "@coffeechat/core/etiquette";
import { type InterviewPlan, openInterview } from "@coffeechat/core/model";
import { findContact } from "../../coach/find-contact.js";
import { readTopics } from "../../coach/read-topics.js";
import { inSession, type Session } from "../../coach/session.js";
import { distanceInWords, momentInWords } from "../../coach/time-in-words.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { columns } from "../../terminal/table.js";
import { wrap } from "../../terminal/wrap.js";
import type { flags as specs } from "./command.js";

/** Plans a talk so that every rule is kept. */
export const plan = inSession<typeof specs>("reads", async (session, { args, flags }) => {
  const { terminal, zone, clock } = session;
  const contact = await findContact(session, args);
  const talk = openInterview(contact);
  const research = flags.research.length > 0 ? flags.research : contact.findings;
  const made = buildPlan(talk ?? {}, {
    goals: readTopics(flags.goal),
    ...(flags.minutes === undefined ? {} : { minutes: flags.minutes }),
    ...(research.length === 0 ? {} : { research }),
    ...(flags.intro === undefined ? {} : { introduction: flags.intro }),
  });
  const findings = checkPlan(made);
  if (flags.json) {
    printJson(terminal, {
      contactId: contact.id,
      appointment: talk?.appointment ?? null,
      plan: made,
      findings,
    });
    return 0;
  }
  const at = talk?.appointment;
  const when =
    at === undefined
      ? "no time is agreed yet"
      : `${momentInWords(at.start, at.zone, zone)}, ${distanceInWords(at.start, clock.now())}`;
  printLines(terminal, [
    ...wrap(`The talk with ${plainLine(contact.facts.name)}: ${when}`, terminal.width).map(
      colors.bold,
    ),
    "",
    ...planLines(session, made),
    ...findings.flatMap(({ severity, message }) => [
      "",
      ...wrap(`${severity}: ${message}`, terminal.width),
    ]),
  ]);
  return 0;
});

const PAYER_WORDS: Readonly<Record<NonNullable<InterviewPlan["payer"]>, string>> = {
  you: "you",
  they: "they, as they wished",
  split: "each for themselves",
  nobody: "nothing to pay",
  undecided: "not decided",
};

const RESUME_WORDS: Readonly<Record<NonNullable<InterviewPlan["resume"]>, string>> = {
  none: "not with you",
  "in-bag": "in the bag; only if they ask",
  "when-asked": "sent when they ask",
  offered: "offered",
  "sent-ahead": "sent ahead",
};

const NOTE_WORDS: Readonly<Record<NonNullable<InterviewPlan["notes"]>, string>> = {
  notebook: "on paper, written up the same day",
  afterwards: "written down right afterwards",
  "agreed-recording": "recorded, as they agreed",
  "secret-recording": "recorded",
  screen: "on a screen",
  none: "none",
};

function planLines({ terminal }: Session, made: InterviewPlan): string[] {
  const { width } = terminal;
  const rows = [
    [
      "  time",
      `${made.minutes} minutes; offer to stop at minute ${made.stopSignalAtMinute ?? made.minutes}; keep ${made.bufferMinutes ?? 0} more free`,
    ],
    ["  where", plainLine(made.place ?? made.venue.replaceAll("-", " "))],
    ["  who pays", PAYER_WORDS[made.payer ?? "undecided"]],
    ["  résumé", RESUME_WORDS[made.resume ?? "in-bag"]],
    ["  notes", NOTE_WORDS[made.notes ?? "notebook"]],
  ].map(([title = "", text = ""]) => [colors.dim(title), text]);
  const bullets = (texts: readonly string[]) =>
    texts.flatMap((text) => item("-", plainLine(text), width));
  return [
    ...columns(rows, width),
    "",
    colors.bold("Before"),
    ...bullets(made.research),
    ...(made.introduction === undefined
      ? []
      : ["", colors.bold("To begin"), ...item("-", plainLine(made.introduction), width)]),
    "",
    colors.bold("Questions"),
    ...made.questions.flatMap((text, index) => item(`${index + 1}.`, plainLine(text), width)),
    "",
    colors.bold("To end"),
    ...bullets([
      ...(made.closing?.words ?? []),
      ...(made.closing?.askHowToKeepInTouch === true ? ["Ask how to stay in touch."] : []),
      "Thank them for one thing they said.",
    ]),
  ];
}

function item(mark: string, text: string, width: number): string[] {
  const head = `  ${mark.padStart(3)} `;
  return wrap(text, width - head.length).map((line, index) =>
    index === 0 ? head + line : " ".repeat(head.length) + line,
  );
}
