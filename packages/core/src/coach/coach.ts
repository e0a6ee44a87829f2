import type { CheckOptions, Finding, MessageDraft } from "../etiquette/index.js";
import { checkMessage } from "../etiquette/index.js";
import {
  type Allowed,
  type ExplainOptions,
  explain,
  type NotAllowed,
  nextSteps,
  type Step,
} from "../lifecycle/index.js";
import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactFactsInput,
  type ContactId,
  type EventType,
  type FollowUp,
  type FollowUpId,
  type Instant,
  type Policy,
  parseEvent,
  type Result,
  recommendedPolicy,
} from "../model/index.js";
import { validatePolicy } from "../schedule/index.js";
import {
  type ContactQuery,
  type Erased,
  type ExportRecord,
  type Page,
  type ParkedFollowUp,
  type ParkedQuery,
  parseScope,
  type Scope,
  type Store,
} from "../store/index.js";
import { type Agenda, readAgenda } from "./agenda.js";
import { type Clock, systemClock } from "./clock.js";
import { consequencesOf } from "./consequences.js";
import { type CalendarFor, policyByPlace } from "./contact-calendar.js";
import { type ChosenFollowUp, eventDoing, foundIn, type HowDone } from "./done.js";
import { draftFor } from "./draft-for.js";
import type { NewEvent } from "./new-event.js";
import { type NewId, randomId } from "./new-id.js";
import { planContact } from "./plan-contact.js";
import { followUpsOf, type Recorded, type Recorder, recordEvents } from "./record.js";
import { type Replanned, replanEverybody } from "./replan.js";
import { type TemplatePack, wordsFrom } from "./template-pack.js";

export interface CoachOptions {
  readonly store: Store;
  /** Whose contacts: default `{ tenant: "default", owner: "me" }`, for an app of one person. */
  readonly scope?: Scope;
  /** Needed for `draft` with a template. */
  readonly templates?: TemplatePack;
  /** Default: the `recommended` policy. */
  readonly policy?: Policy;
  /** The calendar of the place where a contact lives: weekend, days off, quiet hours. Default: the policy's own. */
  readonly calendarFor?: CalendarFor;
  /** Etiquette settings for every check; default: the `recommended` preset. */
  readonly etiquette?: CheckOptions;
  /** You, as the messages name you. */
  readonly me?: { readonly name: string };
  /** Your IANA zone, for what only you have to do. Default `UTC`. */
  readonly ownerZone?: string;
  readonly clock?: Clock;
  readonly newId?: NewId;
}

/** A message ready to be read over: its words and what the etiquette check says of them. */
export interface CheckedDraft {
  readonly draft: MessageDraft;
  readonly findings: readonly Finding[];
  readonly templateId?: string;
}

/** What a host knows of a message before the contact's facts are added. */
export type DraftWords = Pick<MessageDraft, "kind" | "channel" | "body"> &
  Partial<Pick<MessageDraft, "subject">>;

/**
 * The SDK: one person's informational interviews over a store. It remembers, plans, drafts and
 * checks; it never sends.
 */
