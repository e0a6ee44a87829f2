import { describe, expect, it } from "vitest";
import { replay } from "../../lifecycle/index.js";
import type { ContactEventInput, EventType } from "../../model/event.js";
import { parseEvent } from "../../model/parse-event.js";
import { checkHistory } from "../check-history.js";

const NOW = "2026-12-01T10:00:00.000Z";
const email = (body: string) => ({ message: { channel: "email", body } });
const talk = (number = 1) => ({ interviewId: `interview_${number}` });

type Line = readonly [at: string, type: EventType, body?: Readonly<Record<string, unknown>>];

const BEGUN: readonly Line[] = [
  [
    "2026-03-02T08:50",
    "add",
    { facts: { name: "Ana Ruiz", source: "linkedin", zone: "Europe/London" } },
  ],
  ["2026-03-02T08:51", "research", { reason: "Runs the night ward" }],
  ["2026-03-02T08:52", "draft", talk()],
  ["2026-03-03T10:00", "send", { ...talk(), ...email("Could we talk for 15 minutes?") }],
];

function logOf(lines: readonly Line[]) {
  return [...BEGUN, ...lines].map(([at, type, body], index) =>
    parseEvent({
      id: `event_${index}`,
      contactId: "contact_ana",
      at: `${at}:00.000Z`,
      type,
      ...body,
    }),
  );
}

/** The rules that a plain log of events breaks, with severity and day. */
function found(...lines: readonly Line[]): readonly string[] {
  const events = logOf(lines);
  const contact = replay(events, { keepBreaches: true });
  return checkHistory(contact, { now: NOW, events })
    .filter(({ ruleId }) => ruleId !== "quiet-hours")
    .map(
      ({ ruleId, severity, timing }) =>
        `${severity} ${ruleId} ${(timing?.happenedAt ?? timing?.from ?? "").slice(0, 10)}`,
    );
}

const declined = (reason?: string): Line => [
  "2026-03-04T10:00",
  "decline",
  reason === undefined ? {} : { reason },
];

