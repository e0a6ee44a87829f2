import type { Store } from "@coffeechat/core/store";
import { atomicityCases } from "./atomicity.js";
import type { ConformanceCase, RawView } from "./case.js";
import { claimCases } from "./claims.js";
import { concurrencyCases } from "./concurrency.js";
import { eraseCases } from "./erase.js";
import { exportImportCases } from "./export-import.js";
import { followUpCases } from "./follow-ups.js";
import { historyCases } from "./history.js";
import { lifetimeCases } from "./lifetime.js";
import { namedClaimCases } from "./named-claims.js";
import { pagingCases } from "./paging.js";
import { parkedCases } from "./parked.js";
import { recipientCases } from "./recipients.js";
import { revisionCases } from "./revisions.js";
import { rewriteCases } from "./rewrites.js";
import { tenancyCases } from "./tenancy.js";
import { textAndSizeCases } from "./text-and-size.js";

/** Every case, by capability. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...atomicityCases,
  ...revisionCases,
  ...concurrencyCases,
  ...tenancyCases,
  ...pagingCases,
  ...historyCases,
  ...followUpCases,
  ...claimCases,
  ...namedClaimCases,
  ...parkedCases,
  ...recipientCases,
  ...exportImportCases,
  ...rewriteCases,
  ...eraseCases,
  ...textAndSizeCases,
  ...lifetimeCases,
];

/** What a test framework must offer: vitest, jest and `node:test` all do. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

export interface StoreConformanceOptions<Subject extends { readonly store: Store }> {
  readonly name: string;
  /** Makes a fresh, empty, migrated store; called once a case. Whatever else the other functions need may stand beside it. */
  create(): Promise<Subject>;
  /** Looks at the data past the store. */
  readRaw(subject: Subject): Promise<RawView>;
  /** `false` where what lies there is sealed, so that even live data cannot be seen in the raw view. */
  readonly seesPlainText?: boolean;
  /** Opens a second store on the same data. Left out where nothing outlives the process. */
  reopen?(subject: Subject): Promise<Store>;
  /** Cleans up after a case. */
  dispose?(subject: Subject): Promise<void>;
  readonly test: TestFramework;
}

/**
 * Proves a store: each case gets a fresh one, nothing sleeps, nothing is random, and the data is
 * looked at a second time past the store.
 *
 * @example
 * ```typescript
 * import { describe, it } from "node:test";
 * import { storeConformance } from "@coffeechat/adapters/conformance";
 * import { memoryStore } from "@coffeechat/adapters/memory";
 *
 * const count = (text: string) => ({ contacts: 0, events: 0, followUps: 0, tombstones: 0, text });
 * storeConformance({
 *   name: "my store",
 *   create: async () => ({ store: memoryStore() }),
 *   readRaw: async () => count("everything at rest, as text"),
 *   test: { describe, it },
 * });
 * ```
 */
export function storeConformance<Subject extends { readonly store: Store }>(
  options: StoreConformanceOptions<Subject>,
): void {
  const capabilities = new Set(conformanceCases.map(({ capability }) => capability));
  options.test.describe(`${options.name} as a store`, () => {
    for (const capability of capabilities) {
      options.test.describe(capability, () => {
        for (const conformanceCase of conformanceCases) {
          if (conformanceCase.capability !== capability) continue;
          options.test.it(conformanceCase.name, () => runConformanceCase(conformanceCase, options));
        }
      });
    }
  });
}

/** Runs one case on a fresh store; rejects where the store fails it. */
export async function runConformanceCase<Subject extends { readonly store: Store }>(
  conformanceCase: ConformanceCase,
  options: Omit<StoreConformanceOptions<Subject>, "name" | "test">,
): Promise<void> {
  const subject = await options.create();
  try {
    await conformanceCase.run({
      store: subject.store,
      seesPlainText: options.seesPlainText ?? true,
      readRaw: () => options.readRaw(subject),
      reopen: async () => (await options.reopen?.(subject)) ?? null,
    });
  } finally {
    await options.dispose?.(subject);
  }
}
