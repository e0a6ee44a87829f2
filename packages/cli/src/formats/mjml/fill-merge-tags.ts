import { type MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import type { ReadSettings } from "../format.js";
import { wordsForSlot } from "../template/slot-words.js";

/** `[[NAME]]`, `*|NAME|*`, `%%name%%` and `{name}`: what services that send mails put names into. */
const MERGE_TAG =
  /\[\[ {0,3}([A-Za-z][\w. -]{0,60})\]\]|\*\|([A-Za-z][\w.:]{0,60})\|\*|%%([A-Za-z][\w.]{0,60})%%|\{([A-Za-z_][\w.]{0,60})\}/g;

/** A mail with words in the merge tags of services, each mapped to the whole tag. */
export function fillMergeTags(text: MappedText, { templates }: ReadSettings): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const { index, 0: tag, 1: square, 2: starred, 3: percent, 4: curly } of text.text.matchAll(
    MERGE_TAG,
  )) {
    builder.append(text.slice(at, index));
    at = index + tag.length;
    const name = square ?? starred ?? percent ?? curly ?? "";
    const [from, to] = text.toSource([index, at]);
    builder.put(wordsForSlot(nameAsWritten(name), templates.slots), from, to);
  }
  if (at === 0) return text;
  return builder.append(text.slice(at, text.text.length)).build();
}

/** `FIRST_NAME` is written as `first_name`, like the slots of other templates. */
function nameAsWritten(name: string): string {
  const trimmed = name.trim();
  return trimmed === trimmed.toUpperCase() ? trimmed.toLowerCase() : trimmed;
}
