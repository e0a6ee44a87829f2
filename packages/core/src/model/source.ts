/** Where a contact was found: the seed guide's own list, S16 to S30, and a referral (S50). */
export const SOURCES = [
  "alumni-platform",
  "linkedin",
  "handshake",
  "classmate",
  "club",
  "friend",
  "family",
  "professor",
  "advisor",
  "career-fair",
  "event",
  "guest-speaker",
  "current-work",
  "former-work",
  "stranger",
  "referral",
] as const;

export type Source = (typeof SOURCES)[number];

/**
 * Sources where nothing links the two people yet. They get one nudge where others get two
 * (rule `nudge-limit`, SFU).
 */
export const COLD_SOURCES = [
  "linkedin",
  "handshake",
  "stranger",
] as const satisfies readonly Source[];

export type Warmth = "warm" | "cold";

/** Warm where the source itself is a link (a school, a club, a name), cold otherwise. */
export function warmthOf(source: Source): Warmth {
  return (COLD_SOURCES as readonly Source[]).includes(source) ? "cold" : "warm";
}
