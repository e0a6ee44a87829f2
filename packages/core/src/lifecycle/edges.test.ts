import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContactEventInput,
  type Instant,
  POLICY_PRESETS,
} from "../model/index.js";
import { explain, replay, transition } from "./index.js";

const first = { interviewId: "interview_1" } as const;
const second = { interviewId: "interview_2" } as const;
const message = { channel: "email" } as const;

type Rest = ContactEventInput extends infer Event
  ? Event extends ContactEventInput
    ? Omit<Event, "id" | "contactId" | "at">
    : never
  : never;

/** A contact with whom things happen at moments of March 2026 (`03 10:00` is the third at ten). */
function life(...events: readonly (readonly [string, Rest])[]): Contact {
  const added = {
    id: "event_0",
    contactId: "contact_ana",
    at: "2026-03-01T09:00:00.000Z",
    type: "add",
    facts: { name: "Ana Ruiz", source: "alumni-platform", zone: "Europe/Madrid" },
  };
  return replay([added, ...events.map(([moment, rest], index) => on(moment, rest, index + 1))]);
}

function on(moment: string, rest: Rest, number = 999) {
  const [day = "", time = ""] = moment.split(" ");
  const at: Instant = `2026-03-${day}T${time}:00.000Z`;
  return { ...rest, id: `event_${number}` as const, contactId: "contact_ana" as const, at };
}

function refusal(contact: Contact, moment: string, rest: Rest) {
  const result = transition<Contact>(contact, on(moment, rest));
  return result.ok ? undefined : result.refusal.code;
}

const research = ["02 09:00", { type: "research", reason: "Night ward" }] as const;
const draft = ["02 09:10", { type: "draft", ...first }] as const;
const send = ["02 10:00", { type: "send", ...first, message }] as const;
const accept = (start: Instant) =>
  ({ type: "accept", ...first, start, minutes: 20, zone: "Europe/Madrid", venue: "cafe" }) as const;
const agreed = ["03 10:00", accept("2026-03-12T14:00:00.000Z")] as const;
const hold = ["12 14:25", { type: "hold", ...first, minutes: 22 }] as const;
const untilHeld = [research, draft, send, agreed, hold] as const;

const refer = {
  type: "refer",
  ...first,
  referredId: "contact_bo",
  name: "Bo",
  mayUseName: true,
} as const;
const told = (referredId: "contact_bo" | "contact_eve") =>
  ({
    type: "report",
    message,
    outcome: { about: "referral", referredId, told: "wrote" },
  }) as const;

describe("a person approached anew after silence", () => {
  const revived = life(
    ...untilHeld,
    ["13 09:00", { type: "tick" }],
    ["14 09:00", { type: "draft", ...second }],
    ["15 09:00", { type: "send", ...second, message, revival: "news" }],
  );

  it("may still be thanked for the first talk, and reflected on", () => {
    expect(revived.state).toBe("approached");
    expect(refusal(revived, "16 09:00", { type: "thank", ...first, message })).toBeUndefined();
    expect(refusal(revived, "16 09:00", { type: "thank", ...second, message })).toBe("not-held");
  });

  it("is an old tie as soon as they answer, not a new one", () => {
    const answered = transition<Contact>(revived, on("16 09:00", { type: "reply", ...message }));
    expect(answered.ok && answered.value.state).toBe("nurturing");
  });

  it("gets no other message while the request waits", () => {
    expect(refusal(revived, "16 09:00", { type: "keep-in-touch", message })).toBe("request-waits");
  });
});

