const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** LinkedIn writes `02 Mar 2024`; files that went through a spreadsheet may have `2024-03-02`. */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const written = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : [written?.[3], monthOf(written?.[2]), written?.[1]?.padStart(2, "0")];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  // 31 February would roll over to March.
  return new Date(time).toISOString().startsWith(date) ? date : null;
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf(name?.toLowerCase() ?? "");
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}
