import { splitLines } from "../text/lines.js";

/** What no person typed for you: the mailbox answered. */
const MACHINE =
  /\b(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer|message)|(?:mailbox|inbox|account) is (?:not|no longer) (?:monitored|read)|do not reply to this|automatische antwort|abwesenheitsnotiz|réponse automatique|respuesta automática)/i;

/** A notice of absence; people write such words in letters of their own, too. */
const ABSENT =
  /\b(?:out of (?:the |my )?office|away from (?:the|my) (?:office|desk|emails?|inbox)|(?:limited|no) access to (?:my )?e-?mails?|(?:on|off for) (?:annual|parental|maternity|paternity|sick|family) leave|i (?:am|will be) (?:currently )?(?:on (?:leave|vacation|holidays?)|travell?ing)|nicht im büro|fuera de la oficina|absente? du bureau)\b/i;

/** A question that a mailbox would not ask. */
const ASKS_YOU = /\b(?:you|we|us)\b[^.!?\n]{0,200}\?/i;

/** What they wrote themselves, without the earlier letters below it; apostrophes straight. */
export function ownWords(text: string): string {
  return splitLines(text)
    .written.map(({ start, end }) => text.slice(start, end))
    .join("\n")
    .replaceAll("’", "'");
}

/** Whether a letter came by itself, such as "I am out of office until 20 March"; `words` as {@link ownWords} gives them. */
export function isAutomatic(words: string): boolean {
  return MACHINE.test(words) || (ABSENT.test(words) && !ASKS_YOU.test(words));
}
