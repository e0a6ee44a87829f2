import type { Contact, Instant, Interview } from "@coffeechat/core/model";
import { DAY_MS } from "@coffeechat/core/model";
import { describeTime, nameToGreet } from "@coffeechat/templates";
import type { Settings } from "../../coach/settings.js";
import type { Language } from "./language.js";

/**
 * What a template may want to know and the history says already, by the path of the field. Nobody is
 * asked for these; each can be changed with `--set`.
 */
export function knownValues(
  contact: Contact,
  settings: Settings,
  now: Instant,
  language?: Language,
): Readonly<Record<string, string | number>> {
  const { interviews } = contact;
  const facts = { ...contact.facts, ...(language === undefined ? {} : { locale: language }) };
  const talk = interviews.at(-1);
  const notes = interviews.findLast((each) => each.notes !== undefined)?.notes;
  const referred = contact.referrals.at(-1);
  const known: Record<string, string | number | undefined> = {
    "them.name": nameToGreet(facts, isOnFirstNames(contact) ? "first-name" : "title"),
    "me.name": settings.name,
    "me.role": settings.role,
    organization: facts.organization,
    role: facts.role,
    "referrer.name": facts.referrer?.mayUseName === true ? facts.referrer.name : undefined,
    "target.name": referred?.name,
    reason: contact.reason,
    topic: talk?.topic,
    highlight: notes?.mostValued[0],
    step: notes?.nextSteps[0],
    offer: notes?.offers[0],
    minutes: talk?.appointment?.minutes,
    days: talk?.sentAt === undefined ? undefined : daysBetween(talk.sentAt, now),
    ...timeOf(talk, facts.locale),
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([path, value]) =>
      value === undefined || (language !== undefined && IN_YOUR_WORDS.has(path))
        ? []
        : [[path, value]],
    ),
  );
}

/** Written down in your own language: in a letter of another they would stand out. */
const IN_YOUR_WORDS: ReadonlySet<string> = new Set([
  "me.role",
  "role",
  "reason",
  "topic",
  "highlight",
  "step",
  "offer",
]);

function timeOf(talk: Interview | undefined, locale: string | undefined) {
  const appointment = talk?.appointment;
  if (appointment === undefined) return {};
  const { time, zone } = describeTime(appointment.start, appointment.zone, locale ?? "en-US");
  return { time, zone, place: appointment.place };
}

/** Once they have written, first names are mirrored; people whom one knows are never called Ms. */
function isOnFirstNames({ facts, correspondence }: Contact): boolean {
  return (
    (CLOSE.has(facts.source) || correspondence.some(({ from }) => from === "they")) &&
    facts.title === undefined
  );
}

const CLOSE: ReadonlySet<string> = new Set(["classmate", "club", "friend", "family"]);

function daysBetween(from: Instant, to: Instant): number {
  return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
}
