import type { StoreHooks } from "./observed.js";

/** The little that is needed of a tracer of OpenTelemetry. */
export interface Tracer {
  startSpan(
    name: string,
    options: { readonly attributes: Record<string, string> },
  ): {
    setAttribute(key: string, value: string | number): unknown;
    setStatus(status: { readonly code: number; readonly message?: string }): unknown;
    end(): void;
  };
}

const FAILED = 2;

/**
 * Hooks that make a span of OpenTelemetry for each call of a store: named after the method, with
 * tenant, number of items, and the code of an error.
 *
 * @example
 * ```typescript
 * import { trace } from "@opentelemetry/api";
 * import { observed, spanHooks } from "@coffeechat/adapters/observed";
 *
 * const traced = observed(store, spanHooks(trace.getTracer("coffeechat")));
 * ```
 */
export function spanHooks(tracer: Tracer): StoreHooks {
  return {
    begin({ method, tenant }) {
      const attributes = tenant === null ? {} : { "coffeechat.tenant": tenant };
      const span = tracer.startSpan(`coffeechat.store.${method}`, { attributes });
      return ({ outcome, items }) => {
        if (items !== null) span.setAttribute("coffeechat.items", items);
        if (outcome !== "ok") {
          span.setAttribute("error.type", outcome);
          span.setStatus({ code: FAILED, message: outcome });
        }
        span.end();
      };
    },
  };
}
