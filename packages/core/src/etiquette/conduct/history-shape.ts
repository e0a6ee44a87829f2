import { anything, instant, listOf, maybe, number, oneOf, recordOf, text } from "./shape.js";

const party = oneOf("you", "they");
const byWhom = recordOf({ by: party, at: instant });
const words = listOf(text);

const interview = recordOf({
  id: text,
  state: text,
  // Moments that cannot be read or cannot be true are a finding, not an error.
  nudgedAt: listOf(anything),
  appointment: maybe(recordOf({ start: instant, minutes: number, zone: text })),
  moves: listOf(byWhom),
  noShows: listOf(byWhom),
  reflection: maybe(recordOf({})),
  notes: maybe(
    recordOf({
      text,
      mostValued: words,
      offers: words,
      hiringInsights: words,
      skillWords: words,
      nextSteps: words,
    }),
  ),
});

/** What the rules read of a contact; looser than the model's schema, which needs zod. */
export const contactShape = recordOf({
  id: text,
  state: text,
  facts: recordOf({
    name: text,
    source: text,
    organization: maybe(text),
    zone: maybe(text),
    sourceDetail: maybe(text),
    referrer: maybe(recordOf({ name: text })),
  }),
  reason: maybe(text),
  findings: words,
  interviews: listOf(interview),
  correspondence: listOf(
    recordOf({ from: party, kind: text, channel: text, interviewId: maybe(text) }),
  ),
  referrals: listOf(recordOf({ at: instant, told: words, name: text })),
  referrerTold: words,
  gifts: listOf(recordOf({ by: party, at: instant, what: text })),
  adviceReportedAt: maybe(instant),
});

export const eventsShape = listOf(
  recordOf({
    contactId: text,
    at: instant,
    type: text,
    body: maybe(text),
    reason: maybe(text),
    message: maybe(recordOf({ body: maybe(text) })),
  }),
);

export const othersShape = listOf(recordOf({ text, name: maybe(text), organization: maybe(text) }));
