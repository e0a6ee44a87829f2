import type { Channel } from "../../../model/channel.js";
import type { Problem } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Mark } from "../../text/token.js";

/** From how many on it is too many: in one run, and in the whole text. */
interface Bounds {
  readonly run: number;
  readonly all: number;
}

const EXCLAMATIONS: Readonly<Record<"text" | "other", Bounds>> = {
  text: { run: 3, all: 5 },
  other: { run: 2, all: 4 },
};
const EMOJI: Readonly<Record<"text" | "other", Bounds>> = {
  text: { run: 3, all: 4 },
  other: { run: 2, all: 3 },
};

function boundsOf(bounds: Readonly<Record<"text" | "other", Bounds>>, channel: Channel): Bounds {
  return channel === "text" ? bounds.text : bounds.other;
}

export function exclamationProblem(
  text: TextAnalysis,
  channel: Channel,
): Problem<"exclamations"> | undefined {
  const at = tooMany(
    text.marks,
    "exclamation",
    boundsOf(EXCLAMATIONS, channel),
    (mark) => mark.count,
  );
  if (at === undefined) return undefined;
  const range = [at.start, at.end] as const;
  const edits = at.count > 1 ? [{ message: "Keep one.", range, replacement: "!" }] : [];
  return { message: "exclamations", in: text, range, edits };
}

export function emojiProblem(text: TextAnalysis, channel: Channel): Problem<"emoji"> | undefined {
  const at = tooMany(text.marks, "emoji", boundsOf(EMOJI, channel), (mark) =>
    drawnEmoji(text.text.slice(mark.start, mark.end)),
  );
  return at === undefined ? undefined : { message: "emoji", in: text, range: [at.start, at.end] };
}

/** The first run that is too long, or the mark that is one too many; undefined where all is well. */
function tooMany(
  marks: readonly Mark[],
  kind: Mark["kind"],
  bounds: Bounds,
  countOf: (mark: Mark) => number,
): Mark | undefined {
  let all = 0;
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    const count = countOf(mark);
    all += count;
    if (count >= bounds.run || all >= bounds.all) return mark;
  }
  return undefined;
}

/** Pictures as they are seen: a skin tone, a joined family and a flag's two letters are one. */
function drawnEmoji(run: string): number {
  let count = 0;
  let joined = false;
  let halfFlag = false;
  for (const character of run) {
    const point = character.codePointAt(0) ?? 0;
    if (point === 0x200d) joined = true;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) continue;
    else if (point >= 0x1f1e6 && point <= 0x1f1ff) {
      if (!halfFlag) count += 1;
      halfFlag = !halfFlag;
    } else if (point > 0x2000 && !(point >= 0xfe00 && point <= 0xfe0f)) {
      if (!joined) count += 1;
      joined = false;
    }
  }
  return count;
}
