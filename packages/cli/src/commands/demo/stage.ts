import type { CheckedDraft, Coach, Contact, Instant, NewEvent, Recorded } from "@coffeechat/core";
import type { Narrator } from "./narrator.js";
import type { StoryClock } from "./story-clock.js";

/** What the chapters of the journey play with. */
export interface Stage {
  readonly coach: Coach;
  readonly clock: StoryClock;
  readonly narrator: Narrator;
}

/** Lets time pass, and says so in the words of the person whose story it is. */
export function passTo({ clock, narrator }: Stage, at: Instant, text: string): void {
  clock.goTo(at);
  narrator.tell({ type: "moment", at, text });
}

/** Records an event that the story relies on; a refusal here would be a fault in the story. */
export async function happens(
  { coach, narrator }: Stage,
  happened: string,
  event: NewEvent,
): Promise<Recorded> {
  const before = statesOf(await coach.contact(event.contactId));
  const result = await coach.record(event);
  if (!result.ok) throw new Error(`The story breaks at "${event.type}": ${result.refusal.message}`);
  const { contact } = result.value;
  narrator.tell({
    type: "state",
    happened,
    name: contact.facts.name,
    changed: statesOf(contact) !== before,
    contact: contact.state,
    interview: latestTalk(contact)?.state ?? null,
  });
  return result.value;
}

function statesOf(contact: Contact): string {
  return `${contact.state}/${latestTalk(contact)?.state ?? "no talk"}`;
}

/** Tries an event that good manners forbid, and shows why not and from when. */
export async function isRefused(
  { coach, narrator }: Stage,
  what: string,
  event: NewEvent,
): Promise<void> {
  const result = await coach.record(event);
  if (result.ok) throw new Error(`The story breaks: "${event.type}" was to be refused.`);
  narrator.tell({ type: "refused", what, refusal: result.refusal });
}

export async function showAgenda({ coach, clock, narrator }: Stage): Promise<void> {
  narrator.tell({ type: "agenda", now: clock.now(), entries: await coach.agenda() });
}

/** What a draft's check found that would keep it from being sent. */
export function errorsIn({ findings }: CheckedDraft): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

export function latestTalk(contact: Contact): Contact["interviews"][number] | undefined {
  return contact.interviews.at(-1);
}
