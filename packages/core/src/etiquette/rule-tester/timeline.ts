import { apply } from "../../lifecycle/apply.js";
import { concernedInterview } from "../../lifecycle/concerned-interview.js";
import { copying } from "../../lifecycle/editing.js";
import { step } from "../../lifecycle/step.js";
import type { Contact } from "../../model/contact.js";
import { CoffeechatError } from "../../model/errors.js";
import { type ContactEvent, EVENT_TYPES } from "../../model/event.js";
import { addMilliseconds, HOUR_MS, type Instant, parseInstant } from "../../model/instant.js";
import { parseEvent } from "../../model/parse-event.js";
import { properties } from "./fenced-examples.js";

/** A history told in lines, ready for `checkHistory`. */
export interface Told {
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
  readonly now: Instant;
}

type Facts = Readonly<Record<string, string>>;

/** `2026-03-02 10:00 send channel=text`, or `correct thankedAt="2026-03-01 09:00"`. */
const LINE = /^(?:(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) )?([a-z-]+)(.*)$/;
const NEEDS_TALK: ReadonlySet<string> = new Set([
  "send",
  "nudge",
  "accept",
  "confirm",
  "move",
  "cancel",
  "no-show",
  "hold",
  "note",
  "thank",
  "reflect",
  "refer",
]);

/**
 * Reads a history told in lines of UTC time, event type and details. The contact is added an hour
 * before the first line; a talk is drafted when it is first named (`interview=2`; 1 when left out).
 * `now` closes the history. Whatever the machines would refuse is recorded all the same, as a log
 * from elsewhere may have it; `correct field=time` then overwrites a fact of the latest talk.
 *
 * @throws CoffeechatError INVALID_INPUT for a line that cannot be read
 *
 * @example
 * ```typescript
 * const told = readTimeline("2026-03-02 10:00 send\n2026-03-05 10:00 nudge\n2026-03-06 09:00 now");
 * checkHistory(told.contact, told).map(({ ruleId }) => ruleId); // ["nudge-gap"]
 * ```
 */
export function readTimeline(text: string, facts: Facts = {}): Told {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map(readLine);
  const first = read.find(({ at }) => at !== null)?.at;
  const last = read.findLast(({ at }) => at !== null)?.at;
  if (first === undefined || first === null || last === undefined || last === null) {
    throw new CoffeechatError("INVALID_INPUT", "A history needs at least one line with a time.");
  }
  const telling = new Telling(addMilliseconds(first, -HOUR_MS), facts);
  let now: Instant = last;
  for (const { at, type, details } of read) {
    if (type === "now") now = at ?? last;
    else if (type === "correct") telling.correct(details);
    else if (at !== null) telling.tell(at, type, details);
  }
  return { contact: telling.contact, events: telling.events, now };
}

function readLine(line: string): {
  at: Instant | null;
  type: string;
  details: ReadonlyMap<string, string>;
} {
  const [, date, time, type, rest] = LINE.exec(line.trim()) ?? [];
  const at = date === undefined ? null : parseInstant(`${date}T${time ?? ""}:00Z`);
  const known = EVENT_TYPES.some((candidate) => candidate === type);
  if (type === undefined || (!known && type !== "now" && type !== "correct")) {
    throw new CoffeechatError("INVALID_INPUT", `This line of a history cannot be read: ${line}`);
  }
  return { at, type, details: properties(rest ?? "") };
}

class Telling {
  contact: Contact;
  readonly events: ContactEvent[] = [];
  private talk: string | undefined;

  constructor(
    addedAt: Instant,
    private readonly facts: Facts,
  ) {
    const { referrer, leave, ...own } = facts;
    const add = this.event(addedAt, "add", {
      facts: {
        name: "Ana Ruiz",
        source: "alumni-platform",
        ...own,
        ...(referrer === undefined
          ? {}
          : { referrer: { name: referrer, mayUseName: leave !== "no" } }),
      },
    });
    const begun = step(null, add, {}, copying);
    if (!begun.ok) throw new CoffeechatError("INVALID_INPUT", begun.refusal.message);
    this.contact = begun.value;
    this.events.push(add);
    this.record(this.event(addedAt, "research", { reason: "Runs the night ward" }));
  }

