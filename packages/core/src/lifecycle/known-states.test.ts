import { describe, expect, expectTypeOf, it } from "vitest";
import {
  CONTACT_STATES,
  type Contact,
  type ContactEvent,
  type ContactState,
  EVENT_TYPES,
  INTERVIEW_STATES,
  type InterviewState,
} from "../model/index.js";
import { type ContactIn, type EventIn, isIn, replay, transition } from "./index.js";

const contact = replay([
  {
    id: "event_1",
    contactId: "contact_ana",
    at: "2026-03-02T09:00:00.000Z",
    type: "add",
    facts: { name: "Ana Ruiz", source: "linkedin" },
  },
]);

const base = {
  id: "event_2",
  contactId: "contact_ana",
  at: "2026-03-02T09:10:00.000Z",
} as const;
const thank = {
  ...base,
  type: "thank",
  interviewId: "interview_1",
  message: { channel: "email" },
} as const;

describe("where the state is known", () => {
  it("the compiler refuses what the table refuses", () => {
    if (!isIn(contact, "identified")) throw new Error("A new contact is identified.");
    expectTypeOf(contact).toExtend<ContactIn<"identified">>();
    expect(transition(contact, { ...base, type: "research", reason: "Night ward" }).ok).toBe(true);
    // @ts-expect-error nobody is thanked before a talk
    expect(transition(contact, thank).ok).toBe(false);
  });

  it("the types of events are those that the table has an arrow for", () => {
    expectTypeOf<EventIn<"declined">["type"]>().toEqualTypeOf<
      | "amend"
      | "reply"
      | "answer"
      | "opt-out"
      | "note"
      | "thank"
      | "reflect"
      | "refer"
      | "report"
      | "give"
      | "set-aside"
    >();
    expectTypeOf<EventIn<"opted-out">["type"]>().toEqualTypeOf<
      "amend" | "reply" | "note" | "reflect" | "report" | "set-aside"
    >();
  });

  it("nothing but `add` begins a contact", () => {
    // @ts-expect-error nothing is known of them yet
    expect(transition(null, thank).ok).toBe(false);
  });

  it("a contact of unknown state takes every event, and answers at run time", () => {
    const anybody: Contact = contact;
    expect(transition(anybody, thank).ok).toBe(false);
  });
});

/** These compile without a default: a state or event that is forgotten is a compile error. */
function contactStateInWords(state: ContactState): string {
  switch (state) {
    case "identified":
    case "researched":
      return "before";
    case "approached":
    case "engaged":
      return "on the way";
    case "met":
    case "nurturing":
    case "advocate":
      return "a tie";
    case "dormant":
      return "asleep";
    case "declined":
    case "opted-out":
      return "closed";
  }
}

function interviewStateInWords(state: InterviewState): string {
  switch (state) {
    case "draft":
    case "sent":
    case "nudged":
      return "asked";
    case "replied":
    case "scheduling":
    case "scheduled":
    case "confirmed":
      return "answered";
    case "held":
    case "thanked":
    case "reflected":
      return "held";
    case "lapsed":
    case "declined":
    case "cancelled":
      return "ended";
  }
}

function eventInWords(event: Pick<ContactEvent, "type">): string {
  switch (event.type) {
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "note":
    case "reflect":
    case "set-aside":
      return "for yourself";
    case "send":
    case "nudge":
    case "answer":
    case "confirm":
    case "thank":
    case "report":
    case "keep-in-touch":
      return "to them";
    case "reply":
    case "decline":
    case "opt-out":
    case "accept":
    case "refer":
      return "from them";
    case "move":
    case "cancel":
    case "no-show":
    case "hold":
    case "give":
      return "by either";
    case "tick":
      return "by time";
  }
}

describe("closed unions", () => {
  it("are switched over without a default", () => {
    expect(CONTACT_STATES.map(contactStateInWords)).not.toContain(undefined);
    expect(INTERVIEW_STATES.map(interviewStateInWords)).not.toContain(undefined);
    expect(EVENT_TYPES.map((type) => eventInWords({ type }))).not.toContain(undefined);
  });
});
