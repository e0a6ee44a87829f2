import { linesOf, type MailDraft, oneLine, recipientsOf } from "../mail/message.js";

/**
 * A link that opens a letter in the sender's own mail program, ready to be read over and sent
 * (RFC 6068). It carries plain text and no names beside the addresses.
 *
 * Some systems cut links off after about 2,000 characters; a longer letter is safer as a draft of
 * `@coffeechat/adapters/eml`. Escape the link as any text where you put it into HTML.
 *
 * @throws CoffeechatError `INVALID_INPUT` for an address that is none, no address at all, or a
 * subject of more than 2,000 characters; `issues` name the path
 *
 * @example
 * ```ts
 * import { mailtoLink } from "@coffeechat/adapters/mailto";
 *
 * mailtoLink({ to: { address: "ana@example.com" }, subject: "Thanks & news", text: "Dear Ana,\n\nHi." });
 * // "mailto:ana@example.com?subject=Thanks%20%26%20news&body=Dear%20Ana%2C%0D%0A%0D%0AHi."
 * ```
 */
export function mailtoLink(draft: MailDraft): string {
  const to = recipientsOf(draft).map(({ address }) => escaped(address).replace("%40", "@"));
  const subject = oneLine(draft.subject ?? "", "subject");
  const body = linesOf(draft.text).join("\r\n");
  const fields = [
    ...(subject === "" ? [] : [`subject=${escaped(subject)}`]),
    ...(body === "" ? [] : [`body=${escaped(body)}`]),
  ];
  return `mailto:${to.join(",")}${fields.length === 0 ? "" : `?${fields.join("&")}`}`;
}

/** Percent-encoded, marks included that would end an attribute of HTML or a link in a text. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
