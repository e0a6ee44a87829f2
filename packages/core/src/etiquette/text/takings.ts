/** What a taking lets in beside its listed words. */
export const Besides = { number: 1, capitalised: 2 } as const;

/** The numbers of one taking in {@link TakingColumns.heads}. */
export const TAKING_SIZE = 3;

/** What the elements of all phrases take. */
export interface TakingColumns {
  /** Of each taking: two masks of its words' signs, and what it lets in besides. */
  readonly heads: Int32Array;
  /** The ids of the words that takings list, one list behind the other, and where each ends. */
  readonly listed: Int32Array;
  readonly listEnds: Int32Array;
}

/** The elements of all phrases: each list of words is there once, however many phrases have it. */
export class TakingList {
  readonly heads: Int32Array;
  private readonly bits: (Uint8Array | undefined)[];

  constructor(private readonly columns: TakingColumns) {
    this.heads = columns.heads;
    this.bits = new Array(columns.listEnds.length);
  }

  /** Whether the word with this id is one of those that a taking lists. */
  lists(taking: number, id: number): boolean {
    const bits = this.bits[taking] ?? this.readBits(taking);
    return ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  /** Most takings are never asked: the bits of one are made when it first is. */
  private readBits(taking: number): Uint8Array {
    const { listed, listEnds } = this.columns;
    const from = listEnds[taking - 1] ?? 0;
    const to = listEnds[taking] ?? 0;
    let most = 0;
    for (let at = from; at < to; at += 1) most = Math.max(most, listed[at] ?? 0);
    const bits = new Uint8Array((most >> 3) + 1);
    for (let at = from; at < to; at += 1) {
      const id = listed[at] ?? 0;
      bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7));
    }
    this.bits[taking] = bits;
    return bits;
  }
}
