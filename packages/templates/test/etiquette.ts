import { checkMessage, PRESETS } from "@coffeechat/core/etiquette";
import { CHANNELS, MESSAGE_KINDS, SOURCES } from "@coffeechat/core/model";
import type { Style, Template } from "@coffeechat/templates";

interface Judged {
  style?: Style;
  presets?: readonly string[];
}

/**
 * Errors and warnings that a rendered template gets at any preset, as readable lines. Worksheets go
 * to nobody. A script is judged as the request that it speaks, a card as the letter that it is.
 */
export function etiquetteProblems(
  template: Template,
  input: { [name: string]: unknown },
  { style, presets = PRESETS.map(({ name }) => name) }: Judged = {},
): string[] {
  const kind = MESSAGE_KINDS.find((known) => known === template.kind);
  const channel = CHANNELS.find((known) => known === template.channel) ?? "in-person";
  if (kind === undefined) return [];
  const { subject, text } = template.render(input, style);
  const draft = {
    kind,
    channel,
    subject,
    body: text,
    recipient: { name: nameIn(input.them) },
    sender: { name: nameIn(input.me) },
    source: SOURCES.find((known) => known === template.relationship),
    referrer: nameIn(input.referrer),
  };
  const problems = presets.flatMap((preset) =>
    checkMessage(draft, { preset })
      .filter(({ severity }) => severity !== "suggestion")
      .filter(({ ruleId }) => !(ruleId === "max-length" && isLongFor(preset, template)))
      .map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`),
  );
  return problems.length === 0 ? [] : [...new Set(problems), text];
}

/** Dalton wants fewer than 100 words; the guide's own budgets give some letters up to 130. */
function isLongFor(preset: string, { budget }: Template): boolean {
  return preset === "dalton" && "words" in budget && budget.words > 100;
}

function nameIn(group: unknown): string | undefined {
  const { name }: { name?: unknown } = Object(group);
  return typeof name === "string" ? name : undefined;
}