export interface Coach {
  /** Adds a person. @throws CoffeechatError `INVALID_INPUT` */
  add(facts: ContactFactsInput): Promise<Contact>;
  /**
   * Records that something has happened, with all that follows from it, in one commit: the new
   * snapshot, the follow-ups planned anew, the contact of a person they named.
   *
   * @throws CoffeechatError `INVALID_INPUT`, `UNKNOWN_EVENT`, `UNKNOWN_CONTACT`, `DUPLICATE_CONTACT`,
   *   and what the store throws; nothing is recorded then
   */
  record(event: NewEvent): Promise<Result<Recorded>>;
  /**
   * Records events that happened one after the other, in one commit: where one is refused, none is
   * recorded. For instance a request that went out without having been noted as a draft.
   *
   * @throws CoffeechatError as `record`
   */
  recordAll(events: readonly [NewEvent, ...NewEvent[]]): Promise<Result<Recorded>>;
  /** @throws CoffeechatError `UNKNOWN_CONTACT` */
  contact(contactId: ContactId): Promise<Contact>;
  contacts(query: ContactQuery): Promise<Page<Contact>>;
  /** Whether an event would be accepted now; if not, why not and from when. */
  explain(
    contactId: ContactId,
    type: EventType,
    options?: Omit<ExplainOptions, "policy">,
  ): Promise<Allowed | NotAllowed>;
  /** Everything that may be recorded now. */
  nextSteps(contactId: ContactId): Promise<readonly Step[]>;
  /** Writes a template for a contact and checks it. @throws CoffeechatError `UNKNOWN_TEMPLATE`, `TEMPLATE_INPUT_INVALID`, `MISSING_DEPENDENCY` */
  draft(contactId: ContactId, templateId: string, input: unknown): Promise<CheckedDraft>;
  /** Checks somebody's own words to a contact against what is known of both. */
  check(contactId: ContactId, words: DraftWords): Promise<CheckedDraft>;
  /** What is overdue or due until the end of your day. */
  today(): Promise<Agenda>;
  /** Everything planned, the overdue first and what is held last. */
  agenda(): Promise<Agenda>;
  /** What is planned with one contact. */
  followUps(contactId: ContactId): Promise<readonly FollowUp[]>;
  /**
   * Plans everybody anew and stores what differs. Needed where something changes that is no event: the
   * policy, a calendar, an import, the law on summer time. A second run changes nothing.
   */
  replan(): Promise<Replanned>;
  /**
   * Puts a follow-up off until a moment; a message waits for the next polite hour after it.
   *
   * @throws CoffeechatError `UNKNOWN_CONTACT`, `INVALID_INPUT` where no such follow-up is planned
   */
  snooze(
    chosen: ChosenFollowUp & { readonly until: Instant; readonly reason?: string },
  ): Promise<Result<Recorded>>;
  /**
   * Leaves a follow-up out for good, and remembers why. Of what comes again and again, this turn.
   *
   * @throws CoffeechatError as `snooze`
   */
  skip(chosen: ChosenFollowUp & { readonly reason: string }): Promise<Result<Recorded>>;
  /**
   * Records that a follow-up was done, by the event that it stands for.
   *
   * @throws CoffeechatError as `snooze`; `INVALID_INPUT` too where `how` lacks what the event needs
   */
  done(chosen: ChosenFollowUp, how?: HowDone): Promise<Result<Recorded>>;
  /** Follow-ups of this owner that failed again and again and wait for somebody to look. */
  parked(query: Pick<ParkedQuery, "limit" | "cursor">): Promise<Page<ParkedFollowUp>>;
  /** Lets a parked follow-up be tried again; `false` where it is not parked. */
  retry(followUpId: FollowUpId): Promise<boolean>;
  /** Everything of this owner, one record a line of JSON. */
  export(): AsyncIterable<ExportRecord>;
  /** Forgets a person, or everything, for good. */
  erase(target: ContactId | "everything"): Promise<Erased>;
}

/**
 * Makes a coach over a store that a host hands in.
 *
 * @throws CoffeechatError `INVALID_POLICY`, `INVALID_INPUT` for a scope that is none
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { createCoach } from "@coffeechat/core";
 *
 * const coach = createCoach({ store: memoryStore() });
 * const ana = await coach.add({ name: "Ana Ruiz", source: "alumni-platform" });
 * const steps = await coach.nextSteps(ana.id);
 * console.log(steps.map(({ label }) => label));
 * ```
 */
