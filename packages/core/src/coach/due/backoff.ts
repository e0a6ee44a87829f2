const LONGEST_MINUTES = 360;
/** Half an hour's worth of failures does not come back in one and the same second. */
const SPREAD = 0.2;

/**
 * Minutes to wait after so many attempts: 1, 2, 4 … up to six hours, a fifth more or less by the key,
 * so that what failed together does not return together.
 */
export function minutesUntilRetry(attempt: number, idempotencyKey: string): number {
  const minutes = Math.min(LONGEST_MINUTES, 2 ** Math.min(attempt - 1, 20));
  let hash = 0;
  for (let index = 0; index < idempotencyKey.length; index++) {
    hash = (Math.imul(hash, 31) + idempotencyKey.charCodeAt(index)) >>> 0;
  }
  return minutes * (1 - SPREAD + 2 * SPREAD * (hash / 4_294_967_296));
}
