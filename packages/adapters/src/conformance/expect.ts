import { type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";

/** Compares plain data; key order does not matter. The claim is the sentence that turned out untrue. */
export function expectSame(actual: unknown, expected: unknown, claim: string): void {
  const [is, should] = [canonical(actual), canonical(expected)];
  if (is === should) return;
  throw new Error(`${claim}\n  expected ${shorten(should)}\n  found    ${shorten(is)}`);
}

export function expectTrue(fine: boolean, claim: string): asserts fine {
  if (!fine) throw new Error(claim);
}

/** Waits for a failure with this code and gives its details. */
export async function expectFailure(
  code: ErrorCode,
  attempt: () => Promise<unknown>,
  claim: string,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    await attempt();
  } catch (error) {
    if (isCoffeechatError(error, code)) return error.details;
    throw new Error(`${claim}\n  expected a failure ${code}, found ${String(error)}`, {
      cause: error,
    });
  }
  throw new Error(`${claim}\n  expected a failure ${code}, but nothing failed`);
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? "undefined"
  );
}

function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}
