import type { Option, TextOptions } from "@clack/prompts";

/** The person ended the questions with Ctrl-C or Escape. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface TextQuestion {
  readonly message: string;
  /** Shown in grey while nothing is typed. */
  readonly example?: string;
  /** What is there already, to be taken or changed. */
  readonly initial?: string;
  readonly optional?: boolean;
  /** What is wrong with an answer, or nothing. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Asks for a line of text; an empty answer to an optional question is undefined. */
export async function askText(question: TextQuestion): Promise<string | undefined> {
  const { isCancel, text } = await import("@clack/prompts");
  const { message, example, initial, optional = false, fault } = question;
  const options: TextOptions = {
    message: optional ? `${message} (Enter leaves it out)` : message,
    ...(example === undefined ? {} : { placeholder: example }),
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => {
      const answer = (value ?? "").trim();
      if (answer === "") return optional ? undefined : "Please write something; Ctrl-C stops.";
      return fault?.(answer);
    },
  };
  const answer = await text(options);
  if (isCancel(answer)) throw new Stopped();
  return (answer ?? "").trim() || undefined;
}

/** Asks for one of several, `initial` being what Enter gives; long lists are searched by typing. */
export async function askChoice<Value extends string>(
  message: string,
  choices: readonly Choice<Value>[],
  initial?: Value,
): Promise<Value> {
  const { autocomplete, isCancel, select } = await import("@clack/prompts");
  const options = choices.map(({ value, label, hint }) => ({
    value,
    label,
    ...(hint === undefined ? {} : { hint }),
    // `Option` is a conditional type: it cannot be resolved for a type parameter.
  })) as Option<Value>[];
  const asked = { message, options, ...(initial === undefined ? {} : { initialValue: initial }) };
  const answer =
    choices.length > LONG_LIST
      ? await autocomplete({ ...asked, maxItems: LONG_LIST })
      : await select(asked);
  if (isCancel(answer)) throw new Stopped();
  const chosen = choices.find(({ value }) => value === answer);
  if (chosen === undefined) throw new Stopped();
  return chosen.value;
}

const LONG_LIST = 12;

/** Asks for a yes; no is what Enter gives. */
export async function askYes(message: string): Promise<boolean> {
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({ message, initialValue: false });
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
