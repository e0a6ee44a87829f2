import type { Contact, ContactFacts } from "@coffeechat/core/model";

/** Recognizes people who are contacts already: by profile, by address, else by name and workplace. */
export class KnownPeople {
  readonly #keys = new Set<string>();

  constructor(contacts: readonly Contact[]) {
    for (const { facts } of contacts) this.add(facts);
  }

  has(facts: ContactFacts): boolean {
    const strong = strongKeys(facts);
    if (strong.some((key) => this.#keys.has(key))) return true;
    return this.#keys.has(namesake(facts));
  }

  add(facts: ContactFacts): void {
    for (const key of [...strongKeys(facts), namesake(facts)]) this.#keys.add(key);
  }
}

function strongKeys({ email, linkedinUrl }: ContactFacts): string[] {
  const profile = linkedinUrl?.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, "");
  return [
    ...(email === undefined ? [] : [`email ${email.toLowerCase()}`]),
    ...(profile === undefined ? [] : [`profile ${profile}`]),
  ];
}

function namesake({ name, organization = "" }: ContactFacts): string {
  return JSON.stringify([name, organization].map((text) => text.normalize("NFKC").toLowerCase()));
}
