import type { ContactFactsInput } from "@coffeechat/core/model";
import { SOURCES } from "@coffeechat/core/model";
import type { FlagValues } from "../commands/define-command.js";
import type { factFlags } from "./fact-flags.js";
import { everybody } from "./find-contact.js";
import type { Session } from "./session.js";

type Given = FlagValues<typeof factFlags>;

/** The facts that flags give, and nothing for those left out. */
export async function factsFromFlags(
  session: Session,
  flags: Given,
): Promise<Partial<Omit<ContactFactsInput, "name">>> {
  const facts = {
    source: SOURCES.find((source) => source === flags.source),
    sourceDetail: flags.detail,
    title: flags.title,
    pronouns: flags.pronouns,
    organization: flags.org,
    role: flags.role,
    email: flags.email,
    phone: flags.phone,
    linkedinUrl: flags.linkedin,
    zone: flags.zone,
    locale: flags.locale,
    tags: flags.tag.length === 0 ? undefined : [...flags.tag],
    referrer: flags.referrer === undefined ? undefined : await referrerOf(session, flags),
  };
  return withoutMissing(facts);
}

/** The referrer's own contact where there is exactly one of that name: they want to hear how it went. */
async function referrerOf(session: Session, { referrer = "", mayUseName }: Given) {
  const found = await everybody(session, referrer);
  const [only, ...others] = found.filter(({ facts }) => facts.name === referrer);
  return {
    name: referrer,
    mayUseName,
    ...(only === undefined || others.length > 0 ? {} : { contactId: only.id }),
  };
}

type Present<Facts> = { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };

function withoutMissing<Facts extends object>(facts: Facts): Present<Facts> {
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  // Only keys of Facts are left, and none of their values is undefined.
  return Object.fromEntries(present) as Present<Facts>;
}
