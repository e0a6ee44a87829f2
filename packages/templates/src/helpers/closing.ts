import type { Tone } from "../template-facts.js";

const SINCERELY: Readonly<Record<string, string>> = {
  "en-US": "Sincerely",
  "en-GB": "Yours sincerely",
  "en-IN": "Yours sincerely",
};
const REGARDS: Readonly<Record<string, string>> = {
  "en-US": "Best regards",
  "en-GB": "Kind regards",
  "en-IN": "With regards",
};

/** How a letter ends: in the template's own words unless a neutral or formal tone was asked for. */
export function closing(own: string, tone: Tone | undefined, locale: string): string {
  if (tone === "formal") return SINCERELY[locale] ?? own;
  if (tone === "neutral") return REGARDS[locale] ?? own;
  return own;
}
