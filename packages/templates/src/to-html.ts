const SPECIAL = /[&<>"']/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** An address of the web as it stands in a sentence: without the mark that ends the sentence. */
const LINK = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?…)\]]/giu;

/**
 * Makes HTML of a plain text: a paragraph for each block between empty lines, a break for each
 * line, a link for each web address. Everything is escaped here, and nowhere else, so that a name
 * such as O'Neill or `<script>` shows as it was written.
 *
 * @example
 * ```ts
 * import { toHtml } from "@coffeechat/templates";
 *
 * toHtml("Dear Ana,\n\nMüller & Söhne"); // "<p>Dear Ana,</p>\n<p>Müller &amp; Söhne</p>"
 * ```
 */
export function toHtml(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((lines) => `<p>${linked(lines).replaceAll("\n", "<br>\n")}</p>`).join("\n");
}

function linked(text: string): string {
  if (!text.includes("://")) return escaped(text);
  let html = "";
  let end = 0;
  for (const { 0: address, index } of text.matchAll(LINK)) {
    const href = escaped(address);
    html += `${escaped(text.slice(end, index))}<a href="${href}">${href}</a>`;
    end = index + address.length;
  }
  return html + escaped(text.slice(end));
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (mark) => ENTITIES.get(mark) ?? mark);
}
