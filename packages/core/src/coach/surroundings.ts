import type { Surroundings } from "../lifecycle/index.js";
import {
  addMilliseconds,
  type Contact,
  DAY_MS,
  type Instant,
  type InterviewState,
} from "../model/index.js";
import type { Scope, Store } from "../store/index.js";

const WEEK_MS = 7 * DAY_MS;
const PAGE = 200;

/** What is going on with everybody else, as far as it bears on a new request to this contact. */
export async function readSurroundings(
  store: Store,
  scope: Scope,
  contact: Contact,
  now: Instant,
): Promise<Surroundings> {
  const weekAgo = addMilliseconds(now, -WEEK_MS);
  const organization = sameName(contact.facts.organization);
  let openRequestsAtOrganization = 0;
  let newRequestsThisWeek = 0;
  for await (const other of everyContact(store, scope)) {
    if (other.id === contact.id) continue;
    const colleague = organization !== "" && sameName(other.facts.organization) === organization;
    for (const interview of other.interviews) {
      if (interview.sentAt === undefined) continue;
      if (interview.sentAt > weekAgo) newRequestsThisWeek += 1;
      if (colleague && waitsForAnswer(interview.state)) openRequestsAtOrganization += 1;
    }
  }
  return { openRequestsAtOrganization, newRequestsThisWeek };
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

function waitsForAnswer(state: InterviewState): boolean {
  return state === "sent" || state === "nudged";
}

function sameName(organization: string | undefined): string {
  return (organization ?? "").normalize("NFKC").trim().toLowerCase();
}
