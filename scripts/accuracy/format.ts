import {
  f1Of,
  type PartScore,
  precisionOf,
  recallOf,
  type Tally,
  type WrongCase,
} from "./score.js";

const NAME_WIDTH = 24;

export function formatReport(part: PartScore): string {
  if (part.cases === 0) return `${part.name}: no cases`;
  const share = part.clean === 0 ? 1 : part.cleanLeftAlone / part.clean;
  return [
    `${part.name}: ${part.cases} messages, ${part.wrong.length} judged wrong`,
    `${"rule".padEnd(NAME_WIDTH)} precision  recall     F1   right  false  missed`,
    ...Object.entries(part.rules).map(([rule, tally]) => formatRow(rule, tally)),
    formatRow("all", part.overall),
    `clean messages left alone: ${part.cleanLeftAlone} of ${part.clean} (${(share * 100).toFixed(1)}%)`,
  ].join("\n");
}

function formatRow(name: string, tally: Tally): string {
  const figure = (value: number) => value.toFixed(3).padStart(7);
  const count = (value: number) => String(value).padStart(7);
  return `${name.padEnd(NAME_WIDTH)}   ${figure(precisionOf(tally))} ${figure(recallOf(tally))}${figure(f1Of(tally))} ${count(tally.right)}${count(tally.falseAlarms)} ${count(tally.missed)}`;
}

export function formatWrongCases(part: PartScore): string {
  return part.wrong.map(formatWrongCase).join("\n\n");
}

function formatWrongCase({ labelled, missed, falseAlarms }: WrongCase): string {
  const { id, kind, channel, recipient, sender, source, subject } = labelled;
  const facts = [kind, channel, source, recipient.name, recipient.organization, sender.name];
  const alarms = falseAlarms.map(({ ruleId, range, field }) => {
    const text = field === "subject" ? (subject ?? "") : labelled.body;
    return `${ruleId}${range === null || field.startsWith("questions") ? "" : ` "${text.slice(...range)}"`}`;
  });
  return [
    `── ${id} (${facts.filter((fact) => fact !== null).join(", ")})`,
    ...(missed.length > 0 ? [`missed: ${missed.join(", ")}`] : []),
    ...(alarms.length > 0 ? [`false:  ${alarms.join(", ")}`] : []),
    `why:    ${labelled.why}`,
    ...(subject === null ? [] : [`subject: ${subject}`]),
    labelled.body,
  ].join("\n");
}
