import type { NewEvent } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { Contact } from "@coffeechat/core/model";
import { isLogged, LOG_WORDS, LOGGED_TYPES, type LoggedType } from "../../coach/event-words.js";
import { findContact } from "../../coach/find-contact.js";
import { recordedLines } from "../../coach/recorded-lines.js";
import { refusalLines } from "../../coach/refusal-lines.js";
import { inSession, type Session } from "../../coach/session.js";
import { stepLines } from "../../coach/step-lines.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askChoice } from "../../terminal/prompts.js";
import { askMissing } from "./ask-missing.js";
import type { flags as specs } from "./command.js";
import { eventFrom } from "./event-from.js";
import { type Happened, happenedFrom } from "./happened.js";

/** Records an event, or lists those that may be recorded. */
export const log = inSession<typeof specs>("writes", async (session, { args, flags }) => {
  const { terminal, coach } = session;
  const [who, word, ...others] = args;
  if (others.length > 0) throw tooManyWords();
  const contact = await findContact(session, who === undefined ? [] : [who]);
  const type = word === undefined ? await chooseType(session, contact) : typeOf(word);
  if (type === undefined) {
    const steps = await coach.nextSteps(contact.id);
    const name = plainLine(contact.facts.name);
    if (flags.json) printJson(terminal, { contactId: contact.id, nextSteps: steps });
    else {
      const title = `What may be recorded with ${colors.bold(name)} now:`;
      printLines(terminal, [title, ...stepLines(steps, name, terminal.width)]);
    }
    return 0;
  }
  const given = await happenedFrom(session, flags);
  const happened = session.mayAsk ? await askMissing(session, type, given) : given;
  const event = eventFrom(session, contact, type, happened);
  const checked = await withFindings(session, event);
  const unnoted = draftBefore(contact, happened, event);
  const result = await coach.recordAll(unnoted === undefined ? [checked] : [unnoted, checked]);
  if (!result.ok) {
    if (flags.json) printJson(terminal, { recorded: false, refusal: result.refusal });
    else printLines(terminal, refusalLines(session, result.refusal, contact.facts.zone));
    return 1;
  }
  if (flags.json) printJson(terminal, { recorded: true, ...result.value });
  else printLines(terminal, await recordedLines(session, result.value, LOG_WORDS[type]));
  return 0;
});

function typeOf(word: string): LoggedType {
  const asked = word.toLowerCase();
  const found = LOGGED_TYPES.find((type) => type === asked || LOG_WORDS[type] === asked);
  if (found !== undefined) return found;
  throw new CoffeechatError("INVALID_INPUT", "Nothing of this name can be recorded.", {
    issues: [{ path: "happened", expected: `one of ${Object.values(LOG_WORDS).join(", ")}` }],
  });
}

async function chooseType(session: Session, { id }: Contact): Promise<LoggedType | undefined> {
  if (!session.mayAsk) return undefined;
  const steps = await session.coach.nextSteps(id);
  const choices = new Map<LoggedType, string>();
  for (const { type, label } of steps) {
    if (isLogged(type) && !choices.has(type)) choices.set(type, label);
  }
  return askChoice(
    "What has happened?",
    Array.from(choices, ([value, label]) => ({ value, label, hint: LOG_WORDS[value] })),
  );
}

/** A request that went out without having been noted as a draft is noted as one along with it. */
function draftBefore(
  { id: contactId, interviews }: Contact,
  { topic }: Happened,
  event: NewEvent,
): NewEvent | undefined {
  if (event.type !== "send" || interviews.some(({ id }) => id === event.interviewId)) return;
  const { interviewId, at } = event;
  return {
    type: "draft",
    contactId,
    interviewId,
    ...(at === undefined ? {} : { at }),
    ...(topic === undefined ? {} : { topic }),
  };
}

/** Where the words are at hand they are checked: a request with errors is not recorded as polite. */
async function withFindings(session: Session, event: NewEvent): Promise<NewEvent> {
  if (event.type !== "send" && event.type !== "thank") return event;
  const { channel, body, subject } = event.message;
  if (body === undefined) return event;
  const kind = event.type === "send" ? "outreach" : "thank-you";
  const words = { kind, channel, body, ...(subject === undefined ? {} : { subject }) } as const;
  const { findings } = await session.coach.check(event.contactId, words);
  const errorFindings = findings.filter(({ severity }) => severity === "error").length;
  return { ...event, errorFindings };
}

function tooManyWords(): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", "A name of several words stands in quotes.", {
    issues: [{ path: "contact", expected: 'coffeechat log "Nuria Castellanos" sent' }],
  });
}
