import { interviewInvitation, ownerFeed } from "@coffeechat/adapters/ics";
import type { Contact } from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import {
  dueFollowUp,
  heldFollowUp,
  ines,
  inesWith,
  SECRET,
  TALK_UID,
  talk,
} from "../../src/ics/sample-talk.fixture.js";
import { PARSERS, type ParsedEntry, parseWithPython } from "./python-parsers.fixture.js";

/**
 * Texts that mean something to one format or another on the way. A backslash before an n or a comma is
 * tried with ical.js alone: icalendar 4 takes it for an escape although it is one itself.
 */
const NAMES = [
  'Inés Quill; RN, "Nes" \\ ^n ^\' 100%',
  "田中 美咲 \u{1f469}\u200d⚕\ufe0f مريم Zoë ".repeat(8).trim(),
  "Eve\r\nEND:VEVENT\nX-EVIL:1",
  "tab\there, bell\u0007, next\u0085line\u2028end",
  "[label](https://example.org) <b>bold</b> {name} $1 %s",
];

/** What a name comes to in a calendar: line breaks as they are, no other control characters. */
function asText(name: string): string {
  return name
    .replace(/\r\n|[\u0085\u2028]/g, "\n")
    .replaceAll("\t", "")
    .replaceAll("\u0007", "");
}

function entriesFor(name: string): Omit<ParsedEntry, "description">[] {
  const shared = { sequence: 9, attendee: null, method: "PUBLISH" };
  return [
    {
      ...shared,
      kind: "VEVENT",
      uid: TALK_UID,
      start: "2026-03-02T09:00:00.000Z",
      end: "2026-03-02T09:20:00.000Z",
      due: null,
      summary: `Informational interview with ${name}`,
      location: "Café Löwen, Zürich",
      status: "CONFIRMED",
      alarms: [-1_800, -600, 1_080],
    },
    {
      ...shared,
      kind: "VTODO",
      uid: "contact_ines.followup_ines.first.thank-you.1@coffeechat",
      start: "2026-03-02T09:20:00.000Z",
      end: null,
      due: "2026-03-02T13:30:00.000Z",
      summary: `Thank ${name}`,
      location: null,
      status: "NEEDS-ACTION",
      alarms: [0],
    },
    {
      ...shared,
      kind: "VTODO",
      uid: "contact_ines.followup_ines.first.nudge.1@coffeechat",
      start: null,
      end: null,
      due: null,
      summary: `Waits: Write to ${name} once more`,
      location: null,
      status: "NEEDS-ACTION",
      alarms: [],
    },
  ];
}

describe.runIf(process.env.COFFEECHAT_TEST_CALENDAR)("icalendar and vobject", () => {
  it("read every text as it was meant, and nothing that was to stay out", () => {
    const followUps = [
      dueFollowUp("arrive", "2026-03-02T08:50:00.000Z"),
      dueFollowUp("stop-signal", "2026-03-02T09:18:00.000Z"),
      dueFollowUp("thank-you", "2026-03-02T13:30:00.000Z", { from: "2026-03-02T09:20:00.000Z" }),
      heldFollowUp("nudge"),
    ];
    const texts = NAMES.map((name) => {
      const contact: Contact = { ...inesWith(talk(), 9), facts: { ...ines.facts, name } };
      return ownerFeed({ contacts: [contact], followUps, held: "explain" });
    });
    const parsed = parseWithPython(texts);
    for (const parser of PARSERS) {
      const entries = parsed[parser].map((some) =>
        some.map(({ description: _, ...entry }) => entry),
      );
      expect(entries, parser).toEqual(NAMES.map((name) => entriesFor(asText(name))));
      const lastLines = parsed[parser].map(([event]) => event?.description?.split("\n").at(-1));
      expect(new Set(lastLines)).toEqual(
        new Set(["Keep 15 minutes free afterwards, in case they offer more"]),
      );
      expect(JSON.stringify(parsed[parser])).not.toContain(SECRET);
    }
  });

  it("follow an invitation from request to cancellation", () => {
    const moved = { moves: 1, start: "2026-03-30T08:00:00.000Z" } as const;
    const story = [
      inesWith(talk({ state: "scheduled" }), 6),
      inesWith(talk({ state: "scheduling", moves: 1 }), 7),
      inesWith(talk({ state: "scheduled", ...moved }), 8),
      inesWith(talk({ state: "cancelled", ...moved }), 9),
    ];
    const organizer = { name: "Sam Rivera", email: "sam@example.org" };
    const texts = story.flatMap((contact) =>
      contact.interviews.map(
        (interview) => interviewInvitation({ contact, interview, organizer }).text,
      ),
    );
    const parsed = parseWithPython(texts);
    for (const parser of PARSERS) {
      const entries = parsed[parser].flat();
      const steps = entries.map(({ method, sequence, status, start }) =>
        [method, sequence, status, start].join(" "),
      );
      expect(steps, parser).toEqual([
        "REQUEST 6 TENTATIVE 2026-03-02T09:00:00.000Z",
        "CANCEL 7 CANCELLED 2026-03-02T09:00:00.000Z",
        "REQUEST 8 TENTATIVE 2026-03-30T08:00:00.000Z",
        "CANCEL 9 CANCELLED 2026-03-30T08:00:00.000Z",
      ]);
      expect(new Set(entries.map(({ uid, attendee }) => `${uid} ${attendee}`))).toEqual(
        new Set([`${TALK_UID} mailto:SECRET@example.org`]),
      );
    }
  });
});