describe("nudges while a time is being found", () => {
  const scheduling = life(
    research,
    draft,
    send,
    ["03 10:00", { type: "reply", ...message }],
    ["03 11:00", { type: "answer", message }],
  );
  const nudge = { type: "nudge", ...first, message } as const;

  it("count business days from your last word", () => {
    expect(refusal(scheduling, "11 10:00", nudge)).toBe("nudge-too-soon");
    expect(refusal(scheduling, "12 10:00", nudge)).toBeUndefined();
  });

  it("make no sense while they wait for you", () => {
    const waiting = transition<Contact>(
      scheduling,
      on("04 10:00", { type: "reply", ...message }, 6),
    );
    if (!waiting.ok) throw new Error(waiting.refusal.message);
    expect(refusal(waiting.value, "30 10:00", nudge)).toBe("your-turn");
  });

  it("begin anew after you moved the talk", () => {
    const moved = life(research, draft, send, agreed, [
      "09 10:00",
      { type: "move", ...first, by: "you" },
    ]);
    expect(refusal(moved, "13 10:00", nudge)).toBe("nudge-too-soon");
    expect(explain(moved, "nudge", "2026-03-13T10:00:00.000Z")).toMatchObject({
      possibleFrom: "2026-03-17T23:00:00.000Z",
    });
  });
});

describe("an appointment", () => {
  it("moves twice, whoever moves it, and not a third time", () => {
    const again = (moment: string, start: Instant) => [moment, accept(start)] as const;
    const twice = life(
      research,
      draft,
      send,
      agreed,
      ["04 10:00", { type: "move", ...first, by: "you" }],
      again("04 11:00", "2026-03-13T14:00:00.000Z"),
      ["05 10:00", { type: "move", ...first, by: "they" }],
      again("05 11:00", "2026-03-16T14:00:00.000Z"),
    );
    for (const by of ["you", "they"] as const) {
      expect(refusal(twice, "06 10:00", { type: "move", ...first, by })).toBe("moves-used");
    }
  });

  it("is agreed before it comes", () => {
    const sent = life(research, draft, send);
    expect(refusal(sent, "13 10:00", accept("2026-03-12T14:00:00.000Z"))).toBe("start-in-the-past");
  });

  it("that has passed is not cancelled any more: somebody came or somebody did not", () => {
    const passed = life(research, draft, send, agreed);
    const cancel = { type: "cancel", ...first, by: "they" } as const;
    expect(refusal(passed, "12 14:30", cancel)).toBe("start-has-passed");
    expect(refusal(passed, "12 13:30", cancel)).toBeUndefined();
  });

  it("that you missed leaves the next step to them, as often as they will bear it", () => {
    const missed = life(research, draft, send, agreed, [
      "12 14:01",
      { type: "no-show", ...first, by: "you" },
    ]);
    expect([missed.state, missed.interviews[0]?.state]).toEqual(["engaged", "scheduling"]);
    expect(refusal(missed, "12 14:30", { type: "answer", message })).toBeUndefined();
  });
});

describe("a name given", () => {
  it("is given once, and never to oneself", () => {
    const named = life(...untilHeld, ["12 15:00", refer]);
    expect(refusal(named, "12 16:00", refer)).toBe("already-referred");
    const themselves = { ...refer, referredId: "contact_ana" } as const;
    expect(refusal(named, "12 16:00", themselves)).toBe("referred-themselves");
  });

  it("may come before the talk, and is reported on from then", () => {
    const named = life(
      research,
      draft,
      send,
      ["03 10:00", { type: "reply", ...message }],
      ["03 10:05", refer],
    );
    expect(refusal(named, "05 10:00", told("contact_bo"))).toBeUndefined();
    expect(refusal(named, "05 10:00", told("contact_eve"))).toBe("unknown-referral");
  });

  it("binds you to tell a referrer only where there is one", () => {
    const own = {
      type: "report",
      message,
      outcome: { about: "own-referral", told: "wrote" },
    } as const;
    expect(refusal(life(research), "03 10:00", own)).toBe("no-referrer");
  });
});