  tell(at: Instant, type: string, details: ReadonlyMap<string, string>): void {
    const named = details.get("interview");
    if (named !== undefined && named !== "none") this.talk = named;
    if (NEEDS_TALK.has(type)) {
      this.talk ??= "1";
      const id = `interview_${this.talk}`;
      if (!this.contact.interviews.some((interview) => interview.id === id)) {
        this.record(this.event(at, "draft", { interviewId: id }));
      }
    }
    const talk = named === "none" ? undefined : this.talk;
    const aboutTalk = NEEDS_TALK.has(type) || type === "reply" || type === "answer";
    this.record(
      this.event(at, type, {
        ...(aboutTalk && talk !== undefined ? { interviewId: `interview_${talk}` } : {}),
        ...this.bodyOf(type, details),
      }),
    );
  }

  correct(details: ReadonlyMap<string, string>): void {
    const interviews = this.contact.interviews.map((interview, index, all) =>
      index < all.length - 1
        ? interview
        : Object.assign(
            {},
            interview,
            ...[...details].map(([name, time]) => ({
              [name]: time === "none" ? undefined : instant(time),
            })),
          ),
    );
    this.contact = { ...this.contact, interviews };
  }

  private event(at: Instant, type: string, body: Readonly<Record<string, unknown>>): ContactEvent {
    return parseEvent({
      id: `event_${this.events.length + 1}`,
      contactId: "contact_ana",
      at,
      type,
      ...body,
    });
  }

  private record(event: ContactEvent): void {
    this.events.push(event);
    const options = { alreadyHappened: true } as const;
    const next = step(this.contact, event, options, copying);
    if (next.ok) {
      this.contact = next.value;
      return;
    }
    // What the machines refuse is written down without a change of state.
    const index = concernedInterview(this.contact, event);
    const interview = this.contact.interviews[index];
    this.contact = apply(
      this.contact,
      event,
      {
        ok: true,
        contactState: this.contact.state,
        interview,
        index,
        interviewState: interview?.state,
      },
      copying,
    );
  }

  private bodyOf(type: string, details: ReadonlyMap<string, string>): Record<string, unknown> {
    const text = details.get("text");
    const message = {
      channel: details.get("channel") ?? "email",
      ...(text === undefined ? {} : { body: text }),
    };
    const optional = (name: string) => {
      const value = details.get(name);
      return value === undefined ? {} : { [name]: value };
    };
    switch (type) {
      case "send":
      case "keep-in-touch":
        return { message, ...optional("revival") };
      case "nudge":
      case "answer":
      case "confirm":
      case "thank":
        return { message };
      case "reply":
        return { channel: message.channel, ...(text === undefined ? {} : { body: text }) };
      case "accept":
        return {
          start: instant(details.get("start") ?? ""),
          minutes: 20,
          zone: details.get("zone") ?? this.facts.zone ?? "UTC",
          venue: details.get("venue") ?? "cafe",
        };
      case "move":
      case "cancel":
      case "no-show":
        return { by: details.get("by") ?? "they" };
      case "hold":
        return { minutes: Number(details.get("minutes") ?? 20) };
      case "note":
        return {
          notes: {
            text: text ?? "Night handover takes ten minutes.",
            ...(details.has("offer") ? { offers: [details.get("offer")] } : {}),
          },
        };
      case "reflect":
        return { reflection: reflectionOf(details) };
      case "refer":
        return {
          referredId: `contact_${details.get("id") ?? "ben"}`,
          name: details.get("name") ?? "Ben Okoro",
          mayUseName: true,
        };
      case "report":
        return {
          message,
          outcome: reportedOutcome(details, text),
        };
      case "give":
        return {
          by: details.get("by") ?? "you",
          unasked: details.get("unasked") !== "no",
          what: details.get("what") ?? "an article",
        };
      default:
        return optional("reason");
    }
  }
}

/** `told=met` goes to whoever named this contact, `told=met named=ben` to this contact, who named Ben. */
function reportedOutcome(
  details: ReadonlyMap<string, string>,
  text: string | undefined,
): Record<string, unknown> {
  const [told, named] = [details.get("told"), details.get("named")];
  if (told === undefined) return { about: "advice", result: text ?? "It worked." };
  return named === undefined
    ? { about: "own-referral", told }
    : { about: "referral", referredId: `contact_${named}`, told };
}

function reflectionOf(details: ReadonlyMap<string, string>): Record<string, unknown> {
  const words = details.get("words");
  return {
    impressions: details.get("impressions") ?? words ?? "Calmer than I had thought, and warmer.",
    picture: details.get("picture") ?? words ?? "Yes, on the ward more than in the office.",
    changed: details.get("changed") ?? words ?? "I had not seen how much of it is talking.",
    missing: details.get("missing") ?? words ?? "What the training costs; ask the college.",
    verdict: details.get("verdict") ?? "could-fit",
  };
}

function instant(text: string): string {
  return parseInstant(`${text.replace(" ", "T")}:00Z`) ?? text;
}
