import type { Obligation } from "../../lifecycle/index.js";
import type {
  Contact,
  DueFollowUp,
  FollowUp,
  FollowUpId,
  FollowUpKind,
  Instant,
} from "../../model/index.js";
import type { PoliteTimePreference } from "../open-hours.js";
import type { Reconciliation } from "../reconcile.js";
import type { Act } from "./person.fixture.js";
import { oracleIsPolite } from "./temporal-oracle.fixture.js";
import type { Story } from "./world.fixture.js";

/** These wait for the hours at which letters are read best; the rest is urgent enough for any waking hour. */
const UNHURRIED: readonly FollowUpKind[] = [
  "outreach",
  "nudge",
  "keep-in-touch",
  "report-advice",
  "revive",
];
const HOLDS = [
  "zone-unknown",
  "not-researched",
  "give-first",
  "talk-under-way",
  "organization-has-open-request",
];

/** The end of the ten years; from 2036 on temporal-polyfill knows no summer time any more. */
export const LAST_MOMENT: Instant = "2036-01-01T00:00:00.000Z";

/** Judges a story while it is told, by rules that the planner does not share. */
export class Ledger {
  readonly complaints: string[] = [];
  handedOut = 0;
  messages = 0;
  held = 0;
  cancelled = 0;
  readonly #story: Story;
  readonly #eventsWhenHandedOut = new Map<FollowUpId, number>();
  readonly #handedOutAt = new Set<string>();
  readonly #putOff = new Set<FollowUpId>();
  readonly #leftOut = new Set<FollowUpId>();
  readonly #answers = new Map<string, boolean>();
  readonly #finished = new Set<FollowUpId>();
  #events = 0;
  #plannedAt: Instant;
  #stored: readonly FollowUp[] = [];

  constructor(story: Story) {
    this.#story = story;
    this.#plannedAt = story.begin;
  }

  complain(what: string): void {
    this.complaints.push(`${this.#story.zone}, seed ${this.#story.seed}: ${what}`);
  }

  happened(act: Act): void {
    this.#events += 1;
    if (act.type !== "set-aside") return;
    if (act.until === undefined) this.#leftOut.add(act.followUpId);
    else this.#putOff.add(act.followUpId);
  }

  finish(id: FollowUpId): void {
    this.#finished.add(id);
  }

  wasHandedOut({ id, window }: DueFollowUp): boolean {
    return this.#handedOutAt.has(`${id}@${window.due}`);
  }

  planned(
    plan: readonly FollowUp[],
    { create, move, cancel }: Reconciliation,
    contact: Contact,
    now: Instant,
  ): void {
    if (new Set(plan.map(({ id }) => id)).size < plan.length) this.complain("one id twice");
    if (contact.state === "opted-out" && plan.length > 0) this.complain("planned after an opt-out");
    for (const followUp of plan) {
      if (this.#finished.has(followUp.id)) this.complain(`${followUp.id} was done and is back`);
    }
    for (const followUp of [...create, ...move]) {
      if (followUp.status === "held") this.#explained(followUp);
      else this.#polite(followUp, followUp.window.due);
    }
    this.cancelled += cancel.length;
    if (now > this.#plannedAt) this.#nothingOverslept(now);
    this.#stored = plan;
    this.#plannedAt = now;
  }

  /** What the lifecycle says that you owe must be on the plan, unless you left it out. */
  owes(obligations: readonly Obligation[], plan: readonly FollowUp[], contact: Contact): void {
    // What somebody owes themselves after an opt-out is for them to remember: schedules stop for good.
    if (contact.state === "opted-out") return;
    for (const { kind, interviewId } of obligations) {
      const onPlan = plan.some(
        (each) =>
          each.kind === kind && (interviewId === undefined || each.interviewId === interviewId),
      );
      // The thank-you for a talk answers a no as well.
      if (kind === "answer" && plan.some((each) => each.kind === "thank-you")) continue;
      const left = [...this.#leftOut].some((id) => id.includes(`.${kind}.`));
      if (!onPlan && !left) this.complain(`${kind} is owed and not planned`);
    }
  }

  handOut(followUp: DueFollowUp, contact: Contact, now: Instant): void {
    const { id, window, kind, interviewId, channel } = followUp;
    this.handedOut += 1;
    if (now < window.due) this.complain(`${id} was handed out early`);
    // Only something that happened may have moved it to another time.
    if (this.#eventsWhenHandedOut.get(id) === this.#events) this.complain(`${id} came twice`);
    this.#eventsWhenHandedOut.set(id, this.#events);
    this.#handedOutAt.add(`${id}@${window.due}`);
    if (contact.state === "opted-out") this.complain(`${id} after an opt-out`);
    if (channel === undefined) return;
    this.messages += 1;
    this.#polite(followUp, now);
    const interview = contact.interviews.find((each) => each.id === interviewId);
    const { sentAt, answeredAt, nudgedAt = [], repliedAt } = interview ?? {};
    const yours = [sentAt, answeredAt, ...nudgedAt].filter((time) => time !== undefined);
    if (kind === "nudge" && repliedAt !== undefined && yours.every((time) => time <= repliedAt)) {
      this.complain(`${id} after their reply`);
    }
  }

  close(now: Instant): void {
    this.#nothingOverslept(now);
  }

  #polite(followUp: DueFollowUp, at: Instant): void {
    const { channel, zone, kind, id } = followUp;
    if (channel === undefined || at >= LAST_MOMENT) return;
    const unhurried = UNHURRIED.includes(kind) && at === followUp.window.due;
    const sending = unhurried && !this.#putOff.has(id);
    const preference: PoliteTimePreference = sending
      ? "sending"
      : unhurried
        ? "allowed"
        : "any-day";
    const question = `${at} ${zone} ${preference} ${channel}`;
    // The oracle is slow, and asked the same when something is planned, moved back and handed out.
    let isPolite = this.#answers.get(question);
    isPolite ??= oracleIsPolite(at, zone, this.#story.policy, preference, channel);
    this.#answers.set(question, isPolite);
    if (!isPolite) {
      this.complain(`${id} at ${at} in ${zone} is no time to write (${preference})`);
    }
  }

  #explained({ id, held, reason }: Extract<FollowUp, { status: "held" }>): void {
    this.held += 1;
    const sentence = held.message.endsWith("gets its time.") && reason.length > 20;
    if (!HOLDS.includes(held.code) || !sentence) this.complain(`${id} is held without explanation`);
  }

  /** Whatever stood in the plan and was due before now has been handed out, unless it could not be so early. */
  #nothingOverslept(now: Instant): void {
    for (const followUp of this.#stored) {
      if (followUp.status === "held" || this.wasHandedOut(followUp)) continue;
      const { due } = followUp.window;
      // Handed out late on purpose: a message that fell due while nobody could have known waits for their morning.
      if (due < now && followUp.channel === undefined) this.complain(`${followUp.id} was lost`);
      if (due < now && followUp.channel !== undefined) this.#waitsForMorning(followUp, now);
    }
  }

  #waitsForMorning(followUp: DueFollowUp, now: Instant): void {
    const { channel = "email", zone, id } = followUp;
    if (oracleIsPolite(now, zone, this.#story.policy, "allowed", channel)) {
      this.complain(`${id} was lost`);
    }
  }
}
