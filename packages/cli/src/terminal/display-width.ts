/** Made when a text first needs it: it takes longer to load than a command to start. */
let segmenter: Intl.Segmenter | null = null;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}
/** Characters of one column each, of which none joins another: our own arrows and lines too. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2190-\u21ff\u2500-\u257f]*$/;
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u;
/** What takes two columns: East Asian scripts and their full forms, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** How many columns of a terminal a line of plain text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += widthOf(segment);
  return width;
}

/** A word in pieces of at most so many columns; what a reader sees as one letter stays whole. */
export function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const { segment } of graphemes(word)) {
    const wants = widthOf(segment);
    if (piece !== "" && taken + wants > width) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += segment;
    taken += wants;
  }
  return [...pieces, piece];
}

function widthOf(grapheme: string): number {
  if (NARROW.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
