import { CoffeechatError, type InputIssue } from "@coffeechat/core/model";
import { foldLine } from "./fold-input.js";
import type { PartialWords } from "./partial-words.js";
import { type CheckedStyle, readStyle, type Style } from "./style.js";
import type { Field, TemplateFacts } from "./template-facts.js";
import { toHtml } from "./to-html.js";
import { valueAt } from "./value-at.js";

/** A message: plain text, never HTML-escaped. Paragraphs are parted by one empty line. */
export interface RenderedMessage {
  /** One line; only where the channel has subjects. */
  readonly subject?: string;
  readonly text: string;
  /** The same text as HTML, escaped; only for email. */
  readonly html?: string;
}

/** A template that can be rendered. `render` checks its input whatever its type says. */
export interface Template<Id extends string = string, Input = unknown> extends TemplateFacts<Id> {
  /** The input, field by field: what a form needs. */
  readonly fields: readonly Field[];
  /**
   * @param style tone and locale, where they shall differ from the template's own
   * @throws CoffeechatError `TEMPLATE_INPUT_INVALID` before anything is rendered where the input
   * does not fit, or afterwards where the text outgrows its budget; `issues` name the fields
   */
  render(input: Input, style?: Style): RenderedMessage;
  /** The same template with a host's own words for the parts that it shares with others. */
  withPartials(partials: PartialWords): Template<Id, Input>;
}

/** The words of a template as functions of its checked input. */
export interface TemplateText<Values> {
  readonly subject?: (values: Values, style: CheckedStyle) => string;
  readonly body: (values: Values, style: CheckedStyle) => string;
}

/** The facts that rendering needs. */
export type RenderFacts<Id extends string = string> = Pick<
  TemplateFacts<Id>,
  "id" | "channel" | "budget"
>;

/** The facts that rendering does not need. */
export type ChoiceFacts = Omit<TemplateFacts, keyof RenderFacts>;

/** Joins a reader of inputs and a text into the `render` of a template. */
export function makeRender<Values>(
  facts: RenderFacts,
  fields: readonly Field[],
  read: (input: unknown) => Values,
  words: TemplateText<Values>,
): (input: unknown, style?: Style) => RenderedMessage {
  return (input, style) => {
    const values = read(input);
    const checked = readStyle(style);
    const text = words.body(values, checked).trim();
    requireWithinBudget(facts, fields, values, text);
    const html = facts.channel === "email" ? { html: toHtml(text) } : {};
    return words.subject === undefined
      ? { text, ...html }
      : { subject: foldLine(words.subject(values, checked)), text, ...html };
  };
}

function requireWithinBudget(
  facts: RenderFacts,
  fields: readonly Field[],
  values: unknown,
  text: string,
): void {
  const [unit, most, length] =
    "words" in facts.budget
      ? ["words", facts.budget.words, countWords(text)]
      : ["characters", facts.budget.characters, text.length];
  if (length <= most) return;
  const excess = length - most;
  throw new CoffeechatError(
    "TEMPLATE_INPUT_INVALID",
    `The text of ${facts.id} would have ${length} ${unit}; it may have ${most}. Shorten what you fill in by ${excess}, or leave an optional field out.`,
    { issues: longest(fields, values), details: { length, maximum: most, unit } },
  );
}

/** The three fields that take most room, for a person who has to cut. */
function longest(fields: readonly Field[], values: unknown): InputIssue[] {
  return fields
    .map(({ path }) => ({ path, length: lengthOf(valueAt(values, path.split("."))) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map(({ path, length }) => ({
      path,
      expected: `a shorter text; this one has ${length} characters`,
    }));
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.join(" ").length;
  return typeof value === "string" ? value.length : 0;
}

/** Words as spaces and line breaks part them, counted without making a list of them. */
function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === 32 || code === 10;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}
