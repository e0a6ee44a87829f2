import { CoffeechatError, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  checkChanges,
  checkRewrites,
  parseClaimHandle,
  parseClaimOutcome,
  parseClaimRequest,
  parseContactId,
  parseContactQuery,
  parseFollowUpId,
  parseFollowUpQuery,
  parseParkedQuery,
  parseRecipientKey,
  parseScope,
  readExport,
  readStoredContact,
  readStoredEvent,
  type Store,
} from "@coffeechat/core/store";
import { claimFollowUps, reviveFollowUp, settleClaim } from "./claims.js";
import { commitChanges } from "./commit.js";
import type { DocumentDatabase } from "./database.js";
import { listContacts, listFollowUps, listParked } from "./read.js";
import { rewriteRows } from "./rewrite.js";
import { emptyRows, type Rows } from "./rows.js";
import { eraseContact, eraseEverything, exportRows, importRows } from "./transfer.js";

const MOST_ATTEMPTS = 1_000;

/** One document for each tenant: requests are counted and claims handed out over all its owners. */
export function documentStore(database: DocumentDatabase): Store {
  let closed = false;

  async function rowsOf(
    tenant: string,
  ): Promise<{ readonly version: number; readonly rows: Rows }> {
    if (closed) throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed.");
    const found = await database.read(tenant);
    if (found === null) return { version: 0, rows: emptyRows() };
    return { version: found.version, rows: JSON.parse(found.text) };
  }

  async function read<Value>(tenant: string, body: (rows: Rows) => Value): Promise<Value> {
    return body((await rowsOf(tenant)).rows);
  }

  async function change<Value>(tenant: string, body: (rows: Rows) => Value): Promise<Value> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { version, rows } = await rowsOf(tenant);
      const value = body(rows);
      if (await database.write(tenant, version, JSON.stringify(rows))) return value;
    }
    throw new CoffeechatError("STORE_BUSY", "Others kept writing. Nothing was changed; try again.");
  }

  return {
    capabilities: {
      durable: false,
      sharedBetweenProcesses: true,
      erasesBytes: true,
      textSearch: "parts-of-words",
    },

    async load(scope, contactId) {
      const [{ tenant, owner }, id] = [parseScope(scope), parseContactId(contactId)];
      return read(tenant, ({ contacts }) => {
        const row = contacts.find((one) => one.owner === owner && one.id === id);
        return row === undefined ? null : readStoredContact(row.json, id, row.revision);
      });
    },

    async commit(scope, changes) {
      const { tenant, owner } = parseScope(scope);
      checkChanges(changes);
      await change(tenant, (rows) => commitChanges(rows, owner, changes));
    },

    async *history(scope, contactId, { fromRevision = 1 } = {}) {
      const [{ tenant, owner }, id] = [parseScope(scope), parseContactId(contactId)];
      const { rows } = await rowsOf(tenant);
      for (const { owner: whose, contactId: of, revision, json } of rows.events) {
        if (whose !== owner || of !== id || revision < fromRevision) continue;
        yield { revision, event: readStoredEvent(json, id) };
      }
    },

    async list(scope, query) {
      const [at, asked] = [parseScope(scope), parseContactQuery(query)];
      return read(at.tenant, (rows) => listContacts(rows, at, asked));
    },

    async followUps(scope, query) {
      const [at, asked] = [parseScope(scope), parseFollowUpQuery(query)];
      return read(at.tenant, (rows) => listFollowUps(rows, at, asked));
    },

    async claimFollowUps(request) {
      const asked = parseClaimRequest(request);
      return change(asked.tenant, (rows) => claimFollowUps(rows, asked));
    },

    async settleClaim(claim, outcome) {
      const [handle, end] = [parseClaimHandle(claim), parseClaimOutcome(outcome)];
      return change(handle.scope.tenant, (rows) => settleClaim(rows, handle, end));
    },

    async parkedFollowUps(query) {
      const asked = parseParkedQuery(query);
      return read(asked.tenant, (rows) => listParked(rows, asked));
    },

    async reviveFollowUp(scope, followUpId) {
      const [{ tenant, owner }, id] = [parseScope(scope), parseFollowUpId(followUpId)];
      return change(tenant, (rows) => reviveFollowUp(rows, owner, id));
    },

    async openRequests(scope, recipientKey) {
      const [{ tenant, owner }, key] = [parseScope(scope), parseRecipientKey(recipientKey)];
      return read(tenant, ({ requests }) => {
        const open = requests.filter((row) => row.key === key);
        return { total: open.length, own: open.filter((row) => row.owner === owner).length };
      });
    },

    async *exportAll(scope, { contactId } = {}) {
      const { tenant, owner } = parseScope(scope);
      const only = contactId === undefined ? null : parseContactId(contactId);
      yield* await read(tenant, (rows) => exportRows(rows, owner, only));
    },

    async importAll(scope, records) {
      const { tenant, owner } = parseScope(scope);
      const exported = await readExport(records);
      return change(tenant, (rows) => importRows(rows, owner, exported));
    },

    async rewrite(scope, rewrites) {
      const { tenant, owner } = parseScope(scope);
      checkRewrites(rewrites);
      return change(tenant, (rows) => rewriteRows(rows, owner, rewrites));
    },

    async erase(scope, target, erasedAt) {
      const { tenant, owner } = parseScope(scope);
      const id = target === "everything" ? target : parseContactId(target);
      const at = parseInput(instantSchema, erasedAt, "instant of erasure");
      return change(tenant, (rows) =>
        id === "everything" ? eraseEverything(rows, owner, at) : eraseContact(rows, owner, id, at),
      );
    },

    async health() {
      const versions = { schemaVersion: 1, latestSchemaVersion: 1 };
      if (!closed) return { status: "ready", ...versions };
      const problem = { code: "STORE_UNAVAILABLE", message: "This store was closed." };
      return { status: "unavailable", ...versions, problem };
    },

    async migrate() {
      return { from: 1, to: 1 };
    },

    async close() {
      closed = true;
    },
  };
}
