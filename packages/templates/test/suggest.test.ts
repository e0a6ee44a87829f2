import { nextSteps, replay } from "@coffeechat/core/lifecycle";
import {
  type Contact,
  type ContactEventInput,
  recommendedPolicy,
  SOURCES,
  type Source,
} from "@coffeechat/core/model";
import { planFollowUps } from "@coffeechat/core/schedule";
import { findTemplate, listTemplates, suggestTemplate } from "@coffeechat/templates";
import { describe, expect, it } from "vitest";

const interviewId = "interview_1" as const;
const email = { channel: "email" } as const;
type Facts = Extract<ContactEventInput, { type: "add" }>["facts"];
type Told = ContactEventInput extends infer Event
  ? Event extends ContactEventInput
    ? Omit<Event, "id" | "contactId">
    : never
  : never;

/** A contact to whom the given things happened, each a few days after the other. */
function contactAfter(facts: Partial<Facts>, told: readonly Told[] = []): Contact {
  const add = { at: "2026-03-02T09:00:00.000Z", type: "add" } as const;
  const whole = [
    { ...add, facts: { name: "Ana Ruiz", source: "event" as const, ...facts } },
    ...told,
  ];
  return replay(
    whole.map((event, index) => ({
      ...event,
      id: `event_${index + 1}` as const,
      contactId: "contact_ana" as const,
    })),
  );
}

const researched: Told = { at: "2026-03-02T10:00:00.000Z", type: "research", reason: "Her talk" };
const drafted: Told = { at: "2026-03-02T11:00:00.000Z", type: "draft", interviewId };
const sent: Told = { at: "2026-03-03T08:00:00.000Z", type: "send", interviewId, message: email };
const nudged: Told = { at: "2026-03-16T08:00:00.000Z", type: "nudge", interviewId, message: email };
const request = [researched, drafted, sent];

describe("the first message", () => {
  it.each(SOURCES)("to somebody from %s is one written for such people", (source: Source) => {
    const referrer = { name: "Jo Lee", mayUseName: true };
    const contact = contactAfter({ source, ...(source === "referral" ? { referrer } : {}) });
    const { templateId, why } = suggestTemplate(contact, { type: "send" });
    expect(findTemplate(templateId ?? "").relationship).toBe(source);
    expect(why.length).toBeGreaterThan(20);
  });

  it("names the referrer wherever the person was found, if that is allowed", () => {
    const named = contactAfter({ source: "event", referrer: { name: "Jo", mayUseName: true } });
    expect(suggestTemplate(named, { type: "send" }).templateId).toBe("o-referral");
    const unnamed = contactAfter({
      source: "referral",
      referrer: { name: "Jo", mayUseName: false },
    });
    const { templateId, why } = suggestTemplate(unnamed, { type: "send" });
    expect(templateId).toBe("o-cold");
    expect(why).toContain("not to be mentioned");
  });

  it.each([
    ["email", "linkedin", "o-cold"],
    ["linkedin-message", "linkedin", "o-li-msg"],
    ["phone", "alumni-platform", "p-phone"],
    ["in-person", "stranger", "p-stranger"],
    ["linkedin-note", "event", "o-li-note"],
  ] as const)("by %s to somebody from %s is %s", (channel, source, expected) => {
    const suggestion = suggestTemplate(contactAfter({ source }), { type: "send", channel });
    expect(suggestion.templateId).toBe(expected);
  });

  it("goes by LinkedIn where that is the only way to reach them", () => {
    const linkedinUrl = "https://www.linkedin.com/in/ana";
    const contact = contactAfter({ source: "club", linkedinUrl });
    expect(suggestTemplate(contact, { type: "send" }).templateId).toBe("o-li-note");
  });
});

it("says that there are words in the contact's language, where there are", () => {
  const suggest = (locale: string, type: "send" | "confirm") =>
    suggestTemplate(contactAfter({ source: "alumni-platform", locale }, request), { type })
      .language;
  expect(suggest("de-AT", "send")).toBe("de");
  expect(suggest("fr", "send")).toBe("fr");
  expect(suggest("de-AT", "confirm")).toBe(undefined);
  expect(suggest("en-GB", "send")).toBe(undefined);
});

