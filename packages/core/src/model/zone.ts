const knownZones = new Map<string, boolean>();
const MAX_REMEMBERED = 1_000;

/** Whether this machine's time zone data has the IANA zone. Offsets such as `+02:00` are no zones: they know no summer. */
export function isKnownZone(zone: string): boolean {
  const remembered = knownZones.get(zone);
  if (remembered !== undefined) return remembered;
  let known = false;
  if (/^[A-Za-z]/.test(zone)) {
    try {
      new Intl.DateTimeFormat("en-US", { timeZone: zone });
      known = true;
    } catch {
      known = false;
    }
  }
  if (knownZones.size >= MAX_REMEMBERED) knownZones.clear();
  knownZones.set(zone, known);
  return known;
}
