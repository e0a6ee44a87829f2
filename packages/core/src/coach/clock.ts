import { type Instant, instantOf } from "../model/index.js";

/** Tells the time. The only way in which the coach learns it. */
export interface Clock {
  now(): Instant;
}

/** The clock of this machine. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };
