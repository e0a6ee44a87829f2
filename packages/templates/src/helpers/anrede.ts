/**
 * Greets as German letters do, in the formal Sie: `Frau Dr. Weber` gives `Sehr geehrte Frau Dr. Weber`.
 * A name without Frau or Herr tells no gender, and none is guessed: `Guten Tag Kim Weber`.
 */
export function anrede(name: string): string {
  if (/^Frau\s/u.test(name)) return `Sehr geehrte ${name}`;
  if (/^Herrn?\s/u.test(name)) return `Sehr geehrter ${name.replace(/^Herrn\s/u, "Herr ")}`;
  return `Guten Tag ${name}`;
}
