import { CoffeechatError } from "./errors.js";
import { DAY_MS, HOUR_MS } from "./instant.js";
import { isKnownZone } from "./zone.js";

/** Four years at a time: what is never asked for is never searched. */
const CHUNK_MS = 1_461 * DAY_MS;
/** The shortest summer time on record lasted seven days (Recife, October 2000); coarser probes would jump over it. */
const PROBE_MS = 3 * DAY_MS;
const FIRST_BISECTION_MS = HOUR_MS / 4;
/** Before zones were made by law each place has one local mean time, whatever the year. */
const EARLIEST_MS = Date.UTC(1800, 0, 1);
const MAX_CHUNKS_REMEMBERED = 4_096;

interface Chunk {
  /** Where each stretch of one offset begins; the first is the chunk's own beginning. */
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
  readonly end: number;
}

/**
 * A zone's offsets from UTC, read from `Intl` once and kept as a table of changes. All times are
 * milliseconds since 1970 in UTC, all offsets milliseconds to be added to reach the wall clock.
 */
export class ZoneOffsets {
  readonly #format: Intl.DateTimeFormat;
  readonly #chunks = new Map<number, Chunk>();
  #from = 0;
  #until = 0;
  #offset = 0;

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  offsetAt(ms: number): number {
    if (ms < this.#from || ms >= this.#until) this.#seek(ms);
    return this.#offset;
  }

  /** How long at least the offset at `ms` stays what it is: up to here, exclusively. */
  constantUntil(ms: number): number {
    if (ms < this.#from || ms >= this.#until) this.#seek(ms);
    return this.#until;
  }

  /**
   * The instant at which clocks show `wallMs` (a wall time written as if it were UTC), by the rule
   * that Temporal calls `compatible`: a time that clocks skip moves later by the length of the gap,
   * of a time that they show twice the first is meant.
   */
  instantOfWall(wallMs: number): number {
    const before = this.offsetAt(wallMs - DAY_MS);
    const after = this.offsetAt(wallMs + DAY_MS);
    if (before === after || this.offsetAt(wallMs - before) === before) return wallMs - before;
    return this.offsetAt(wallMs - after) === after ? wallMs - after : wallMs - before;
  }

  #seek(ms: number): void {
    const index = Math.floor(ms / CHUNK_MS);
    let chunk = this.#chunks.get(index);
    if (chunk === undefined) {
      chunk = this.#read(index * CHUNK_MS);
      if (this.#chunks.size >= MAX_CHUNKS_REMEMBERED) this.#chunks.clear();
      this.#chunks.set(index, chunk);
    }
    let low = 0;
    let high = chunk.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((chunk.starts[middle] ?? 0) <= ms) low = middle;
      else high = middle;
    }
    this.#from = chunk.starts[low] ?? 0;
    this.#until = chunk.starts[high] ?? chunk.end;
    this.#offset = chunk.offsets[low] ?? 0;
  }

  #read(begin: number): Chunk {
    const end = begin + CHUNK_MS;
    const starts = [begin];
    const offsets = [this.#probe(begin)];
    if (end < EARLIEST_MS) return { starts, offsets, end };
    let from = begin;
    let offset = offsets[0] ?? 0;
    while (from < end) {
      const to = from + PROBE_MS;
      const next = this.#probe(to);
      if (next !== offset) {
        const change = this.#changeBetween(from, to, offset);
        if (change < end) {
          starts.push(change);
          offsets.push(next);
        }
        offset = next;
      }
      from = to;
    }
    return { starts, offsets, end };
  }

  /** The first instant after `from` whose offset is no longer `offset`. */
  #changeBetween(from: number, to: number, offset: number): number {
    const coarse = this.#bisect(from, to, offset, FIRST_BISECTION_MS);
    if (this.#probe(coarse - 1_000) === offset) return coarse;
    return this.#bisect(coarse - FIRST_BISECTION_MS, coarse, offset, 1_000);
  }

  #bisect(from: number, to: number, offset: number, step: number): number {
    let low = 0;
    let high = (to - from) / step;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#probe(from + middle * step) === offset) low = middle;
      else high = middle;
    }
    return from + high * step;
  }

  #probe(ms: number): number {
    const at = Math.max(ms, EARLIEST_MS);
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = numbersIn(
      this.#format.format(at),
    );
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  }
}

/** The numbers in `3/29/2026, 02:30:00`, without the cost of a regular expression. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let current = -1;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) {
      current = Math.max(current, 0) * 10 + digit;
    } else if (current >= 0) {
      numbers.push(current);
      current = -1;
    }
  }
  if (current >= 0) numbers.push(current);
  return numbers;
}

const tables = new Map<string, ZoneOffsets>();
const MAX_TABLES_REMEMBERED = 2_000;

/**
 * The table of one zone, made on first use.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`
 */
export function zoneOffsets(zone: string): ZoneOffsets {
  const remembered = tables.get(zone);
  if (remembered !== undefined) return remembered;
  if (!isKnownZone(zone)) throw unknownZone(zone);
  const table = new ZoneOffsets(zone);
  if (tables.size >= MAX_TABLES_REMEMBERED) tables.clear();
  tables.set(zone, table);
  return table;
}

function unknownZone(zone: string): CoffeechatError {
  const named = /^[A-Za-z0-9_+\-/]{1,64}$/.test(zone) ? ` "${zone}"` : "";
  return new CoffeechatError(
    "UNKNOWN_ZONE",
    `This machine's time zone data has no zone${named}. Use an IANA name such as Europe/Zurich; Intl.supportedValuesOf("timeZone") lists them.`,
    { issues: [{ path: "zone", expected: "an IANA time zone such as Europe/Zurich" }] },
  );
}
