/**
 * A stretch of judged text and where it stands in the file. Of equal length on both sides, it maps
 * character by character; else it is one thing (an escape, an entity, a filled slot) and maps whole.
 */
export interface Part {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** Text as the rules see it, with the way back into the file. Offsets are UTF-16 code units. */
export class MappedText {
  constructor(
    readonly text: string,
    private readonly parts: readonly Part[],
  ) {}

  /** Text that stands in the file as it is, beginning at `from`. */
  static verbatim(text: string, from: number): MappedText {
    return new MappedText(text, [{ at: 0, length: text.length, from, to: from + text.length }]);
  }

  /** Where a range of this text stands in the file. */
  toSource([start, end]: readonly [number, number]): readonly [number, number] {
    const from = this.startInSource(start);
    return [from, Math.max(from, end > start ? this.endInSource(end) : from)];
  }

  /** Whether every character of the range stands in the file as it is, in one piece. */
  isVerbatim([start, end]: readonly [number, number]): boolean {
    const part = this.parts[this.partAt(start)];
    return (
      part !== undefined &&
      part.length === part.to - part.from &&
      start >= part.at &&
      end <= part.at + part.length
    );
  }

  /** The text between two offsets, mapped as before. */
  slice(start: number, end: number): MappedText {
    const parts = this.parts.flatMap((part) => {
      const first = Math.max(part.at, start);
      const last = Math.min(part.at + part.length, end);
      if (first >= last) return [];
      const whole = part.length !== part.to - part.from;
      return {
        at: first - start,
        length: last - first,
        from: whole ? part.from : part.from + (first - part.at),
        to: whole ? part.to : part.from + (last - part.at),
      };
    });
    const empty = {
      at: 0,
      length: 0,
      from: this.startInSource(start),
      to: this.startInSource(start),
    };
    return new MappedText(this.text.slice(start, end), parts.length === 0 ? [empty] : parts);
  }

  private startInSource(offset: number): number {
    const part = this.parts[this.partAt(offset)];
    if (part === undefined) return 0;
    const into = offset - part.at;
    if (into >= part.length) return part.to;
    return part.length === part.to - part.from ? part.from + into : part.from;
  }

  private endInSource(offset: number): number {
    const part = this.parts[this.partAt(offset - 1)];
    if (part === undefined) return 0;
    const into = offset - part.at;
    return part.length === part.to - part.from ? Math.min(part.from + into, part.to) : part.to;
  }

  /** The index of the last part that begins at or before the offset. */
  private partAt(offset: number): number {
    let low = 0;
    let high = this.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.parts[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Puts a mapped text together, piece by piece. */
export class MappedTextBuilder {
  private text = "";
  private readonly parts: Part[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Takes `source` from one offset to another as it is. */
  copy(source: string, from: number, to: number): this {
    return from < to ? this.put(source.slice(from, to), from, to) : this;
  }

  /** Adds text that stands for what the file has between two offsets. */
  put(text: string, from: number, to: number): this {
    if (text === "") return this;
    const last = this.parts.at(-1);
    const verbatim = text.length === to - from;
    if (last !== undefined && verbatim && last.to === from && last.length === last.to - last.from) {
      this.parts[this.parts.length - 1] = {
        ...last,
        length: last.length + text.length,
        to,
      };
    } else {
      this.parts.push({ at: this.text.length, length: text.length, from, to });
    }
    this.text += text;
    return this;
  }

  /** Adds another mapped text. */
  append(other: MappedText): this {
    let offset = 0;
    while (offset < other.text.length) {
      let end = other.text.length;
      if (!other.isVerbatim([offset, end])) {
        end = offset + 1;
        while (end < other.text.length && other.isVerbatim([offset, end + 1])) end += 1;
      }
      const [from, to] = other.toSource([offset, end]);
      this.put(other.text.slice(offset, end), from, to);
      offset = end;
    }
    return this;
  }

  build(): MappedText {
    const parts = this.parts.length === 0 ? [{ at: 0, length: 0, from: 0, to: 0 }] : this.parts;
    return new MappedText(this.text, parts);
  }
}
