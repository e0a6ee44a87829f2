import {
  addMilliseconds,
  type Contact,
  type ContactId,
  DAY_MS,
  type Instant,
  type InterviewState,
  type Policy,
  type Surroundings,
} from "../model/index.js";
import type { Scope, Store } from "../store/index.js";

const WEEK_MS = 7 * DAY_MS;
const PAGE = 200;

/** Answers what is going on around each contact of an owner, from one look at all of them. */
export type Around = (contact: Contact) => Surroundings;

interface Request {
  readonly to: ContactId;
  readonly at: Instant;
}

/** Reads everybody's requests once; the answers are for `now`. */
export function lookAround(contacts: Iterable<Contact>, policy: Policy, now: Instant): Around {
  const weekAgo = addMilliseconds(now, -WEEK_MS);
  const lately: Request[] = [];
  const openAt = new Map<string, ContactId[]>();
  for (const { id, facts, interviews } of contacts) {
    const organization = sameName(facts.organization);
    for (const { sentAt, state } of interviews) {
      if (sentAt === undefined) continue;
      if (sentAt > weekAgo) lately.push({ to: id, at: sentAt });
      if (organization === "" || !waitsForAnswer(state)) continue;
      openAt.set(organization, [...(openAt.get(organization) ?? []), id]);
    }
  }
  lately.sort((one, other) => (one.at < other.at ? -1 : 1));
  return ({ id, facts }) => {
    const toOthers = lately.filter(({ to }) => to !== id);
    const colleagues = openAt.get(sameName(facts.organization)) ?? [];
    const nextRequestFrom = whenRoomAgain(toOthers, policy.outreach.newPerWeek);
    return {
      openRequestsAtOrganization: colleagues.filter((colleague) => colleague !== id).length,
      newRequestsThisWeek: toOthers.length,
      ...(nextRequestFrom === undefined ? {} : { nextRequestFrom }),
    };
  };
}

/** The same, read from the store. */
export async function readAround(
  store: Store,
  scope: Scope,
  policy: Policy,
  now: Instant,
): Promise<Around> {
  const contacts: Contact[] = [];
  for await (const contact of everyContact(store, scope)) contacts.push(contact);
  return lookAround(contacts, policy, now);
}

/** Every contact of an owner, page by page. */
export async function* everyContact(store: Store, scope: Scope): AsyncIterable<Contact> {
  let cursor: string | null = null;
  do {
    const page = await store.list(
      scope,
      cursor === null ? { limit: PAGE } : { limit: PAGE, cursor },
    );
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/** When so many requests of the last week have grown old that there is room for another. */
function whenRoomAgain(lately: readonly Request[], perWeek: number): Instant | undefined {
  const mustGrowOld = lately[lately.length - perWeek];
  return mustGrowOld === undefined ? undefined : addMilliseconds(mustGrowOld.at, WEEK_MS);
}

function waitsForAnswer(state: InterviewState): boolean {
  return state === "sent" || state === "nudged";
}

function sameName(organization: string | undefined): string {
  return (organization ?? "").normalize("NFKC").trim().toLowerCase();
}
