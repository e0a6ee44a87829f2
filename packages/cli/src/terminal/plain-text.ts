/**
 * Control characters, invisible ones and those that turn the direction of writing: in a name or a
 * message from somebody else they could move the cursor, hide words or speak to a program.
 */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|[\u115F\u1160\u2028\u2029]|[\u{E0100}-\u{E01EF}]/gu;

/** Text from outside as one line that is safe to print. */
export function plainLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replace(UNSEEN, "");
}

/** The same with its line breaks. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").split("\n").map(plainLine).join("\n");
}