describe("a plain log of events", () => {
  it.each<readonly [string, Line]>([
    ["a word", ["2026-03-10T12:00", "keep-in-touch", email("Please reconsider?")]],
    ["a nudge", ["2026-03-10T12:00", "nudge", { ...talk(), ...email("Please reconsider?") }]],
    ["an apology", ["2026-03-10T12:00", "answer", email("I am sorry.")]],
    ["thanks", ["2026-03-10T12:00", "thank", { ...talk(), ...email("Thank you.") }]],
    ["a gift", ["2026-03-10T12:00", "give", { by: "you", unasked: true, what: "Our newsletter" }]],
    [
      "news of their advice",
      [
        "2026-03-10T12:00",
        "report",
        { ...email("It worked."), outcome: { about: "advice", result: "It worked" } },
      ],
    ],
  ])("is found to break an opt-out by %s", (_, breach) => {
    expect(found(["2026-03-04T10:00", "opt-out"], breach)).toEqual(["error respect-no 2026-03-10"]);
  });

  it("is found to press on after a decline: by a nudge, a word, a second request", () => {
    expect(
      found(declined(), ["2026-03-20T12:00", "nudge", { ...talk(), ...email("And?") }]),
    ).toEqual(["error respect-no 2026-03-20"]);
    expect(found(declined(), ["2026-03-20T12:00", "keep-in-touch", email("And?")])).toEqual([
      "error respect-no 2026-03-20",
    ]);
    expect(
      found(
        declined(),
        ["2026-03-20T11:00", "draft", talk(2)],
        ["2026-03-20T12:00", "send", { ...talk(2), ...email("Could we talk after all?") }],
      ),
    ).toContain("error respect-no 2026-03-20");
  });

  it("is found to argue: thanks are one word, and the second is a plea", () => {
    expect(
      found(
        declined(),
        ["2026-03-04T12:00", "answer", email("Thank you for telling me.")],
        ["2026-03-06T12:00", "answer", email("Would you reconsider?")],
      ),
    ).toEqual(["error respect-no 2026-03-06"]);
  });

  it("is judged once for each no that was ignored, however often the no is repeated", () => {
    expect(
      found(
        declined(),
        ["2026-03-06T12:00", "keep-in-touch", email("Are you sure?")],
        ["2026-03-07T12:00", "decline"],
        ["2026-03-08T12:00", "opt-out"],
        ["2026-03-09T12:00", "keep-in-touch", email("Please!")],
        ["2026-03-10T12:00", "decline"],
        ["2026-03-11T12:00", "answer", email("Thank you.")],
      ),
    ).toEqual([
      "error respect-no 2026-03-06",
      "error respect-no 2026-03-09",
      "error respect-no 2026-03-11",
    ]);
  });

  it("counts a nudge after the request has lapsed", () => {
    expect(
      found(
        ["2026-03-12T10:00", "nudge", { ...talk(), ...email("May I ask again?") }],
        ["2026-04-20T10:00", "tick"],
        ["2026-04-21T10:00", "nudge", { ...talk(), ...email("And now?") }],
      ),
    ).toContain("error nudge-limit 2026-04-21");
  });

  it("may hold the letter to which they invited, and the talk that came of it", () => {
    const invited = declined("Ask me again in autumn");
    const word = email("You invited me to ask again in autumn.");
    expect(found(invited, ["2026-09-24T10:00", "keep-in-touch", word])).toEqual([]);
    const events = logOf([
      invited,
      ["2026-09-24T09:00", "draft", talk(2)],
      ["2026-09-24T10:00", "send", { ...talk(2), ...word }],
      [
        "2026-09-25T10:00",
        "accept",
        {
          ...talk(2),
          start: "2026-10-01T13:00:00.000Z",
          minutes: 20,
          zone: "Europe/London",
          venue: "cafe",
        },
      ],
      ["2026-10-01T13:30", "hold", { ...talk(2), minutes: 20 }],
      ["2026-10-01T16:00", "thank", { ...talk(2), ...email("Thank you for the talk.") }],
    ]);
    const contact = replay(events, { keepBreaches: true });
    expect([contact.state, contact.interviews.map(({ state }) => state)]).toEqual([
      "met",
      ["declined", "thanked"],
    ]);
    const rules = checkHistory(contact, { now: NOW, events }).map(({ ruleId }) => ruleId);
    expect(rules).not.toContain("respect-no");
    expect(rules).not.toContain("consistent-history");
  });

  it("is forgiven whatever follows their coming back", () => {
    expect(
      found(
        ["2026-03-04T10:00", "opt-out"],
        ["2026-04-20T10:00", "reply", { channel: "email", body: "I have time now after all." }],
        ["2026-04-20T12:00", "answer", email("How kind.")],
      ),
    ).toEqual([]);
  });

  it("is judged even where the contact was made only of what came before the breach", () => {
    const events = logOf([
      ["2026-03-04T10:00", "opt-out"],
      ["2026-03-10T12:00", "keep-in-touch", email("Please reconsider?")],
    ]);
    const contact = replay(events.slice(0, -1));
    expect(checkHistory(contact, { now: NOW, events }).map(({ ruleId }) => ruleId)).toEqual([
      "respect-no",
    ]);
  });

  it.each<readonly [string, readonly Line[]]>([
    ["a talk nobody agreed to", [["2026-03-04T10:00", "hold", { ...talk(), minutes: 20 }]]],
    ["thanks before the talk", [["2026-03-04T10:00", "thank", { ...talk(), ...email("Thanks") }]]],
    ["an answer to nothing", [["2026-03-04T10:00", "answer", { ...talk(), ...email("Yes") }]]],
    ["an event before the last", [["2026-03-01T10:00", "keep-in-touch", email("Hello")]]],
    ["a talk after a no", [declined(), ["2026-03-09T10:00", "hold", { ...talk(), minutes: 20 }]]],
  ])("is refused as before where it cannot be true: %s", (_, lines) => {
    expect(() => replay(logOf(lines), { keepBreaches: true })).toThrow(
      expect.objectContaining({ name: "CoffeechatError" }),
    );
  });

  it("with a breach is refused where nobody asked to keep it", () => {
    const events: readonly ContactEventInput[] = logOf([
      ["2026-03-04T10:00", "opt-out"],
      ["2026-03-10T12:00", "keep-in-touch", email("Please reconsider?")],
    ]);
    expect(() => replay(events)).toThrow(expect.objectContaining({ code: "EVENT_REFUSED" }));
  });
});
