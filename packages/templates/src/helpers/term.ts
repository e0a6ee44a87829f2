import type { Wording } from "../style.js";

/** What a school or club calls something itself; the plain word where it has none of its own. */
export function term(name: keyof Wording, wording: Wording | undefined): string {
  return wording?.[name] ?? name;
}
