/** Where the product keeps a passage of the seed guide. */
export type Place =
  | { readonly kind: "rule"; readonly id: string }
  /** A path into the model: `reflection.verdict`. */
  | { readonly kind: "field"; readonly path: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "state"; readonly machine: "contact" | "interview"; readonly state: string }
  | { readonly kind: "schedule"; readonly followUp: string }
  | { readonly kind: "template"; readonly id: string }
  | { readonly kind: "question"; readonly id: string }
  | { readonly kind: "prompt"; readonly field: string }
  /** No program can check it: a template or worksheet reminds of it, in these words. */
  | { readonly kind: "reminder"; readonly by: string; readonly words: string };

/** Every passage of the seed guide and what became of it. */
export const SEED_MAP: Readonly<Record<string, readonly Place[]>> = {
  S1: [
    {
      kind: "reminder",
      by: "w-prep",
      words: "A talk is one way among several; nothing here promises a job.",
    },
  ],
  S2: [
    { kind: "state", machine: "contact", state: "identified" },
    { kind: "state", machine: "interview", state: "draft" },
    { kind: "template", id: "w-prep" },
  ],
  S3: [
    { kind: "field", path: "interview.topic" },
    { kind: "field", path: "contact.facts.role" },
  ],
  S4: [{ kind: "field", path: "reflection.verdict" }],
  S5: [
    {
      kind: "reminder",
      by: "w-compare",
      words: "Compare what you heard before you commit to a path.",
    },
  ],
  S6: [{ kind: "rule", id: "no-job-ask" }],
  S7: [
    {
      kind: "reminder",
      by: "p-opening",
      words: "Most people like to talk about their work: asking is no imposition.",
    },
  ],
  S8: [{ kind: "field", path: "notes.offers" }],
  S9: [{ kind: "field", path: "reflection.verdict" }],
  S10: [{ kind: "field", path: "contact.referrals" }],
  S11: [
    { kind: "field", path: "reflection.pros" },
    { kind: "field", path: "reflection.cons" },
  ],
  S12: [{ kind: "field", path: "notes.hiringInsights" }],
  S13: [{ kind: "state", machine: "contact", state: "advocate" }],
  S14: [
    { kind: "field", path: "contact.facts.referrer" },
    { kind: "field", path: "contact.referrals" },
  ],
  S15: [
    { kind: "field", path: "contact.reason" },
    { kind: "field", path: "contact.facts.role" },
  ],
  S16: [
    { kind: "source", id: "alumni-platform" },
    { kind: "template", id: "o-alumni" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S17: [
    { kind: "source", id: "linkedin" },
    { kind: "template", id: "o-cold" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S18: [
    { kind: "source", id: "handshake" },
    { kind: "template", id: "o-handshake" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S19: [
    { kind: "source", id: "classmate" },
    { kind: "template", id: "o-classmate" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S20: [
    { kind: "source", id: "club" },
    { kind: "template", id: "o-club" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S21: [
    { kind: "source", id: "friend" },
    { kind: "template", id: "o-friend" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S22: [
    { kind: "source", id: "family" },
    { kind: "template", id: "o-family" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S23: [
    { kind: "source", id: "professor" },
    { kind: "template", id: "o-professor" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S24: [
    { kind: "source", id: "advisor" },
    { kind: "template", id: "o-advisor" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S25: [
    { kind: "source", id: "career-fair" },
    { kind: "template", id: "o-fair" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S26: [
    { kind: "source", id: "event" },
    { kind: "template", id: "o-event" },
    {
      kind: "reminder",
      by: "o-event",
      words: "At an event, go up to one person; they came to be spoken to.",
    },
  ],
  S27: [
    { kind: "source", id: "guest-speaker" },
    { kind: "template", id: "o-speaker" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S28: [
    { kind: "source", id: "current-work" },
    { kind: "template", id: "o-colleague" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S29: [
    { kind: "source", id: "former-work" },
    { kind: "template", id: "o-ex-boss" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S30: [
    { kind: "source", id: "stranger" },
    { kind: "template", id: "o-stranger" },
    { kind: "rule", id: "say-your-connection" },
  ],
  S31: [
    { kind: "field", path: "interview.appointment.venue" },
    { kind: "rule", id: "ask-for-conversation" },
  ],
  S32: [{ kind: "rule", id: "plan-public-place" }],
  S33: [{ kind: "rule", id: "plan-payer" }],
  S34: [
    { kind: "field", path: "interview.appointment.venue" },
    {
      kind: "reminder",
      by: "p-phone",
      words: "A call is as good: say so if a meeting frightens you.",
    },
  ],
  S35: [
    { kind: "template", id: "o-written" },
    { kind: "rule", id: "ask-for-conversation" },
  ],
  S36: [{ kind: "template", id: "o-written" }],
  S37: [
    { kind: "rule", id: "state-time-ask" },
    { kind: "rule", id: "max-time-ask" },
    { kind: "rule", id: "plan-length" },
  ],
  S38: [
    { kind: "rule", id: "plan-stop" },
    { kind: "rule", id: "no-pressure" },
    { kind: "field", path: "plan.bufferMinutes" },
    { kind: "schedule", followUp: "stop-signal" },
  ],
  S39: [{ kind: "question", id: "typical-day" }],
  S40: [{ kind: "question", id: "like-best" }],
  S41: [{ kind: "question", id: "learned-how" }],
  S42: [{ kind: "question", id: "credentials" }],
  S43: [
    { kind: "question", id: "success-traits" },
    { kind: "field", path: "notes.skillWords" },
  ],
  S44: [{ kind: "question", id: "wish-known" }],
  S45: [{ kind: "question", id: "associations" }],
  S46: [{ kind: "question", id: "stay-current" }],
  S47: [{ kind: "question", id: "reading" }],
  S48: [{ kind: "question", id: "beginner-advice" }],
  S49: [{ kind: "question", id: "search-strategies" }],
  S50: [
    { kind: "question", id: "two-names" },
    { kind: "question", id: "may-use-name" },
    { kind: "rule", id: "ask-for-referrals" },
    { kind: "rule", id: "claims-match-history" },
    { kind: "field", path: "contact.facts.referrer.mayUseName" },
  ],
  S51: [{ kind: "rule", id: "keep-focus-on-them" }],
  S52: [{ kind: "rule", id: "no-job-ask" }],
  S53: [{ kind: "schedule", followUp: "arrive" }],
  S54: [
    {
      kind: "reminder",
      by: "w-prep",
      words: "Offer them the choice of food or drink before you order.",
    },
  ],
  S55: [
    { kind: "rule", id: "plan-intro" },
    { kind: "rule", id: "plan-open-first" },
    { kind: "rule", id: "open-questions" },
    { kind: "rule", id: "introduce-yourself" },
  ],
  S56: [
    { kind: "rule", id: "keep-focus-on-them" },
    { kind: "rule", id: "plan-intro" },
  ],
  S57: [
    { kind: "rule", id: "no-favor-ask" },
    { kind: "rule", id: "no-resume-push" },
    { kind: "rule", id: "no-lookup-question" },
    { kind: "rule", id: "plan-research" },
  ],
  S58: [
    { kind: "field", path: "notes.offers" },
    { kind: "template", id: "d-no-offer" },
  ],
  S59: [
    { kind: "rule", id: "plan-resume" },
    { kind: "rule", id: "no-resume-push" },
  ],
  S60: [
    { kind: "rule", id: "notes-same-day" },
    { kind: "rule", id: "plan-notes" },
    { kind: "schedule", followUp: "write-notes" },
  ],
  S61: [
    { kind: "rule", id: "plan-referral-ask" },
    { kind: "rule", id: "ask-for-referrals" },
  ],
  S62: [
    { kind: "rule", id: "plan-keep-touch" },
    { kind: "rule", id: "name-next-step" },
  ],
  S63: [
    { kind: "rule", id: "thank-24h" },
    { kind: "schedule", followUp: "thank-you" },
  ],
  S64: [
    { kind: "rule", id: "specific-thanks" },
    { kind: "rule", id: "name-next-step" },
    { kind: "field", path: "notes.mostValued" },
  ],
  S65: [
    {
      kind: "reminder",
      by: "w-reflect",
      words: "Write down your first feeling before you weigh anything.",
    },
  ],
  S66: [
    { kind: "field", path: "reflection.impressions" },
    { kind: "rule", id: "reflect" },
    { kind: "prompt", field: "impressions" },
  ],
  S67: [
    { kind: "field", path: "reflection.picture" },
    { kind: "rule", id: "reflect" },
    { kind: "prompt", field: "picture" },
  ],
  S68: [
    { kind: "field", path: "reflection.changed" },
    { kind: "rule", id: "reflect" },
    { kind: "prompt", field: "changed" },
  ],
  S69: [
    { kind: "field", path: "reflection.missing" },
    { kind: "rule", id: "reflect" },
    { kind: "prompt", field: "missing" },
  ],
  S70: [
    { kind: "schedule", followUp: "keep-in-touch" },
    { kind: "rule", id: "give-something" },
    { kind: "state", machine: "contact", state: "nurturing" },
  ],
  S71: [
    { kind: "rule", id: "give-before-ask" },
    { kind: "rule", id: "give-something" },
  ],
};
