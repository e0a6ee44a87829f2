/** Legal forms at the end of a name; no "group" or "partners", which may be another firm. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ltd limited inc incorporated llc llp plc gmbh ag se corp corporation kg bv nv ab oy srl sarl spa pty".split(
    " ",
  ),
);

/**
 * Whether two names are of one firm: the legal form may be left out of one of them, and marks and
 * capitals may differ. Two legal forms are two firms.
 */
export function isSameFirm(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const [left, right] = [readFirm(one), readFirm(other)];
  if (left.name === "" || left.name !== right.name) return false;
  return left.form === "" || right.form === "" || left.form === right.form;
}

function readFirm(written: string): { readonly name: string; readonly form: string } {
  const words = written
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(".", "")
    .split(/[^\p{L}\p{M}\p{N}&+]+/u)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const hasForm = words.length > 1 && LEGAL_FORMS.has(last);
  const form = hasForm ? (SHORT_FORMS[last] ?? last) : "";
  return { name: (hasForm ? words.slice(0, -1) : words).join(" "), form };
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  limited: "ltd",
  incorporated: "inc",
  corporation: "corp",
};
