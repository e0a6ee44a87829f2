import { CoffeechatError } from "@coffeechat/core/model";
import type { Tone } from "./template-facts.js";

/** Kinds of English whose manners the pack knows. */
export const ENGLISH_LOCALES = ["en-US", "en-GB", "en-IN"] as const;
export type EnglishLocale = (typeof ENGLISH_LOCALES)[number];

const TONES = ["warm", "neutral", "formal"] as const satisfies readonly Tone[];

/** How a message shall sound. What is left out stays as the template itself has it. */
export interface Style {
  readonly tone?: Tone | undefined;
  /** Whose manners of greeting and signing: `en-US` where left out. */
  readonly locale?: EnglishLocale | undefined;
}

/** A style as the texts see it, under `@tone` and `@locale`. */
export interface CheckedStyle {
  readonly tone?: Tone;
  readonly locale: EnglishLocale;
}

const PLAIN: CheckedStyle = { locale: "en-US" };

/**
 * @throws CoffeechatError `TEMPLATE_INPUT_INVALID` for a tone or locale that the pack does not know
 */
export function readStyle(style: Style | undefined): CheckedStyle {
  if (style === undefined) return PLAIN;
  const tone = known(TONES, style.tone, "tone");
  const locale = known(ENGLISH_LOCALES, style.locale, "locale") ?? PLAIN.locale;
  return tone === undefined ? { locale } : { tone, locale };
}

function known<Name extends string>(
  names: readonly Name[],
  asked: unknown,
  path: string,
): Name | undefined {
  if (asked === undefined) return undefined;
  const found = names.find((name) => name === asked);
  if (found !== undefined) return found;
  const expected = `one of ${names.join(", ")}`;
  throw new CoffeechatError(
    "TEMPLATE_INPUT_INVALID",
    `The ${path} of a style must be ${expected}.`,
    {
      issues: [{ path: `style.${path}`, expected }],
    },
  );
}
