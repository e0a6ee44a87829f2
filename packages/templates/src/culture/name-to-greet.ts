import type { ContactFacts } from "@coffeechat/core/model";

/** How close two people are: by first name, or by title and surname. */
export type Manner = "first-name" | "title";

/** The part of a contact's facts that decides how they are greeted. */
export type Greeted = Pick<ContactFacts, "name" | "title" | "pronouns" | "locale">;

/**
 * The name to greet somebody by, for `them.name` of a template. Titles go with surnames; where
 * neither a title nor pronouns are known nobody's gender is guessed, and the whole name stands.
 *
 * @param manner by title where left out: first letters begin formally, and mirror later (UCLA)
 *
 * @example
 * ```ts
 * import { nameToGreet } from "@coffeechat/templates";
 *
 * nameToGreet({ name: "Kwame Osei", title: "Dr." }); // "Dr. Osei"
 * nameToGreet({ name: "Anna Weber", title: "Dr.", pronouns: "she/her", locale: "de-DE" }); // "Frau Dr. Weber"
 * nameToGreet({ name: "Nguyễn Thị Lan", locale: "vi" }, "first-name"); // "Lan"
 * ```
 */
export function nameToGreet(person: Greeted, manner: Manner = "title"): string {
  const language = person.locale?.split("-")[0]?.toLowerCase() ?? "en";
  const whole = person.name
    .replace(/[\s,]+(?:Jr\.?|Sr\.?|I{2,3}|IV|Ph\.?D\.?|M\.?D\.?)$/u, "")
    .trim();
  const names = namesIn(whole, language);
  // A name in a script without spaces is said whole.
  if (names === undefined) return whole;
  if (manner === "first-name") return names.given;
  const titled = withTitle(language, names.called, person);
  return titled ?? whole;
}

interface Names {
  readonly given: string;
  /** The name that follows a title. */
  readonly called: string;
}

const FAMILY_FIRST = new Set(["hu", "ja", "ko", "zh"]);
const PARTICLES =
  /^(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu|zum|zur)$/iu;

function namesIn(whole: string, language: string): Names | undefined {
  const parts = whole.split(/\s+/u);
  const [first = whole] = parts;
  const last = parts.at(-1) ?? whole;
  if (parts.length < 2) return undefined;
  // Vietnamese names end with the given name, and titles go with it.
  if (language === "vi") return { given: last, called: last };
  if (FAMILY_FIRST.has(language)) return { given: parts.slice(1).join(" "), called: first };
  return { given: first, called: surnameOf(parts, language) };
}

/** `Ana Ruiz Moreno` is Sra. Ruiz in Spanish; `Eva van der Berg` is van der Berg. */
function surnameOf(parts: readonly string[], language: string): string {
  let from = language === "es" && parts.length > 2 ? parts.length - 2 : parts.length - 1;
  const to = language === "es" && parts.length > 2 ? parts.length - 1 : parts.length;
  while (from > 1 && PARTICLES.test(parts[from - 1] ?? "")) from -= 1;
  return parts.slice(from, to).join(" ");
}

type Gender = "she" | "he" | undefined;

function genderOf(pronouns: string | undefined): Gender {
  if (pronouns === undefined) return undefined;
  if (/^(?:she|her|sie|elle|ella)\b/iu.test(pronouns)) return "she";
  return /^(?:he|him|er|il|él)(?=$|[\s/])/iu.test(pronouns) ? "he" : undefined;
}

function withTitle(language: string, surname: string, person: Greeted): string | undefined {
  const gender = genderOf(person.pronouns);
  const { title } = person;
  const academic = title !== undefined && /^(?:dr|prof)/iu.test(title) ? title : undefined;
  switch (language) {
    case "de": {
      const address = gender === "she" ? "Frau" : gender === "he" ? "Herr" : undefined;
      return address && [address, academic, surname].filter(Boolean).join(" ");
    }
    case "fr":
      return gender && `${gender === "she" ? "Madame" : "Monsieur"} ${surname}`;
    case "es": {
      const doctor = academic !== undefined && /^dr/iu.test(academic);
      return gender && `${doctor ? "D" : "S"}r${gender === "she" ? "a" : ""}. ${surname}`;
    }
    default: {
      const address = title ?? (gender === "she" ? "Ms." : gender === "he" ? "Mr." : undefined);
      return address && `${address} ${surname}`;
    }
  }
}
