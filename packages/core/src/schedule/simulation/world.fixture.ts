import { obligationsOf, transition } from "../../lifecycle/index.js";
import {
  addMilliseconds,
  type Contact,
  type ContactEventInput,
  type DueFollowUp,
  type FollowUp,
  type FollowUpId,
  HOUR_MS,
  type Instant,
  type Policy,
  type Surroundings,
} from "../../model/index.js";
import { handOutTime } from "../hand-out-time.js";
import { planFollowUps } from "../plan-follow-ups.js";
import { reconcile } from "../reconcile.js";
import { type Chance, chanceOf } from "./chance.fixture.js";
import { actReleasing, actsDoing } from "./doing.fixture.js";
import { LAST_MOMENT, Ledger } from "./ledger.fixture.js";
import { type Act, nextFromOutside, type Outside } from "./person.fixture.js";

export interface Story {
  readonly seed: number;
  readonly zone: string;
  readonly ownerZone: string;
  readonly policy: Policy;
  readonly begin: Instant;
  readonly referred: boolean;
  /** Whether their zone is known from the beginning. */
  readonly zoneKnown: boolean;
  /** Until when a colleague of theirs has a request, too. */
  readonly colleagueBusyUntil: Instant;
}

/** Somebody plans to do a follow-up that was handed out. */
interface Intention {
  readonly id: FollowUpId;
  /** The due instant for which it was handed out. */
  readonly due: Instant;
  readonly at: Instant;
}

const MOST_STEPS = 400;
/** Every so many events the same plan is reconciled a second time. */
const RECONCILED_AGAIN = 8;

/** One acquaintance over ten years at most, told by chance; every step is written into a ledger that judges it. */
export class World {
  readonly ledger: Ledger;
  readonly #story: Story;
  readonly #chance: Chance;
  #contact: Contact | null = null;
  #now: Instant;
  #stored = new Map<FollowUpId, FollowUp>();
  #outside: Outside | undefined;
  #intentions: Intention[] = [];
  #events = 0;
  #plannedAt: Instant;

  constructor(story: Story) {
    this.#story = story;
    this.#chance = chanceOf(story.seed);
    this.#now = story.begin;
    this.#plannedAt = story.begin;
    this.ledger = new Ledger(story);
  }

