import { type MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import type { Read, ReadSettings } from "../format.js";
import type { Item, ReadFile } from "../item.js";
import { type Dialect, readDraft } from "../text/read-text.js";
import { type Piece, scanTemplate } from "./scan-template.js";
import { SAMPLE_RECIPIENT, wordsForSlot } from "./slot-words.js";

/** Comments of Handlebars, of Liquid, and of the HTML around them. */
export const TEMPLATE_COMMENT =
  /\{\{!--([\s\S]*?)--\}\}|\{\{!([\s\S]*?)\}\}|\{%-?\s*comment\s*-?%\}([\s\S]*?)\{%-?\s*endcomment\s*-?%\}|\{%-?\s*#([\s\S]*?)-?%\}|<!--([\s\S]*?)-->/g;

/** Which branch of each block is read: every `if` taken, or every `else`. */
type Choice = "first" | "last";

/**
 * A template as it stands: slots are taken as slots, with words of the kind that their names tell.
 * Where blocks have an `else`, both readings are judged.
 */
export const readRaw: Read = (text, settings) => {
  const readings: Choice[] = hasBranches(scanTemplate(text)) ? ["first", "last"] : ["first"];
  const read = readings.map((choice) => readDraft(text, settings, dialect(choice)));
  return { ...(read[0] ?? NOTHING), items: read.flatMap(({ items }) => items.map(withRecipient)) };
};

const NOTHING: ReadFile = { items: [], directives: [], problems: [] };

function dialect(choice: Choice): Dialect {
  return {
    comment: TEMPLATE_COMMENT,
    fill: (text, settings) => fillSlots(text, settings, choice),
    encode: (words) => (/[{}]/.test(words) ? null : words),
    mayLackSubject: true,
  };
}

export function hasBranches(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) =>
      piece.type === "block" && (piece.branches.length > 1 || piece.branches.some(hasBranches)),
  );
}

/** The text with words in its slots, each mapped to the whole slot. */
export function fillSlots(text: MappedText, settings: ReadSettings, choice: Choice): MappedText {
  if (!/\{[{%]/.test(text.text)) return text;
  const builder = new MappedTextBuilder();
  const write = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      switch (piece.type) {
        case "words":
          builder.append(text.slice(piece.from, piece.to));
          break;
        case "slot": {
          const [from, to] = text.toSource([piece.from, piece.to]);
          builder.put(wordsForSlot(piece.name, settings.templates.slots), from, to);
          break;
        }
        case "block":
          write((choice === "first" ? piece.branches[0] : piece.branches.at(-1)) ?? []);
          break;
      }
    }
  };
  write(scanTemplate(text.text));
  return builder.build();
}

/** Who the slot for their name stands for is whom the message is to. */
export function withRecipient(item: Item): Item {
  if (item.judged.subject !== "message") return item;
  const { draft } = item.judged;
  if (draft.recipient?.name || !draft.body.includes(SAMPLE_RECIPIENT)) return item;
  const recipient = { ...draft.recipient, name: SAMPLE_RECIPIENT };
  return { ...item, judged: { subject: "message", draft: { ...draft, recipient } } };
}
