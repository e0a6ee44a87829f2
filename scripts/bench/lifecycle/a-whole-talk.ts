import type { ContactEventInput, ContactId, Instant } from "@coffeechat/core/model";

const interviewId = "interview_1";
const message = { channel: "email", templateId: "o-alumni" } as const;

/** Twelve events from the first note to the reflection, with a nudge, all in time under `recommended`. */
export function aWholeTalk(contactId: ContactId): ContactEventInput[] {
  let number = 0;
  const at = (moment: Instant) => {
    number += 1;
    return { id: `event_${number}`, contactId, at: moment } as const;
  };
  return [
    {
      ...at("2026-03-02T09:00:00.000Z"),
      type: "add",
      facts: {
        name: "Ana Ruiz",
        organization: "Birchwood",
        source: "alumni-platform",
        zone: "Europe/Madrid",
      },
    },
    { ...at("2026-03-02T09:10:00.000Z"), type: "research", reason: "Runs the night ward" },
    { ...at("2026-03-02T09:20:00.000Z"), type: "draft", interviewId },
    { ...at("2026-03-03T08:00:00.000Z"), type: "send", interviewId, message },
    { ...at("2026-03-17T08:00:00.000Z"), type: "nudge", interviewId, message },
    { ...at("2026-03-18T08:00:00.000Z"), type: "reply", channel: "email" },
    {
      ...at("2026-03-19T08:00:00.000Z"),
      type: "accept",
      interviewId,
      start: "2026-03-30T14:00:00.000Z",
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "video",
    },
    { ...at("2026-03-27T10:00:00.000Z"), type: "confirm", interviewId, message },
    { ...at("2026-03-30T14:25:00.000Z"), type: "hold", interviewId, minutes: 24 },
    {
      ...at("2026-03-30T15:00:00.000Z"),
      type: "note",
      interviewId,
      notes: { text: "Rotations first, then choose." },
    },
    { ...at("2026-03-30T18:00:00.000Z"), type: "thank", interviewId, message },
    {
      ...at("2026-03-31T18:00:00.000Z"),
      type: "reflect",
      interviewId,
      reflection: {
        impressions: "Calm",
        picture: "Yes, on nights",
        changed: "Less paperwork than feared",
        missing: "A day shift view",
        verdict: "could-fit",
      },
    },
  ];
}
