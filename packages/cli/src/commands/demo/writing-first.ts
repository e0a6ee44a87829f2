import type { Contact, InterviewId } from "@coffeechat/core";
import { errorsIn, happens, isRefused, passTo, type Stage, showAgenda } from "./stage.js";

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
  await isRefused(stage, "Sending it like that", {
    type: "send",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "linkedin-note" },
    errorFindings: errorsIn(clumsy),
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
  await happens(stage, "You send it yourself, on LinkedIn, and record that you did", {
    type: "send",
    contactId: contact.id,
    interviewId: TALK,
    message: { channel: "linkedin-note", templateId: "o-li-note", body: mended.draft.body },
    errorFindings: errorsIn(mended),
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
  await happens(stage, "The nudge is out", {
    ...nudge,
    message: { ...nudge.message, body: friendly.draft.body },
  });
  await showAgenda(stage);

  passTo(stage, "2026-03-16T08:20:00.000Z", "Monday 16 March: Nuria writes back");
  const reply = "With pleasure! Two weeks from now would be good, in my afternoon.";
  narrator.tell({ type: "words", who: "Nuria", text: reply });
  await happens(stage, "She has answered", {
    type: "reply",
    contactId: contact.id,
    channel: "email",
    body: reply,
  });
  await showAgenda(stage);
  passTo(stage, "2026-03-16T13:00:00.000Z", "The same day, 9:00 in New York");
  const answer = "Would Monday 30 March at 16:00 your time suit you, or Tuesday at the same hour?";
  narrator.tell({ type: "words", who: "You", text: answer });
  await happens(stage, "You have answered within the day, with two times in her zone", {
    type: "answer",
    contactId: contact.id,
    message: { channel: "email", body: answer },
  });
  await showAgenda(stage);
}