  run(): Ledger {
    this.#begin();
    for (let step = 0; step < MOST_STEPS && this.#now < LAST_MOMENT; step++) {
      if (!this.#goOn()) break;
    }
    this.ledger.close(this.#now);
    return this.ledger;
  }

  #begin(): void {
    const { zone, zoneKnown, referred } = this.#story;
    this.#record({
      type: "add",
      facts: {
        name: "Ana Ruiz",
        organization: "Birchwood",
        source: referred ? "referral" : this.#chance.pick(["alumni-platform", "linkedin", "club"]),
        email: "ana@birchwood.example",
        ...(zoneKnown ? { zone } : {}),
        ...(referred ? { referrer: { name: "Jo Lee", mayUseName: true } } : {}),
      },
    });
    if (!referred) this.#record({ type: "draft", interviewId: "interview_1" });
  }

  /** The earliest of what is due, what somebody means to do and what happens by itself; false where nothing is left. */
  #goOn(): boolean {
    const due = this.#nextDue();
    const intention = this.#intentions[0];
    const moments = [due?.at, intention?.at, this.#outside?.at].filter((at) => at !== undefined);
    const next = moments.sort()[0];
    if (next === undefined) return this.#release();
    this.#now = next > this.#now ? next : this.#now;
    if (this.#outside?.at === next) {
      const { act } = this.#outside;
      this.#outside = undefined;
      this.#record(act, "may be refused");
    } else if (intention?.at === next) {
      this.#intentions.shift();
      this.#carryOut(intention);
    } else if (due !== undefined) this.#handOut(due.followUp);
    return true;
  }

  #nextDue(): { readonly followUp: DueFollowUp; readonly at: Instant } | undefined {
    let next: { followUp: DueFollowUp; at: Instant } | undefined;
    for (const followUp of this.#stored.values()) {
      if (followUp.status === "held" || this.ledger.wasHandedOut(followUp)) continue;
      const at = handOutTime(followUp, this.#now, this.#story.policy);
      if (next === undefined || at < next.at) next = { followUp, at };
    }
    return next;
  }

  #handOut(followUp: DueFollowUp): void {
    if (this.#contact === null) return;
    this.ledger.handOut(followUp, this.#contact, this.#now);
    const lot = this.#chance.next();
    const { id, kind } = followUp;
    if (lot < 0.06) {
      const until = addMilliseconds(this.#now, this.#chance.between(1, 500) * HOUR_MS);
      this.#record({ type: "set-aside", followUpId: id, kind, until, reason: "Away" });
    } else if (lot < 0.1) {
      this.#record({ type: "set-aside", followUpId: id, kind, reason: "No need" });
      this.ledger.finish(id);
    } else if (lot < 0.95) {
      const delay = this.#chance.happens(0.7) ? 0 : this.#chance.between(1, 60) * HOUR_MS;
      const at = addMilliseconds(this.#now, delay);
      this.#intentions.push({ id, at, due: followUp.window.due });
      this.#intentions.sort((one, other) => (one.at < other.at ? -1 : 1));
    }
  }

  #carryOut({ id, due }: Intention): void {
    // Time alone may have ended it.
    if (this.#now > this.#plannedAt) this.#plan();
    const followUp = this.#stored.get(id);
    if (followUp === undefined || this.#contact === null) return;
    // What happened meanwhile has moved it: they will see it again.
    if (followUp.status === "held" || followUp.window.due !== due) return;
    for (const act of actsDoing(followUp, this.#contact)) this.#record(act);
    this.ledger.finish(id);
    const { state, interviews } = this.#contact;
    const kept = state === "nurturing" || state === "advocate";
    if (kept && followUp.kind === "keep-in-touch" && this.#chance.happens(0.4)) {
      const interviewId = `interview_${interviews.length + 1}` as const;
      this.#record({ type: "draft", interviewId }, "may be refused");
    }
  }

  /** Nothing is due and nothing happens: does what a hold asks for, which must release it. */
  #release(): boolean {
    const held = [...this.#stored.values()].find((each) => each.status === "held");
    if (held?.status !== "held") return false;
    const act = actReleasing(held.held.code, this.#story.zone);
    if (act !== undefined) this.#record(act);
    else {
      const { colleagueBusyUntil } = this.#story;
      if (this.#now >= colleagueBusyUntil) this.ledger.complain(`${held.id} is held for ever`);
      this.#now = colleagueBusyUntil;
      this.#plan();
    }
    const after = this.#stored.get(held.id);
    if (after?.status === "held" && after.held.code === held.held.code) {
      this.ledger.complain(`${held.id} is still held: ${held.held.code}`);
      return false;
    }
    return true;
  }

  #record(
    act: Act,
    refusal: "must not be refused" | "may be refused" = "must not be refused",
  ): void {
    this.#events += 1;
    const base = { id: `event_${this.#events}`, contactId: "contact_ana", at: this.#now } as const;
    const event: ContactEventInput = { ...act, ...base };
    const result = transition(this.#contact, event, { policy: this.#story.policy });
    if (!result.ok) {
      if (refusal === "must not be refused") {
        this.ledger.complain(`${act.type} is refused: ${result.refusal.code}`);
      }
      return;
    }
    this.#contact = result.value;
    this.ledger.happened(act);
    this.#plan();
    this.#outside = nextFromOutside(this.#contact, this.#now, this.#chance);
  }

  #plan(): void {
    const contact = this.#contact;
    if (contact === null) return;
    const { policy, ownerZone, referred } = this.#story;
    const planned = planFollowUps(contact, policy, this.#now, {
      ownerZone,
      surroundings: this.#surroundings(),
      ...(referred ? { referrerZone: ownerZone } : {}),
    });
    const change = reconcile([...this.#stored.values()], planned);
    this.ledger.planned(planned, change, contact, this.#now);
    const owed = obligationsOf(contact, this.#now, { policy, zone: ownerZone });
    this.ledger.owes(owed, planned, contact);
    for (const id of change.cancel) this.#stored.delete(id);
    for (const followUp of [...change.create, ...change.move])
      this.#stored.set(followUp.id, followUp);
    this.#plannedAt = this.#now;
    if (this.#events % RECONCILED_AGAIN !== 0) return;
    const again = reconcile([...this.#stored.values()], planned);
    if (again.create.length + again.move.length + again.cancel.length > 0) {
      this.ledger.complain("a second reconciliation changes something");
    }
  }

  #surroundings(): Surroundings {
    const busy = this.#now < this.#story.colleagueBusyUntil;
    return {
      openRequestsAtOrganization: busy ? this.#story.policy.outreach.openPerOrganization : 0,
      newRequestsThisWeek: 0,
    };
  }
}
