/** A whole sentence: begins with a capital, ends with one mark. `your talk moved me` gives `Your talk moved me.` */
export function sentence(text: string): string {
  const [first = ""] = text;
  const ended = /[.!?…。！？]["'”’»)\]]*$/u.test(text)
    ? text
    : `${text.replace(/[\s,;:–—-]+$/u, "")}.`;
  return /^[a-z][A-Z]/u.test(text) ? ended : first.toUpperCase() + ended.slice(first.length);
}
