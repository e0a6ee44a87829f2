import { existsSync } from "node:fs";
import { join } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import { PRESETS } from "@coffeechat/core/etiquette";
import { CHANNELS, KINDS } from "../../config/config-schema.gen.js";
import { askChoice, Stopped } from "../../terminal/prompts.js";
import type { Terminal } from "../../terminal/terminal.js";
import { writeTextFile } from "../../terminal/write-text-file.js";
import type { ExitStatus, FlagValues } from "../define-command.js";
import type { flags } from "./command.js";

const NAME = "coffeechat.config.json";
const SCHEMA = "./node_modules/coffeechat/schema/coffeechat.config.schema.json";

interface Question {
  readonly name: "preset" | "kind" | "channel";
  readonly asks: string;
  readonly allowed: readonly string[];
  readonly otherwise: string;
}

const QUESTIONS: readonly Question[] = [
  {
    name: "preset",
    asks: "Whose limits?",
    allowed: PRESETS.map(({ name }) => name),
    otherwise: "recommended",
  },
  {
    name: "kind",
    asks: "What are texts that do not say their kind?",
    allowed: KINDS,
    otherwise: "outreach",
  },
  { name: "channel", asks: "And how do they travel?", allowed: CHANNELS, otherwise: "email" },
];

/**
 * Writes a first configuration. On a terminal it asks; elsewhere it takes the flags and defaults.
 *
 * @throws CoffeechatError `INVALID_CONFIG` where there is one already
 */
export async function init(
  given: FlagValues<typeof flags>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const path = join(terminal.cwd, NAME);
  if (existsSync(path)) {
    throw new CoffeechatError("INVALID_CONFIG", `There is a configuration already: ${path}.`);
  }
  let answers: Readonly<Record<string, string>>;
  try {
    answers = await answersTo(QUESTIONS, given, terminal);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    terminal.err("Stopped. No configuration was written.\n");
    return 130;
  }
  const text = JSON.stringify({ $schema: SCHEMA, ...answers, rules: {} }, null, 2);
  await writeTextFile(path, `${text}\n`, 0o644);
  terminal.out(`${NAME} is written. Try: npx coffeechat check <folder>\n`);
  return 0;
}

async function answersTo(
  questions: readonly Question[],
  given: FlagValues<typeof flags>,
  { interactive }: Terminal,
): Promise<Readonly<Record<string, string>>> {
  for (const { name, allowed } of questions) {
    const said = given[name];
    if (said === undefined || allowed.includes(said)) continue;
    throw new CoffeechatError(
      "INVALID_INPUT",
      `There is no ${name} "${said}". Allowed: ${allowed.join(", ")}.`,
    );
  }
  const answers: Record<string, string> = {};
  for (const { name, asks, allowed, otherwise } of questions) {
    const choices = allowed.map((value) => ({ value, label: value }));
    answers[name] =
      given[name] ?? (interactive ? await askChoice(asks, choices, otherwise) : otherwise);
  }
  return answers;
}
