import type { ContactId, FollowUpId, Instant } from "@coffeechat/core/model";
import type {
  Claim,
  ClaimHandle,
  ClaimOutcome,
  ContactChange,
  ContactRewrite,
  Erased,
  Imported,
  ReadClaimRequest,
  ReadExport,
  Scope,
} from "@coffeechat/core/store";
import { claimFollowUps, reviveFollowUp, settleClaim } from "./claims.js";
import { writeChanges } from "./commit.js";
import { eraseContact, eraseEverything } from "./erase.js";
import { rewriteRecords } from "./rewrite.js";
import { knownVersion, requireLatestSchema, type SchemaPlace } from "./schema.js";
import type { Tables } from "./tables.js";
import { writeImport } from "./transfer.js";
import type { Work } from "./work.js";

/** Everything that changes data. What comes in was checked; each change is done whole or not at all. */
export interface Writes {
  commit(scope: Scope, changes: readonly ContactChange[]): Promise<void>;
  claim(request: ReadClaimRequest): Promise<Claim[]>;
  settle(handle: ClaimHandle, outcome: ClaimOutcome): Promise<"settled" | "lost">;
  revive(scope: Scope, followUpId: FollowUpId): Promise<boolean>;
  bringIn(scope: Scope, exported: ReadExport): Promise<Imported>;
  rewrite(scope: Scope, rewrites: readonly ContactRewrite[]): Promise<number>;
  erase(scope: Scope, target: ContactId | "everything", at: Instant): Promise<Erased>;
}

export interface Transactions extends SchemaPlace {
  /** In a transaction: all of it or nothing. */
  write<Value>(tenant: string, work: () => Work<Value>): Promise<Value>;
}

/** Changes as conversations inside transactions that stay open until they are done. */
export function inTransactions(engine: Transactions): Writes {
  const { dialect, prefix } = engine;

  function write<Value>(scope: Scope, body: (tables: Tables) => Work<Value>): Promise<Value> {
    return engine.write(scope.tenant, function* () {
      // Asked again in the transaction: a newer library may have migrated since.
      requireLatestSchema(yield* knownVersion(engine));
      return yield* body({ dialect, prefix, scope });
    });
  }

  return {
    commit: (scope, changes) => write(scope, (tables) => writeChanges(tables, changes)),
    claim(request) {
      const everyone = { tenant: request.tenant, owner: request.worker };
      return write(everyone, (tables) => claimFollowUps(tables, request));
    },
    settle: (handle, outcome) =>
      write(handle.scope, (tables) => settleClaim(tables, handle, outcome)),
    revive: (scope, followUpId) => write(scope, (tables) => reviveFollowUp(tables, followUpId)),
    bringIn: (scope, exported) => write(scope, (tables) => writeImport(tables, exported)),
    rewrite: (scope, rewrites) => write(scope, (tables) => rewriteRecords(tables, rewrites)),
    erase: (scope, target, at) =>
      write(scope, (tables) =>
        target === "everything" ? eraseEverything(tables, at) : eraseContact(tables, target, at),
      ),
  };
}
