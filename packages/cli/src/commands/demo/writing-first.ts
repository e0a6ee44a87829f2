import type { Contact, InterviewId } from "@coffeechat/core";
import { happens, isRefused, passTo, type Stage, showAgenda } from "./stage.js";

export const TALK: InterviewId = "interview_first-talk";

/** A clumsy note is caught, mended and sent. */
export async function writeFirst(stage: Stage, contact: Contact): Promise<void> {
  const { coach, narrator } = stage;
  narrator.chapter("A first message that can be answered");
  passTo(stage, "2026-03-03T09:30:00.000Z", "Tuesday 3 March, 10:30 in Madrid");
  await coach.record({
    type: "draft",
    contactId: contact.id,
    interviewId: TALK,
    topic: "From nursing to clinical informatics",
  });

  const clumsy = await coach.check(contact.id, {
    kind: "outreach",
    channel: "linkedin-note",
    body: "Hi [Name], I'm a nurse in Ohio moving into informatics. Could we chat for an hour? I attached my resume in case your team has any openings. Thanks, Sam",
  });
  narrator.tell({ type: "message", title: "What one might write in a hurry", checked: clumsy });
  const errors = clumsy.findings.filter(({ severity }) => severity === "error").length;
  await isRefused(stage, "Sending it like that", {
    type: "send",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "linkedin-note" },
    errorFindings: errors,
  });

  const mended = await coach.draft(contact.id, "o-li-note", {
    them: { name: "Nuria" },
    me: { name: "Sam", role: "ward nurse in Ohio, drawn to informatics" },
    hook: "your piece on alarm fatigue at night",
    minutes: 20,
  });
  narrator.tell({
    type: "message",
    title: "The same wish, from the template o-li-note",
    checked: mended,
  });
  await happens(stage, {
    type: "send",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "linkedin-note", templateId: "o-li-note", body: mended.draft.body },
  });
  await showAgenda(stage);
}

/** Silence: a nudge too early is refused with a date, the one in time goes out, and they answer. */
export async function hearBack(stage: Stage, contact: Contact): Promise<void> {
  const { coach, narrator } = stage;
  narrator.chapter("Silence, one nudge, an answer");
  passTo(stage, "2026-03-09T09:00:00.000Z", "Monday 9 March: no reply yet");
  const nudge = {
    type: "nudge",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "email", templateId: "n-first" },
  } as const;
  await isRefused(stage, "A nudge after four business days", nudge);

  passTo(stage, "2026-03-12T09:00:00.000Z", "Thursday 12 March, 10:00 in Madrid");
  const friendly = await coach.draft(contact.id, "n-first", {
    them: { name: "Nuria" },
    me: { name: "Sam Rivera" },
    thread: "My note on LinkedIn",
    days: 9,
    topic: "how you moved from the ward into informatics",
  });
  narrator.tell({ type: "message", title: "One friendly nudge, by email", checked: friendly });
  await happens(stage, nudge);

  passTo(stage, "2026-03-16T08:20:00.000Z", "Monday 16 March: Nuria writes back");
  await happens(stage, {
    type: "reply",
    contactId: contact.id,
    channel: "email",
    body: "With pleasure! Two weeks from now would be good, in my afternoon.",
  });
  await showAgenda(stage);
  passTo(stage, "2026-03-16T13:00:00.000Z", "The same day, 9:00 in New York");
  await happens(stage, {
    type: "answer",
    contactId: contact.id,
    message: { channel: "email", body: "Would Monday 30 March at 16:00 your time suit you?" },
  });
}
