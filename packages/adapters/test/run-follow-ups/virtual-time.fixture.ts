import { type Clock, type Instant, instantOf, type Wait } from "@coffeechat/core";
import { addMilliseconds, MINUTE_MS, millisecondsOf } from "@coffeechat/core/model";

interface Sleeper {
  at: number;
  readonly wake: () => void;
}

/** Time that passes only when a test says so: a clock, and waits that end when it gets there. */
export class VirtualTime {
  #now: number;
  readonly #sleepers = new Set<Sleeper>();

  constructor(start: Instant) {
    this.#now = millisecondsOf(start);
  }

  /** A clock that is wrong by some minutes. */
  clock(minutesAhead = 0): Clock {
    return { now: () => addMilliseconds(instantOf(this.#now), minutesAhead * MINUTE_MS) };
  }

  readonly wait: Wait = (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        this.#sleepers.delete(sleeper);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const sleeper: Sleeper = { at: this.#now + milliseconds, wake };
      this.#sleepers.add(sleeper);
      signal.addEventListener("abort", wake);
    });

  /** Goes there step by step, so that each wait ends at its own moment. */
  async passTo(instant: Instant): Promise<void> {
    const end = millisecondsOf(instant);
    await settled();
    for (;;) {
      const next = Math.min(end, ...[...this.#sleepers].map(({ at }) => at));
      if (next >= end) break;
      this.#now = Math.max(this.#now, next);
      this.#wakeThoseDue();
      await settled();
    }
    this.#now = end;
    this.#wakeThoseDue();
    await settled();
  }

  async pass(minutes: number): Promise<void> {
    await this.passTo(addMilliseconds(instantOf(this.#now), minutes * MINUTE_MS));
  }

  /** Somebody sets the clock; nobody who waits notices. */
  jump(minutes: number): void {
    const by = minutes * MINUTE_MS;
    this.#now += by;
    for (const sleeper of this.#sleepers) sleeper.at += by;
  }

  #wakeThoseDue(): void {
    for (const { at, wake } of [...this.#sleepers]) if (at <= this.#now) wake();
  }
}

/** Until everything that can go on without time has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}
