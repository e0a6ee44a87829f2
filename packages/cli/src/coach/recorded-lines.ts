import type { Recorded } from "@coffeechat/core/coach";
import { colors } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain-text.js";
import { agendaLines } from "./agenda-lines.js";
import { CONTACT_STATE_WORDS, TALK_STATE_WORDS } from "./event-words.js";
import type { Session } from "./session.js";

const MOST_SHOWN = 4;

/** What was recorded, how the contact stands now, and what is planned with them. */
export async function recordedLines(
  session: Session,
  { contact, alsoChanged }: Recorded,
  what: string,
): Promise<string[]> {
  const { clock, zone, terminal, coach } = session;
  const name = plainLine(contact.facts.name);
  const talk = contact.interviews.at(-1);
  const talkWords = talk === undefined ? "" : `; the talk: ${TALK_STATE_WORDS[talk.state]}`;
  const others = alsoChanged.map(({ facts }) => plainLine(facts.name));
  const planned = (await coach.agenda()).filter((entry) => entry.contact.id === contact.id);
  const view = { now: clock.now(), zone, width: terminal.width };
  return [
    `${colors.green("✓")} ${colors.bold(name)}: ${what}. Now ${CONTACT_STATE_WORDS[contact.state]}${talkWords}.`,
    ...(others.length > 0 ? [`  Also changed: ${others.join(", ")}.`] : []),
    ...(planned.length === 0
      ? [colors.dim("  Nothing is planned with them.")]
      : ["", "Planned:", ...agendaLines(planned.slice(0, MOST_SHOWN), view)]),
  ];
}