describe("a no", () => {
  it("to somebody's draft, which they have not seen, is a no to contact", () => {
    const tie = life(
      ...untilHeld,
      ["13 09:00", { type: "draft", ...second }],
      ["14 09:00", { type: "decline" }],
    );
    expect([tie.state, tie.interviews[1]?.state]).toEqual(["declined", "declined"]);
  });

  it("to a request leaves an old tie as it is", () => {
    const tie = life(
      ...untilHeld,
      ["13 09:00", { type: "draft", ...second }],
      ["14 09:00", { type: "send", ...second, message }],
      ["15 09:00", { type: "decline" }],
    );
    expect([tie.state, tie.interviews[1]?.state]).toEqual(["met", "declined"]);
  });

  it("with a name in it leaves room for one thing: word of the person named", () => {
    const no = life(research, draft, send, ["04 09:00", { type: "decline" }], ["04 09:05", refer]);
    expect(no.state).toBe("declined");
    expect(refusal(no, "20 10:00", told("contact_bo"))).toBeUndefined();
    expect(refusal(no, "20 10:00", told("contact_eve"))).toBe("unknown-referral");
    const advice = { about: "advice", result: "I took the course" } as const;
    expect(refusal(no, "20 10:00", { type: "report", message, outcome: advice })).toBe(
      "contact-closed",
    );
    expect(refusal(no, "20 10:00", { type: "keep-in-touch", message })).toBe("declined");
    const gone = life(
      research,
      draft,
      send,
      ["03 10:00", { type: "reply", ...message }],
      ["04 09:05", refer],
      ["05 09:00", { type: "opt-out" }],
    );
    expect(refusal(gone, "20 10:00", told("contact_bo"))).toBe("contact-closed");
  });

  it("for good is not undone by a late reply: no talk comes to life again", () => {
    const out = life(
      research,
      draft,
      send,
      ["04 09:00", { type: "opt-out" }],
      ["05 09:00", { type: "reply", ...message, ...first }],
    );
    expect([out.state, out.interviews[0]?.state]).toEqual(["opted-out", "cancelled"]);
  });
});

describe("word from somebody while a draft lies ready", () => {
  it("is not taken for an answer to what they have not read", () => {
    const wrote = life(research, draft, ["03 10:00", { type: "reply", ...message }]);
    expect([wrote.state, wrote.interviews[0]?.state]).toEqual(["engaged", "draft"]);
    expect(refusal(wrote, "03 11:00", { type: "send", ...first, message })).toBeUndefined();
  });
});

describe("a refusal that time heals", () => {
  it("is named only where nothing else stands in the way", () => {
    const sent = life(research, draft, send, ["16 10:00", { type: "nudge", ...first, message }]);
    const umass = { policy: POLICY_PRESETS.umass };
    // One nudge is all that `umass` gives: waiting does not help, so no date is promised.
    expect(explain(sent, "nudge", "2026-03-17T10:00:00.000Z", umass)).toMatchObject({
      code: "nudge-limit-reached",
    });
    expect(explain(sent, "nudge", "2026-03-17T10:00:00.000Z", umass)).not.toHaveProperty(
      "possibleFrom",
    );
    expect(explain(sent, "nudge", "2026-03-17T10:00:00.000Z")).toMatchObject({
      code: "nudge-too-soon",
      possibleFrom: "2026-03-29T22:00:00.000Z",
    });
  });

  it("answers by each preset in its own way", () => {
    const sent = life(research, draft, send);
    const from = Object.values(POLICY_PRESETS).map((policy) => {
      const answer = explain(sent, "nudge", "2026-03-03T10:00:00.000Z", { policy });
      return [policy.id, answer.allowed ? null : answer.possibleFrom?.slice(0, 10)];
    });
    expect(Object.fromEntries(from)).toMatchObject({
      recommended: "2026-03-10",
      umass: "2026-03-10",
      strict: "2026-03-15",
    });
  });
});

describe("notice before a talk on a Monday", () => {
  it("is given by Friday noon, by the clock of the appointment", () => {
    // Monday 16 March at three in Madrid; Friday noon there is eleven in UTC.
    const agreedForMonday = life(research, draft, send, [
      "03 10:00",
      accept("2026-03-16T14:00:00.000Z"),
    ]);
    const move = { type: "move", ...first, by: "you" } as const;
    expect(refusal(agreedForMonday, "13 11:00", move)).toBeUndefined();
    expect(refusal(agreedForMonday, "13 11:01", move)).toBe("notice-too-short");
    expect(refusal(agreedForMonday, "13 11:01", { ...move, by: "they" })).toBeUndefined();
  });
});
