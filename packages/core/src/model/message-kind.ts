/** What a written message is for. Free of zod, so that the etiquette checker can use it in a browser. */
export const MESSAGE_KINDS = [
  "outreach",
  "nudge",
  "confirm",
  "reschedule",
  "thank-you",
  "keep-in-touch",
  "reply",
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];
