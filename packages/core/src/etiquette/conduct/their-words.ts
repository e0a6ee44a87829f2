import { splitLines } from "../text/lines.js";

/** What no person typed for you: the mailbox answered. */
const MACHINE =
  /\b(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer|message)|(?:mailbox|inbox|account) is (?:not|no longer) (?:monitored|read)|do not reply to this|automatische antwort|abwesenheitsnotiz|réponse automatique|respuesta automática)/i;

/** Mail that came back: it never reached them. */
const BOUNCED =
  /\b(?:undeliver(?:ed|able) (?:e-?mail|mail|message)|(?:e-?mail|mail|message) (?:is |was )?undeliver(?:ed|able)|(?:e-?mail|mail|message) (?:could not|couldn't|cannot|can't|has not|hasn't|was not|wasn't) (?:be |been )?delivered|(?:returned|returning) (?:mail|message) to sender|delivery status notification|(?:mail|message) delivery (?:has )?(?:failed|failure|subsystem)|delivery to the following recipients? (?:has )?failed|recipient address rejected|mailer-daemon)\b/i;
/** A heading of such mail; people write these words too, within a sentence. */
const BOUNCE_HEADING =
  /^[* ]{0,4}(?:address not found|undeliverable|(?:message|mail) not delivered|message blocked|delivery incomplete|delivery (?:has )?failed)[*.! ]{0,5}$/im;

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

/** Whether a letter came by itself, such as "I am out of office until 20 March" or a bounce; `words` as {@link ownWords} gives them. */
export function isAutomatic(words: string): boolean {
  if (MACHINE.test(words) || BOUNCED.test(words) || BOUNCE_HEADING.test(words)) return true;
  return ABSENT.test(words) && !ASKS_YOU.test(words);
}
