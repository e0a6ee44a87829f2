import { CoffeechatError } from "@coffeechat/core/errors";
import {
  findTemplate,
  LANGUAGES,
  type Template,
  type TemplateSuggestion,
} from "@coffeechat/templates";

/** A language other than English in which there are templates. */
export type Language = keyof typeof LANGUAGES;

const NAMES: Readonly<Record<Language, string>> = { de: "German", es: "Spanish", fr: "French" };

/** The language that was asked for; undefined is English. */
export function languageFrom(flag: string | undefined): Language | undefined {
  return LANGUAGE_CODES.find((language) => language === flag);
}

const LANGUAGE_CODES = ["de", "es", "fr"] as const satisfies readonly Language[];

/**
 * The template that was asked for or the one that suits, in a language.
 *
 * @throws CoffeechatError `UNKNOWN_TEMPLATE`, `INVALID_INPUT` where it has no words in the language
 */
export async function templateIn(
  language: Language | undefined,
  asked: string | undefined,
  { templateId, why, alternatives }: TemplateSuggestion,
): Promise<Template> {
  if (asked === undefined && templateId === null) {
    throw new CoffeechatError("INVALID_INPUT", `Nothing should be written now. ${why}`);
  }
  const suiting = [templateId ?? "", ...alternatives.map((each) => each.templateId)];
  const ids = asked === undefined ? suiting : [asked];
  if (language === undefined) return findTemplate(ids[0] ?? "");
  const id = ids.find((each) => LANGUAGES[language].some((known) => known === each));
  if (id !== undefined) return (await packIn(language)).findTemplate(id);
  // An id that there is in no language is a slip of another kind.
  findTemplate(ids[0] ?? "");
  throw new CoffeechatError(
    "INVALID_INPUT",
    `The template ${ids[0]} has no words in ${NAMES[language]}. Write it in English, or choose another with --template.`,
    { issues: [{ path: "--template", expected: `one of ${LANGUAGES[language].join(", ")}` }] },
  );
}

/** What a person may be told who writes English to somebody of another language. */
export function otherLanguage({ language }: TemplateSuggestion): string | undefined {
  return language === undefined
    ? undefined
    : `There are words in ${NAMES[language]} for this: --lang ${language}`;
}

/** Each is loaded where it is spoken. */
function packIn(language: Language): Promise<{ findTemplate: (id: string) => Template }> {
  switch (language) {
    case "de":
      return import("@coffeechat/templates/de");
    case "es":
      return import("@coffeechat/templates/es");
    case "fr":
      return import("@coffeechat/templates/fr");
  }
}
