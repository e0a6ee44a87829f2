import {
  addMilliseconds,
  type Contact,
  type ContactEventInput,
  type ContactFactsInput,
  type ContactId,
  contactSchema,
  DAY_MS,
  type EventId,
  type FollowUp,
  type FollowUpId,
  followUpSchema,
  type Instant,
  parseEvent,
  parseInput,
} from "@coffeechat/core/model";
import type { ContactChange, FollowUpChanges, Scope } from "@coffeechat/core/store";

export const HERE: Scope = { tenant: "north-school", owner: "student-1" };
export const ELSEWHERE: Scope = { tenant: "south-school", owner: "student-1" };

/** Every case happens at this time. */
export const START: Instant = "2026-03-02T09:00:00.000Z";

const NO_FOLLOW_UPS: FollowUpChanges = { create: [], move: [], cancel: [] };

export interface NewContact {
  readonly facts?: Partial<ContactFactsInput>;
  readonly addedAt?: Instant;
  readonly followUps?: Partial<FollowUpChanges>;
  readonly eventId?: EventId;
}

/** The change that adds a contact: one `add` event, and the snapshot after it. */
export function addContact(contactId: ContactId, options: NewContact = {}): ContactChange {
  const at = options.addedAt ?? START;
  const event = parseEvent({
    id: options.eventId ?? `event_${contactId}-1`,
    contactId,
    at,
    type: "add",
    facts: { name: "Ines Quill", source: "linkedin", ...options.facts },
  } satisfies ContactEventInput);
  if (event.type !== "add") throw new Error("parseEvent changed the type of an event");
  const contact = parseInput(
    contactSchema,
    {
      schema: 1,
      id: contactId,
      revision: 1,
      state: "identified",
      since: at,
      facts: event.facts,
      findings: [],
      interviews: [],
      correspondence: [],
      referrals: [],
      referrerTold: [],
      gifts: [],
      addedAt: at,
      lastEventAt: at,
      lastEventId: event.id,
    },
    "sample contact",
  );
  return {
    contactId,
    expectedRevision: 0,
    events: [event],
    contact,
    followUps: { ...NO_FOLLOW_UPS, ...options.followUps },
  };
}

export interface NextStep {
  /** The words of the research: what a case looks for afterwards. */
  readonly reason?: string;
  readonly findings?: readonly string[];
  readonly eventId?: EventId;
  readonly followUps?: Partial<FollowUpChanges>;
}

/** The change that follows: one `research` event on top of the contact as it was read. */
export function researchContact(contact: Contact, step: NextStep = {}): ContactChange {
  const revision = contact.revision + 1;
  const event = parseEvent({
    id: step.eventId ?? `event_${contact.id}-${revision}`,
    contactId: contact.id,
    at: addMilliseconds(contact.addedAt, revision * 1_000),
    type: "research",
    reason: step.reason ?? `Reason number ${revision}`,
    findings: [...(step.findings ?? [])],
  } satisfies ContactEventInput);
  if (event.type !== "research") throw new Error("parseEvent changed the type of an event");
  return {
    contactId: contact.id,
    expectedRevision: contact.revision,
    events: [event],
    contact: {
      ...contact,
      revision,
      state: "researched",
      since: event.at,
      reason: event.reason,
      findings: [...event.findings],
      lastEventAt: event.at,
      lastEventId: event.id,
    },
    followUps: { ...NO_FOLLOW_UPS, ...step.followUps },
  };
}

/** The change that corrects facts. */
export function amendContact(contact: Contact, facts: Partial<Contact["facts"]>): ContactChange {
  const change = researchContact(contact);
  const event = parseEvent({
    id: change.contact.lastEventId,
    contactId: contact.id,
    at: change.contact.lastEventAt,
    type: "amend",
    facts,
  });
  return {
    ...change,
    events: [event],
    contact: { ...contact, ...pointers(change.contact), facts: { ...contact.facts, ...facts } },
  };
}

/** A person named by another contact: two contacts change at once. */
export function referContact(
  referrer: Contact,
  referredId: ContactId,
  name: string,
): readonly [ContactChange, ContactChange] {
  const change = researchContact(referrer);
  const { lastEventId, lastEventAt } = change.contact;
  const interviewId = "interview_first";
  const event = parseEvent({
    id: lastEventId,
    contactId: referrer.id,
    at: lastEventAt,
    type: "refer",
    interviewId,
    referredId,
    name,
    mayUseName: true,
  } satisfies ContactEventInput);
  const referral = {
    referredId,
    interviewId,
    name,
    mayUseName: true,
    at: lastEventAt,
    told: [],
  } satisfies Contact["referrals"][number];
  return [
    {
      ...change,
      events: [event],
      contact: { ...referrer, ...pointers(change.contact), referrals: [referral] },
    },
    addContact(referredId, {
      addedAt: lastEventAt,
      facts: {
        name,
        source: "referral",
        referrer: { name: referrer.facts.name, mayUseName: true, contactId: referrer.id },
      },
    }),
  ];
}

/** A contact with a log of this many events, in one change. */
export function longHistory(contactId: ContactId, events: number): ContactChange {
  const first = addContact(contactId);
  const all = [...first.events];
  let contact = first.contact;
  while (all.length < events) {
    const next = researchContact(contact);
    all.push(...next.events);
    contact = next.contact;
  }
  return { ...first, events: all, contact };
}

/** Something to do with a contact some days after {@link START}; `held` waits for a fact. */
export function followUp(
  contactId: ContactId,
  id: FollowUpId,
  due: number | Instant | "held",
  reason = "Write again: seven business days have passed",
): FollowUp {
  const shared = { id, contactId, kind: "nudge", reason, rule: "nudge-gap" };
  if (due === "held") {
    return parseInput(
      followUpSchema,
      { ...shared, status: "held", held: { code: "no-zone", message: "Their zone is not known" } },
      "sample follow-up",
    );
  }
  const at = typeof due === "number" ? addMilliseconds(START, due * DAY_MS) : due;
  const window = { from: at, due: at, until: null };
  return parseInput(
    followUpSchema,
    { ...shared, status: "due", zone: "Europe/Zurich", window },
    "sample follow-up",
  );
}

function pointers({ revision, lastEventAt, lastEventId }: Contact) {
  return { revision, lastEventAt, lastEventId };
}
