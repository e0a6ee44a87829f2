import { CoffeechatError, type Contact, openInterview } from "@coffeechat/core/model";
import {
  type ExportRecord,
  HIGHEST_CAP,
  parseScope,
  type RecipientRequest,
  readExport,
  recordsOfExport,
  type Scope,
  type Store,
} from "@coffeechat/core/store";
import { recipientKey, type ShieldSecret } from "./recipient-key.js";

export interface ShieldOptions {
  /** At least 32 random bytes that only your app knows. Another secret begins to count anew. */
  readonly secret: ShieldSecret;
  /** How many requests may wait for one person, over all owners of a tenant. */
  readonly cap: number;
  /** Whether this owner may know that somebody else asks a person already. Default: nobody may. */
  readonly mayKnow?: (scope: Scope) => boolean;
}

/** What an owner may know before asking somebody. */
export interface Advice {
  /** Whether one more request would be let through now. */
  readonly room: boolean;
  /** Whether somebody else of the tenant asks them already; `null` where this owner may not know. Never who. */
  readonly othersAsk: boolean | null;
}

export interface ShieldedStore extends Store {
  /** What this owner may know of the person behind an e-mail address before writing to them. */
  advise(scope: Scope, email: string): Promise<Advice>;
}

const LEAST_SECRET = 32;

/**
 * Shields people from being asked by too many at once: every commit counts the contact's open
 * request with the person behind its e-mail address, and one too many is `RECIPIENT_SHIELDED`. A
 * request is open from the moment it is sent until the talk is held or off. Contacts without an
 * e-mail address are not counted. An import counts what it brings in and is not refused for it: those
 * requests have been sent, and leave no room for another one.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a short secret or a cap of nothing
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { shielded } from "@coffeechat/adapters/shield";
 *
 * const secret = crypto.getRandomValues(new Uint8Array(32));
 * const store = shielded(memoryStore(), { secret, cap: 3 });
 * const scope = { tenant: "north-school", owner: "student-7" };
 * const advice = await store.advise(scope, "ines.quill@example.org");
 * console.log(advice.room); // true
 * ```
 */
export function shielded(store: Store, options: ShieldOptions): ShieldedStore {
  const { secret, cap, mayKnow = () => false } = options;
  if (secret.length < LEAST_SECRET || !Number.isSafeInteger(cap) || cap < 1) {
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `A shield needs a secret of at least ${LEAST_SECRET} bytes and a cap of at least 1.`,
    );
  }

  async function requestOf(
    { tenant }: Scope,
    contact: Contact,
    most: number,
  ): Promise<RecipientRequest> {
    const { email } = contact.facts;
    const key = await recipientKey(secret, tenant, email ?? "");
    return { key, open: email !== undefined && hasOpenRequest(contact), cap: most };
  }

  /** What comes in by an import has been sent already: it is counted, and never too many. */
  async function counted(scope: Scope, record: ExportRecord): Promise<ExportRecord> {
    if (record.record !== "contact") return record;
    return { ...record, recipient: await requestOf(scope, record.contact, HIGHEST_CAP) };
  }

  return {
    ...store,
    async commit(scope, changes) {
      const all = changes.map(async (change) => ({
        ...change,
        recipient: await requestOf(scope, change.contact, cap),
      }));
      await store.commit(scope, await Promise.all(all));
    },
    async importAll(scope, records) {
      const at = parseScope(scope);
      const read = await readExport(records);
      const all = Array.from(recordsOfExport(read), (record) => counted(at, record));
      return store.importAll(at, await Promise.all(all));
    },
    async advise(scope, email) {
      const key = await recipientKey(secret, scope.tenant, email);
      const { total, own } = await store.openRequests(scope, key);
      return { room: total < cap, othersAsk: mayKnow(scope) ? total > own : null };
    },
  };
}

function hasOpenRequest(contact: Contact): boolean {
  const interview = openInterview(contact);
  return interview !== undefined && interview.state !== "draft";
}