export function createCoach(options: CoachOptions): Coach {
  const { store, clock = systemClock, newId = randomId, templates, me } = options;
  const policy = options.policy === undefined ? recommendedPolicy : validatePolicy(options.policy);
  const scope = parseScope(options.scope ?? { tenant: "default", owner: "me" });
  const policyFor = policyByPlace(policy, options.calendarFor);
  const ownerZone = options.ownerZone ?? "UTC";
  const recorder: Recorder = { store, scope, policy, policyFor, ownerZone };

  const load = async (contactId: ContactId): Promise<Contact> => {
    const contact = await store.load(scope, contactId);
    if (contact !== null) return contact;
    throw new CoffeechatError(
      "UNKNOWN_CONTACT",
      `There is no contact ${contactId} here. Add it first, or look the id up.`,
      { details: { contactId } },
    );
  };

  const stamped = (event: NewEvent, now: Instant): ContactEvent =>
    parseEvent({
      id: `event_${newId()}`,
      at: now,
      ...(event.type === "refer" ? { referredId: `contact_${newId()}` } : {}),
      ...event,
    });

  const recordAll: Coach["recordAll"] = ([first, ...others]) => {
    const now = clock.now();
    const events = [stamped(first, now), ...others.map((event) => stamped(event, now))] as const;
    return recordEvents(recorder, events, now, consequencesOf);
  };

  const record = (event: NewEvent): Promise<Result<Recorded>> => recordAll([event]);

  const find = async (chosen: ChosenFollowUp, loaded?: Contact): Promise<FollowUp> => {
    const contact = loaded ?? (await load(chosen.contactId));
    const planned = await planContact(recorder, contact, clock.now());
    return foundIn(planned, chosen.followUpId);
  };

  const check = (contact: Contact, words: DraftWords): CheckedDraft => {
    const draft = draftFor(contact, words, {
      now: clock.now(),
      ...(me === undefined ? {} : { me }),
    });
    return { draft, findings: checkMessage(draft, options.etiquette) };
  };

  return {
    async add(facts) {
      const result = await record({ type: "add", contactId: `contact_${newId()}`, facts });
      if (result.ok) return result.value.contact;
      throw new CoffeechatError("EVENT_REFUSED", result.refusal.message);
    },
    record: async (event) => record(event),
    recordAll: async (events) => recordAll(events),
    contact: load,
    contacts: (query) => store.list(scope, query),
    async explain(contactId, type, explainOptions) {
      const contact = await load(contactId);
      const policy = policyFor(contact.facts);
      return explain(contact, type, clock.now(), { ...explainOptions, policy });
    },
    async nextSteps(contactId) {
      const contact = await load(contactId);
      return nextSteps(contact, clock.now(), { policy: policyFor(contact.facts) });
    },
    async draft(contactId, templateId, input) {
      if (templates === undefined) throw noTemplates();
      const contact = await load(contactId);
      return { ...check(contact, wordsFrom(templates, templateId, input)), templateId };
    },
    async check(contactId, words) {
      return check(await load(contactId), words);
    },
    today: () => readAgenda(recorder, clock.now(), "today"),
    agenda: () => readAgenda(recorder, clock.now(), "everything"),
    async followUps(contactId) {
      const contact = await load(contactId);
      return followUpsOf(store, scope, contact.id);
    },
    replan: () => replanEverybody(recorder, clock.now()),
    async snooze({ until, reason = "Put off", ...chosen }) {
      const { contactId, id, kind } = await find(chosen);
      return record({ type: "set-aside", contactId, followUpId: id, kind, until, reason });
    },
    async skip({ reason, ...chosen }) {
      const { contactId, id, kind } = await find(chosen);
      return record({ type: "set-aside", contactId, followUpId: id, kind, reason });
    },
    async done(chosen, how) {
      const contact = await load(chosen.contactId);
      return record(eventDoing(await find(chosen, contact), contact, how));
    },
    parked: (query) => store.parkedFollowUps({ ...scope, ...query }),
    retry: (followUpId) => store.reviveFollowUp(scope, followUpId),
    export: () => store.exportAll(scope),
    erase: (target) => store.erase(scope, target, clock.now()),
  };
}

function noTemplates(): CoffeechatError {
  return new CoffeechatError(
    "MISSING_DEPENDENCY",
    "This coach was made without templates. Hand `templates` to createCoach, for instance `standardPack` of @coffeechat/templates.",
  );
}
