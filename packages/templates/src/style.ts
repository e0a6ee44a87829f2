import { CoffeechatError } from "@coffeechat/core/model";
import { foldInput } from "./fold-input.js";
import type { Tone } from "./template-facts.js";

/** Kinds of English whose manners the pack knows. */
export const ENGLISH_LOCALES = ["en-US", "en-GB", "en-IN"] as const;
export type EnglishLocale = (typeof ENGLISH_LOCALES)[number];

const TONES = ["warm", "neutral", "formal"] as const satisfies readonly Tone[];

/** What schools and clubs have a name of their own for, as the texts call it. */
export const WORDING = ["alumni directory", "office hours"] as const;
export type Wording = { readonly [Term in (typeof WORDING)[number]]?: string };

/** How a message shall sound. What is left out stays as the template itself has it. */
export interface Style {
  readonly tone?: Tone | undefined;
  /** Whose manners of greeting and signing: `en-US` where left out. */
  readonly locale?: EnglishLocale | undefined;
  /** What a school or club calls things itself: `{ "office hours": "student hours" }`. */
  readonly wording?: Wording | undefined;
}

/** A style as the texts see it, under `@tone`, `@locale` and `@wording`. */
export interface CheckedStyle {
  readonly tone?: Tone;
  readonly locale: EnglishLocale;
  readonly wording?: Wording;
}

const PLAIN: CheckedStyle = { locale: "en-US" };

/**
 * @throws CoffeechatError `TEMPLATE_INPUT_INVALID` for a tone, locale or term that the pack does not
 * know, or a term that is no short line of text
 */
export function readStyle(style: Style | undefined): CheckedStyle {
  if (style === undefined) return PLAIN;
  const tone = known(TONES, style.tone, "tone");
  const locale = known(ENGLISH_LOCALES, style.locale, "locale") ?? PLAIN.locale;
  const wording = style.wording === undefined ? undefined : readWording(style.wording);
  return {
    locale,
    ...(tone === undefined ? {} : { tone }),
    ...(wording === undefined ? {} : { wording }),
  };
}

const LONGEST_TERM = 60;

function readWording(given: Wording): Wording {
  const terms = Object.entries(foldInput({ ...given }) ?? {});
  for (const [term, words] of terms) {
    known(WORDING, term, "wording");
    if (typeof words !== "string" || words.length > LONGEST_TERM) {
      throw unfit(`wording.${term}`, `text of at most ${LONGEST_TERM} characters`);
    }
  }
  return Object.fromEntries(terms);
}

function known<Name extends string>(
  names: readonly Name[],
  asked: unknown,
  path: string,
): Name | undefined {
  if (asked === undefined) return undefined;
  const found = names.find((name) => name === asked);
  if (found !== undefined) return found;
  throw unfit(path, `one of ${names.join(", ")}`);
}

function unfit(path: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "TEMPLATE_INPUT_INVALID",
    `The ${path} of a style must be ${expected}.`,
    { issues: [{ path: `style.${path}`, expected }] },
  );
}
