import { resolve } from "node:path";
import type { CheckedDraft } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import { CHANNELS, type Contact, MESSAGE_KINDS } from "@coffeechat/core/model";
import type { RenderedMessage, Template, TemplateSuggestion } from "@coffeechat/templates";
import { findContact } from "../../coach/find-contact.js";
import { quoted } from "../../coach/follow-up-words.js";
import { inSession, type Session } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { readInput } from "../../terminal/read-input.js";
import { readTextFile } from "../../terminal/read-text-file.js";
import { showDraft } from "../../terminal/show-draft.js";
import { table } from "../../terminal/table.js";
import type { FlagValues } from "../define-command.js";
import type { flags as specs } from "./command.js";
import { askFor, fitting, inputOf, missingIn, type Values, valuesSet } from "./fill-in.js";
import { knownValues } from "./known-values.js";
import { languageFrom, otherLanguage, templateIn } from "./language.js";
import { suggested } from "./suggested.js";

type Flags = FlagValues<typeof specs>;

/** Writes the next message to somebody, or checks words of your own. Nothing is sent or recorded. */
export const draft = inSession<typeof specs>("reads", async (session, { args, flags }) => {
  const contact = await findContact(session, args);
  if (flags.text !== undefined)
    return show(session, contact, await checkOwn(session, contact, flags), flags);
  const channel = CHANNELS.find((each) => each === flags.channel);
  const suggestion = await suggested(session, contact, flags.for, channel);
  if (flags.list) return listSuggested(session, suggestion, flags);
  const language = languageFrom(flags.lang);
  const template = await templateIn(language, flags.template, suggestion);
  const known = knownValues(contact, session.settings, session.clock.now(), language);
  const set = valuesSet(flags.set, template);
  const values: Values = { ...fitting(template, known), ...set };
  if (flags.fields) return listFields(session, template, values, flags);
  if (session.mayAsk && flags.template === undefined) {
    const hint = flags.lang === undefined ? otherLanguage(suggestion) : undefined;
    session.terminal.err(`${colors.bold(template.id)}: ${suggestion.why}\n`);
    if (hint !== undefined) session.terminal.err(`${hint}\n`);
  }
  const filled = session.mayAsk ? await askFor(template, values, set) : values;
  const missing = missingIn(template, filled);
  if (missing.length > 0) throw fieldsMissing(template, missing);
  const tone = TONES.find((each) => each === flags.tone);
  const written = template.render(inputOf(template, filled), { tone });
  const kind = MESSAGE_KINDS.find((each) => each === template.kind);
  const sentBy = CHANNELS.find((each) => each === template.channel);
  if (kind === undefined || sentBy === undefined)
    return showPage(session, template, written, flags);
  const { subject, text } = written;
  const words = {
    kind,
    channel: sentBy,
    body: text,
    ...(subject === undefined ? {} : { subject }),
  };
  const checked = await session.coach.check(contact.id, words);
  return show(session, contact, { ...checked, templateId: template.id }, flags);
});

const TONES = ["warm", "neutral", "formal"] as const;

/** Scripts, cards and worksheets are for your own hand: there is no message to check. */
function showPage(
  { terminal }: Session,
  { id }: Template,
  { text }: RenderedMessage,
  flags: Flags,
): 0 {
  if (flags.json) printJson(terminal, { templateId: id, body: text });
  else printLines(terminal, [colors.dim(id), "", text]);
  return 0;
}

async function checkOwn(
  { coach, terminal }: Session,
  { id }: Contact,
  flags: Flags,
): Promise<CheckedDraft> {
  const { text = "-", subject } = flags;
  const body =
    text === "-" ? await readInput(terminal) : await readTextFile(resolve(terminal.cwd, text));
  const kind = MESSAGE_KINDS.find((each) => each === flags.kind) ?? "outreach";
  const channel = CHANNELS.find((each) => each === flags.channel) ?? "email";
  return coach.check(id, { kind, channel, body, ...(subject === undefined ? {} : { subject }) });
}

function show(session: Session, { facts }: Contact, checked: CheckedDraft, flags: Flags): 0 | 1 {
  const { terminal } = session;
  const { draft: message, findings, templateId } = checked;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (flags.json) {
    const { kind, channel, subject, body } = message;
    printJson(terminal, { templateId: templateId ?? null, kind, channel, subject, body, findings });
  } else {
    const rule = colors.dim("─".repeat(Math.min(terminal.width, 72)));
    const from = templateId === undefined ? "your words" : templateId;
    const who = quoted(plainLine(facts.name));
    const next =
      errors > 0
        ? `${errors} ${errors === 1 ? "error" : "errors"} to mend before it goes out.`
        : findings.length > 0
          ? "It may go out; the remarks would make it better."
          : languageFrom(flags.lang) !== undefined
            ? "Only the rules that read no English could judge it. Read it over, then send it yourself."
            : `${colors.green("✓")} Nothing to remark. Send it yourself, then: coffeechat log ${who} …`;
    printLines(terminal, [
      colors.dim(`${message.channel}, ${from}`),
      rule,
      ...showDraft(checked, terminal.width),
      rule,
      next,
    ]);
  }
  return errors > 0 ? 1 : 0;
}

function listSuggested({ terminal }: Session, suggestion: TemplateSuggestion, flags: Flags): 0 {
  const { templateId, why, alternatives } = suggestion;
  if (flags.json) printJson(terminal, suggestion);
  else if (templateId === null) printLines(terminal, [why]);
  else {
    const rows = [{ templateId, why }, ...alternatives].map((each) => [each.templateId, each.why]);
    printLines(terminal, table(["template", "when"], rows, terminal.width));
  }
  return 0;
}

function listFields({ terminal }: Session, template: Template, values: Values, flags: Flags): 0 {
  const { id, fields } = template;
  if (flags.json) printJson(terminal, { templateId: id, fields, known: inputOf(template, values) });
  else {
    const rows = fields.map(({ path, required, description }) => {
      const value = values[path];
      const state = value === undefined ? (required ? "needed" : "optional") : "known";
      return [path, state, value === undefined ? description : plainLine(String(value))];
    });
    printLines(terminal, table(["field", "", `what to write (${id})`], rows, terminal.width));
  }
  return 0;
}

function fieldsMissing(
  { id }: Template,
  missing: readonly { path: string; description: string }[],
) {
  return new CoffeechatError(
    "INVALID_INPUT",
    `The template ${id} needs more than is known. Give each with --set FIELD=WORDS, or run this on a terminal to be asked.`,
    { issues: missing.map(({ path, description }) => ({ path, expected: description })) },
  );
}
