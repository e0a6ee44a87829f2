import {
  linesOf,
  type MailDraft,
  type MailPerson,
  oneLine,
  readPerson,
  recipientsOf,
  unfit,
} from "../mail/message.js";
import { displayName, headerText, quotedPrintable } from "./encode.js";

/** A letter as a file that mail programs open. */
export interface EmlDraft extends MailDraft {
  readonly from?: MailPerson | undefined;
  /** The same letter as HTML, escaped already, as templates render it. */
  readonly html?: string | undefined;
  /** The Message-ID of the mail that this one answers, so that it joins its thread: `<id@host>`. */
  readonly inReplyTo?: string | undefined;
}

const MESSAGE_ID = /^<[!-;=?-~]{1,200}@[!-;=?-~]{1,200}>$/;

/** Quoted-printable never has `=_`, so that no text can end its part. */
const BOUNDARY = "=_coffeechat";

/**
 * Writes a letter as an `.eml` file, a draft: opened in a mail program it can be read over, changed
 * and sent (`X-Unsent`). It has no date and no Message-ID; the program that sends it gives both.
 * The same draft gives the same file, here and in a browser.
 *
 * @throws CoffeechatError `INVALID_INPUT` for an address or Message-ID that is none, no recipient, or
 * a subject or name of more than 2,000 characters; `issues` name the path
 *
 * @example
 * ```ts
 * import { emlDraft } from "@coffeechat/adapters/eml";
 *
 * const file = emlDraft({
 *   to: { name: "Ana Müller", address: "ana@example.com" },
 *   subject: "Thank you for talking about night trains",
 *   text: "Dear Ana,\n\nThank you!\n",
 * });
 * file.startsWith("X-Unsent: 1\r\n"); // true
 * ```
 */
export function emlDraft(draft: EmlDraft): string {
  const { from, inReplyTo, html } = draft;
  const to = recipientsOf(draft);
  if (inReplyTo !== undefined && !MESSAGE_ID.test(inReplyTo)) {
    throw unfit("inReplyTo", "a Message-ID such as <id@host>");
  }
  const headers = [
    "X-Unsent: 1",
    ...(from === undefined ? [] : [`From: ${mailbox(readPerson(from, "from"))}`]),
    `To: ${to.map(mailbox).join(",\r\n ")}`,
    `Subject: ${headerText(oneLine(draft.subject ?? "", "subject"))}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`]),
    "MIME-Version: 1.0",
  ];
  const text = part("plain", draft.text);
  const content =
    html === undefined
      ? text
      : [
          `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
          "",
          ...[text, part("html", html)].flatMap((one) => [`--${BOUNDARY}`, ...one]),
          `--${BOUNDARY}--`,
          "",
        ];
  return [...headers, ...content].join("\r\n");
}

function mailbox({ name, address }: MailPerson): string {
  return name === undefined ? address : `${displayName(name)}\r\n <${address}>`;
}

function part(subtype: "plain" | "html", content: string): string[] {
  return [
    `Content-Type: text/${subtype}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(linesOf(content)),
  ];
}
