import type { Contact } from "@coffeechat/core";
import {
  errorsIn,
  happens,
  isRefused,
  latestTalk,
  passTo,
  type Stage,
  showAgenda,
} from "./stage.js";
import { TALK } from "./writing-first.js";

const START = "2026-03-30T14:00:00.000Z";

/** A time across two zones, agreed before the clocks change and held after it. */
export async function agreeOnTime(stage: Stage, contact: Contact): Promise<Contact> {
  const { narrator } = stage;
  narrator.chapter("One talk, two clocks");
  passTo(stage, "2026-03-17T09:00:00.000Z", "Tuesday 17 March: she agrees");
  narrator.say(
    "Today New York is five hours behind Madrid. On 29 March Europe changes its clocks, and on the day of the talk it is six again. The time is kept as an instant with her zone beside it, so nobody has to count.",
  );
  const { contact: after } = await happens(stage, "The talk has a time", {
    type: "accept",
    contactId: contact.id,
    interviewId: TALK,
    start: START,
    minutes: 20,
    zone: "Europe/Madrid",
    venue: "video",
    place: "https://meet.example/nuria-sam",
  });
  narrator.tell({
    type: "table",
    head: ["where", "today", "that day", "the talk begins"],
    rows: ["Europe/Madrid", "America/New_York"].map((zone) => [
      zone,
      offsetIn(stage.clock.now(), zone),
      offsetIn(START, zone),
      clockIn(START, zone),
    ]),
  });
  await showAgenda(stage);
  await isRefused(stage, "Confirming two weeks ahead", {
    type: "confirm",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "email" },
  });
  passTo(stage, "2026-03-27T09:00:00.000Z", "Friday 27 March: the business day before");
  await happens(stage, "You confirm day, time, zone and link in one line", {
    type: "confirm",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "email" },
  });
  await showAgenda(stage);
  return after;
}

/** The talk, the notes, and a thank-you that could only be meant for her. */
export async function talkAndThank(stage: Stage, contact: Contact): Promise<void> {
  const { coach, narrator } = stage;
  narrator.chapter("Twenty minutes, and a thank-you within the day");
  passTo(stage, "2026-03-30T14:21:00.000Z", "Monday 30 March: you have talked");
  await happens(stage, "Twenty-one minutes, because she went on", {
    type: "hold",
    contactId: contact.id,
    interviewId: TALK,
    minutes: 21,
  });
  const { contact: noted } = await happens(stage, "You write your notes while they are fresh", {
    type: "note",
    contactId: contact.id,
    interviewId: TALK,
    notes: {
      text: "She kept a paper log of false alarms for a month before anyone gave her data. Two nurses tested every change at night. Suggested the open course on health data standards.",
      mostValued: ["The paper log of false alarms that won over the head physician"],
      nextSteps: ["Look at the open course on health data standards"],
    },
  });
  narrator.say(`Most valued: ${latestTalk(noted)?.notes?.mostValued.join("; ") ?? "nothing yet"}.`);
  await showAgenda(stage);

  const generic = await coach.check(contact.id, {
    kind: "thank-you",
    channel: "email",
    subject: "Thank you",
    body: "Hi Nuria,\n\nThank you so much for everything. It was very helpful and I learned a lot.\n\nBest,\nSam",
  });
  narrator.tell({
    type: "message",
    title: "A thank-you that could go to anybody",
    checked: generic,
  });

  const specific = await coach.draft(contact.id, "t-email", {
    them: { name: "Nuria" },
    me: { name: "Sam Rivera" },
    topic: "the way from the ward into informatics",
    highlight: "the paper log of false alarms that won over the head physician",
    step: "start the open course on health data standards this week",
    when: "today",
  });
  narrator.tell({ type: "message", title: "One that could only go to her", checked: specific });
  passTo(stage, "2026-03-30T15:30:00.000Z", "The same day, 17:30 in Madrid");
  await happens(stage, "The thank-you is out, an hour after the talk", {
    type: "thank",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "email", templateId: "t-email", body: specific.draft.body },
    errorFindings: errorsIn(specific),
  });
  await showAgenda(stage);
}

function clockIn(instant: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}

/** How far a zone's clocks are from UTC at an instant: "GMT+2". */
function offsetIn(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "shortOffset" });
  const offset = parts.formatToParts(new Date(instant));
  return offset.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
