/** How words travel to a contact. Free of zod, so that the etiquette checker can use it in a browser. */
export const CHANNELS = [
  "email",
  "linkedin-note",
  "linkedin-message",
  "text",
  "phone",
  "in-person",
] as const;

export type Channel = (typeof CHANNELS)[number];
