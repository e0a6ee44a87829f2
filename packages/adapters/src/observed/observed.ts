import { isCoffeechatError } from "@coffeechat/core/model";
import type { Store } from "@coffeechat/core/store";

export type StoreMethod = Exclude<keyof Store, "capabilities">;

/** What is being done, without anybody's data. */
export interface StoreCall {
  readonly method: StoreMethod;
  /** `null` for what is not of one tenant. */
  readonly tenant: string | null;
}

/** How it ended. */
export interface StoreCallEnd {
  /** How long it took, until the last item for what is iterated. */
  readonly milliseconds: number;
  /** `ok`, the code of a CoffeechatError, or `error` for another one. */
  readonly outcome: string;
  /** How many contacts, events, records or claims it brought; `null` where it brings none. */
  readonly items: number | null;
}

export interface StoreHooks {
  /** Called when a call begins; what it gives back is called when that call ends. */
  begin(call: StoreCall): ((end: StoreCallEnd) => void) | undefined;
  /** Milliseconds of any clock that only moves on. Default `performance.now()`. */
  readonly now?: () => number;
}

/**
 * A store that tells what it does and how long that takes: for logs, metrics and traces. Hooks learn
 * the method, the tenant, the outcome and counts, never ids or contents; a hook that throws is
 * ignored.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { observed } from "@coffeechat/adapters/observed";
 *
 * const store = observed(memoryStore(), {
 *   begin: ({ method }) => (end) => console.log(method, end.outcome),
 * });
 * await store.load({ tenant: "school", owner: "student-7" }, "contact_ana"); // "load ok"
 * ```
 */
export function observed(store: Store, hooks: StoreHooks): Store {
  const now = hooks.now ?? (() => performance.now());

  function begin(
    method: StoreMethod,
    tenant: string | null,
  ): (outcome: string, items: number | null) => void {
    const start = now();
    const end = quietly(() => hooks.begin({ method, tenant }));
    return (outcome, items) => {
      const milliseconds = now() - start;
      quietly(() => end?.({ milliseconds, outcome, items }));
    };
  }

  async function watch<Value>(
    method: StoreMethod,
    tenant: string | null,
    call: () => Promise<Value>,
    count: (value: Value) => number | null = () => null,
  ): Promise<Value> {
    const end = begin(method, tenant);
    try {
      const value = await call();
      end("ok", count(value));
      return value;
    } catch (error) {
      end(outcomeOf(error), null);
      throw error;
    }
  }

  async function* watchItems<Item>(
    method: StoreMethod,
    tenant: string,
    items: () => AsyncIterable<Item>,
  ): AsyncGenerator<Item> {
    const end = begin(method, tenant);
    let seen = 0;
    let outcome = "ok";
    try {
      for await (const item of items()) {
        seen += 1;
        yield item;
      }
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      end(outcome, seen);
    }
  }

  const pageSize = ({ items }: { readonly items: readonly unknown[] }) => items.length;

  return {
    capabilities: store.capabilities,
    load: (scope, id) =>
      watch(
        "load",
        scope.tenant,
        () => store.load(scope, id),
        (found) => (found === null ? 0 : 1),
      ),
    commit: (scope, changes) =>
      watch(
        "commit",
        scope.tenant,
        () => store.commit(scope, changes),
        () => changes.length,
      ),
    history: (scope, id, range) =>
      watchItems("history", scope.tenant, () => store.history(scope, id, range)),
    list: (scope, query) => watch("list", scope.tenant, () => store.list(scope, query), pageSize),
    followUps: (scope, query) =>
      watch("followUps", scope.tenant, () => store.followUps(scope, query), pageSize),
    claimFollowUps: (request) =>
      watch(
        "claimFollowUps",
        request.tenant,
        () => store.claimFollowUps(request),
        (claims) => claims.length,
      ),
    settleClaim: (claim, outcome) =>
      watch("settleClaim", claim.scope.tenant, () => store.settleClaim(claim, outcome)),
    parkedFollowUps: (query) =>
      watch("parkedFollowUps", query.tenant, () => store.parkedFollowUps(query), pageSize),
    reviveFollowUp: (scope, id) =>
      watch("reviveFollowUp", scope.tenant, () => store.reviveFollowUp(scope, id)),
    openRequests: (scope, key) =>
      watch("openRequests", scope.tenant, () => store.openRequests(scope, key)),
    exportAll: (scope, only) =>
      watchItems("exportAll", scope.tenant, () => store.exportAll(scope, only)),
    importAll: (scope, records) =>
      watch(
        "importAll",
        scope.tenant,
        () => store.importAll(scope, records),
        ({ contacts }) => contacts,
      ),
    rewrite: (scope, rewrites) =>
      watch(
        "rewrite",
        scope.tenant,
        () => store.rewrite(scope, rewrites),
        (records) => records,
      ),
    erase: (scope, target, at) =>
      watch(
        "erase",
        scope.tenant,
        () => store.erase(scope, target, at),
        ({ contacts }) => contacts,
      ),
    health: () => watch("health", null, () => store.health()),
    migrate: () => watch("migrate", null, () => store.migrate()),
    close: () => watch("close", null, () => store.close()),
  };
}

function outcomeOf(error: unknown): string {
  return isCoffeechatError(error) ? error.code : "error";
}

/** Whoever watches must not be in the way. */
function quietly<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
