import { type CoffeechatError, type Contact, isCoffeechatError } from "@coffeechat/core/model";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { interviewInvitation } from "./index.js";
import { onlyEntry } from "./read-calendar.fixture.js";
import { inesWith, SECRET, TALK_UID, type Talk, talk } from "./sample-talk.fixture.js";

const organizer = { name: "Sam Rivera", email: "sam@example.org" };

function invitation(options: Talk = {}, change: (contact: Contact) => Contact = (same) => same) {
  const interview = talk(options);
  const contact = change(inesWith(interview, 7));
  return interviewInvitation({ contact, interview, organizer });
}

function refusalOf(act: () => unknown): CoffeechatError {
  try {
    act();
  } catch (error) {
    if (isCoffeechatError(error)) return error;
  }
  throw new Error("nothing was refused");
}

describe("an invitation", () => {
  it("asks them to a talk that stands, from you", () => {
    const { method, text } = invitation({ state: "scheduled" });
    const calendar = ICAL.Component.fromString(text);
    expect([method, calendar.getFirstPropertyValue("method")]).toEqual(["REQUEST", "REQUEST"]);
    const event = calendar.getFirstSubcomponent("vevent");
    const parties = ["organizer", "attendee"].map((name) => event?.getFirstProperty(name)?.jCal);
    expect(parties).toEqual([
      ["organizer", { cn: "Sam Rivera" }, "cal-address", "mailto:sam@example.org"],
      [
        "attendee",
        {
          cn: "Inés Quill; RN, Nes",
          role: "REQ-PARTICIPANT",
          partstat: "NEEDS-ACTION",
          rsvp: "TRUE",
        },
        "cal-address",
        "mailto:SECRET@example.org",
      ],
    ]);
    expect([onlyEntry(text).uid, onlyEntry(text).text("sequence")]).toEqual([TALK_UID, "7"]);
  });

  it.each(["cancelled", "declined", "lapsed", "scheduling"] as const)(
    "takes the time back once the talk is %s",
    (state) => {
      const { method, text } = invitation({ state });
      expect([method, onlyEntry(text).text("status")]).toEqual(["CANCEL", "CANCELLED"]);
      expect(onlyEntry(text).uid).toBe(TALK_UID);
      expect(text).not.toContain("RSVP");
    },
  );

  it("keeps to itself what is for you alone", () => {
    const { text } = invitation();
    const event = onlyEntry(text);
    expect(event.alarms).toEqual([]);
    expect(event.text("description")).toBe(
      "About: From the ward to informatics\n20 minutes, agreed in Europe/Zurich time",
    );
    expect(event.text("class")).toBeNull();
    expect(text.replace(/mailto:SECRET@example\.org/g, "")).not.toContain(SECRET);
  });

  it("needs an address of theirs", () => {
    const refused = refusalOf(() =>
      invitation({}, ({ facts: { email: _, ...facts }, ...contact }) => ({ ...contact, facts })),
    );
    expect([refused.code, refused.issues[0]?.path]).toEqual([
      "INVALID_INPUT",
      "contact.facts.email",
    ]);
  });

  it.each(["", "sam", "sam@example.org\r\nX-A:1", "<sam@example.org>", "a b@example.org"])(
    "refuses %j as your address",
    (email) => {
      const interview = talk();
      const refused = refusalOf(() =>
        interviewInvitation({
          contact: inesWith(interview),
          interview,
          organizer: { ...organizer, email },
        }),
      );
      expect([refused.code, refused.issues[0]?.path]).toEqual(["INVALID_INPUT", "organizer.email"]);
    },
  );

  it("lets no name of yours become a parameter or a line", () => {
    const interview = talk();
    const name = 'Sam";ROLE=CHAIR:mailto:x@example.org\r\nX-EVIL:1';
    const { text } = interviewInvitation({
      contact: inesWith(interview),
      interview,
      organizer: { ...organizer, name },
    });
    const found = ICAL.Component.fromString(text)
      .getFirstSubcomponent("vevent")
      ?.getFirstProperty("organizer");
    expect(found?.jCal).toEqual([
      "organizer",
      { cn: "Sam ;ROLE=CHAIR:mailto:x@example.org X-EVIL:1" },
      "cal-address",
      "mailto:sam@example.org",
    ]);
  });
});
