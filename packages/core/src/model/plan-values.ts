/** The values that settings of a plan may have. Free of zod, so that a browser can check plans. */
export const VENUES = [
  "cafe",
  "workplace",
  "public-place",
  "video",
  "phone",
  "private-home",
  "hotel-room",
  "car",
] as const;

export const PAYERS = ["you", "they", "split", "nobody", "undecided"] as const;

/** Why it is not you, where it is not: they insisted, or the elder pays where they live (DMR, JPN). */
export const PAYER_REASONS = ["they-insisted", "custom"] as const;

export const RESUME_PLACES = ["none", "in-bag", "when-asked", "offered", "sent-ahead"] as const;

export const NOTE_WAYS = [
  "notebook",
  "afterwards",
  "agreed-recording",
  "secret-recording",
  "screen",
  "none",
] as const;
