import type { Step } from "@coffeechat/core";
import type { Agenda } from "@coffeechat/core/coach";
import type { Contact, Interview } from "@coffeechat/core/model";
import { agendaLines } from "../../coach/agenda-lines.js";
import { CONTACT_STATE_WORDS, TALK_STATE_WORDS } from "../../coach/event-words.js";
import type { Session } from "../../coach/session.js";
import { stepLines } from "../../coach/step-lines.js";
import { dateInWords, distanceInWords, momentInWords } from "../../coach/time-in-words.js";
import { colors } from "../../terminal/colors.js";
import { plainLine, plainText } from "../../terminal/plain-text.js";
import { columns } from "../../terminal/table.js";
import { wrap } from "../../terminal/wrap.js";

interface Shown {
  readonly contact: Contact;
  readonly agenda: Agenda;
  readonly steps: readonly Step[];
}

/** Everything about a contact: who, what is planned, what may be recorded, talks, messages, referrals. */
export function contactLines(session: Session, { contact, agenda, steps }: Shown): string[] {
  const { terminal, clock, zone } = session;
  const { width } = terminal;
  const name = plainLine(contact.facts.name);
  const since = dateInWords(contact.since, zone);
  return [
    ...wrap(name, width).map((line) => colors.bold(line)),
    colors.dim(`${CONTACT_STATE_WORDS[contact.state]} since ${since}`),
    ...columns(factRows(contact), width),
    ...section("Planned", agendaLines(agenda, { now: clock.now(), zone, width })),
    ...contact.interviews.flatMap((talk, index) =>
      section(`Talk ${index + 1}: ${TALK_STATE_WORDS[talk.state]}`, talkLines(session, talk)),
    ),
    ...section("Messages", messageLines(session, contact)),
    ...section("They named", referralLines(session, contact)),
    ...section("May be recorded now", stepLines(steps, name, width)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", colors.bold(title), ...lines];
}

function factRows({ id, facts, reason, findings }: Contact): string[][] {
  const { referrer } = facts;
  const rows: (readonly [string, string | undefined])[] = [
    ["works as", [facts.role, facts.organization].flatMap((part) => part ?? []).join(", ")],
    [
      "found",
      facts.sourceDetail === undefined ? facts.source : `${facts.source}: ${facts.sourceDetail}`,
    ],
    ["named by", referrer && `${referrer.name}${referrer.mayUseName ? "" : " (do not say so)"}`],
    ["why", reason],
    ...findings.map((finding) => ["found out", finding] as const),
    ["e-mail", facts.email],
    ["phone", facts.phone],
    ["LinkedIn", facts.linkedinUrl],
    ["time zone", facts.zone ?? "not known: coffeechat edit … --zone"],
    ["language", facts.locale],
    ["tags", facts.tags.join(", ")],
    ["id", id],
  ];
  return rows.flatMap(([title, value]) =>
    value ? [[colors.dim(`  ${title}`), plainLine(value)]] : [],
  );
}

function talkLines({ terminal, zone, clock }: Session, talk: Interview): string[] {
  const width = terminal.width - 2;
  const { appointment, notes, reflection } = talk;
  const rows: string[][] = [];
  const row = (title: string, value: string | undefined) => {
    if (value) rows.push([colors.dim(`  ${title}`), plainLine(value)]);
  };
  row("about", talk.topic);
  if (talk.sentAt !== undefined) row("asked", momentInWords(talk.sentAt, zone, zone));
  if (appointment !== undefined) {
    const { start, minutes, venue, place } = appointment;
    const when = momentInWords(start, appointment.zone, zone);
    row(
      "agreed",
      `${when}, ${minutes} minutes, ${place ?? venue} (${distanceInWords(start, clock.now())})`,
    );
  }
  if (talk.heldAt !== undefined) {
    row("held", `${momentInWords(talk.heldAt, zone, zone)}, ${talk.heldMinutes ?? "?"} minutes`);
  }
  for (const each of notes?.mostValued ?? []) row("valued", each);
  for (const each of notes?.offers ?? []) row("they offered", each);
  for (const each of notes?.nextSteps ?? []) row("next step", each);
  row("verdict", reflection?.verdict.replaceAll("-", " "));
  const text = notes === undefined ? [] : plainText(notes.text).split("\n");
  return [
    ...columns(rows, terminal.width),
    ...text.flatMap((line) => wrap(line, width).map((part) => `  ${part}`)),
  ];
}

function messageLines({ terminal, zone }: Session, { correspondence }: Contact): string[] {
  return columns(
    correspondence.map(({ at, from, kind, channel, templateId }) => [
      `  ${momentInWords(at, zone, zone)}`,
      from === "you" ? "you" : colors.cyan("they"),
      kind,
      `${channel}${templateId === undefined ? "" : `, ${templateId}`}`,
    ]),
    terminal.width,
  );
}

function referralLines({ terminal }: Session, { referrals }: Contact): string[] {
  return columns(
    referrals.map(({ name, organization, mayUseName, told }) => [
      `  ${plainLine(name)}`,
      plainLine(organization ?? ""),
      mayUseName ? "you may say who sent you" : "without saying who sent you",
      told.length === 0 ? "not told yet how it went" : `told: ${told.join(", ")}`,
    ]),
    terminal.width,
  );
}