describe("after silence", () => {
  it("comes one nudge, a last one for a warm contact, then nothing", () => {
    const suggest = (contact: Contact) => suggestTemplate(contact, { type: "nudge" });
    expect(suggest(contactAfter({}, request)).templateId).toBe("n-first");
    expect(suggest(contactAfter({}, [...request, nudged])).templateId).toBe("n-last");
    const cold = suggest(contactAfter({ source: "stranger" }, [...request, nudged]));
    expect(cold).toMatchObject({ templateId: null, alternatives: [] });
    expect(cold.why).toContain("one nudge");
  });

  it("is nudged where the request went", () => {
    const contact = contactAfter({ source: "linkedin" }, [
      researched,
      drafted,
      { ...sent, type: "send", interviewId, message: { channel: "linkedin-note" } },
    ]);
    expect(suggestTemplate(contact, { type: "nudge" }).templateId).toBe("n-li");
  });
});

describe("an answer", () => {
  it("to a no is thanks, and nothing is sent any more", () => {
    const contact = contactAfter({}, [
      ...request,
      { at: "2026-03-05T08:00:00.000Z", type: "decline" },
    ]);
    expect(suggestTemplate(contact, { type: "answer" }).templateId).toBe("d-declined");
    expect(suggestTemplate(contact, { type: "nudge" }).templateId).toBe(null);
    expect(suggestTemplate(contact, { type: "send" }).templateId).toBe(null);
  });

  it("is never suggested to somebody who wants no more messages", () => {
    const gone = contactAfter({}, [
      ...request,
      { at: "2026-03-05T08:00:00.000Z", type: "opt-out" },
    ]);
    for (const type of ["send", "nudge", "answer", "thank", "keep-in-touch"] as const) {
      expect(suggestTemplate(gone, { type }).templateId).toBe(null);
    }
  });
});

it.each([
  [{ type: "accept" }, "c-accept"],
  [{ type: "confirm" }, "c-daybefore"],
  [{ type: "move", by: "you" }, "r-mine"],
  [{ type: "move", by: "they" }, "r-theirs"],
  [{ type: "no-show", by: "you" }, "r-noshow-me"],
  [{ type: "no-show", by: "they" }, "r-noshow-them"],
  [{ type: "hold" }, "p-opening"],
  [{ type: "thank" }, "t-email"],
  [{ type: "reflect" }, "w-reflect"],
  [{ type: "report", about: "advice" }, "k-advice"],
  [{ type: "report", about: "referral" }, "t-referrer"],
  [{ type: "give", by: "you" }, "k-resource"],
  [{ type: "keep-in-touch" }, "k-news"],
] as const)("%j calls for %s", (step, expected) => {
  expect(suggestTemplate(contactAfter({}, request), step).templateId).toBe(expected);
});

it("offers every template of the pack at some step, and no other", () => {
  const offered = new Set<string>();
  const contacts = [
    ...SOURCES.map((source) => contactAfter({ source }, request)),
    contactAfter({ source: "referral", referrer: { name: "Jo", mayUseName: true } }, request),
    contactAfter({}, [...request, nudged]),
    { ...contactAfter({}, request), state: "dormant" as const },
  ];
  const types = [
    "research",
    "send",
    "nudge",
    "answer",
    "accept",
    "confirm",
    "hold",
    "thank",
  ] as const;
  const more = ["reflect", "refer", "give", "keep-in-touch"] as const;
  for (const contact of contacts) {
    const steps = [
      ...[...types, ...more].map((type) => ({ type })),
      ...(["email", "linkedin-message", "linkedin-note", "phone", "in-person"] as const).map(
        (channel) => ({ type: "send" as const, channel }),
      ),
      ...(["you", "they"] as const).flatMap((by) => [
        { type: "move" as const, by },
        { type: "no-show" as const, by },
      ]),
      { type: "report" as const, about: "advice" as const },
      { type: "nudge" as const, channel: "linkedin-message" as const },
    ];
    for (const step of steps) {
      const { templateId, alternatives } = suggestTemplate(contact, step);
      for (const id of [templateId, ...alternatives.map((other) => other.templateId)]) {
        if (id !== null) offered.add(id);
      }
    }
  }
  expect([...offered].sort()).toEqual(listTemplates().map(({ id }) => id));
});

it("takes the steps of the lifecycle as they are", () => {
  const contact = contactAfter({}, request);
  for (const step of nextSteps(contact, "2026-03-20T09:00:00.000Z")) {
    expect(suggestTemplate(contact, step).why).not.toBe("");
  }
});

it("agrees with the templates that planned follow-ups name", () => {
  const contact = contactAfter({ zone: "Europe/Madrid" }, request);
  const planned = planFollowUps(contact, recommendedPolicy, "2026-03-20T09:00:00.000Z");
  const nudge = planned.find(({ kind }) => kind === "nudge");
  expect(nudge?.templateId).toBe(suggestTemplate(contact, { type: "nudge" }).templateId);
});
