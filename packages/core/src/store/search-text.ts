import type { Contact } from "../model/index.js";

/** The words of a contact that a text query looks through, folded so that case and accents do not matter. */
export function searchTextOf({ facts }: Pick<Contact, "facts">): string {
  const fields = [facts.name, facts.organization, facts.role, facts.email, ...facts.tags];
  return fold(fields.filter((field) => field !== undefined).join("\n"));
}

/** The words of a text query, folded in the same way. A contact fits when it contains all of them. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "");
}

function fold(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      // Databases cut text at NUL and replace lone surrogates; neither is part of a word.
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
  );
}
