import { CHANNELS, type Channel } from "../../model/channel.js";
import { CoffeechatError } from "../../model/errors.js";
import { MESSAGE_KINDS } from "../../model/message-kind.js";
import { SOURCES } from "../../model/source.js";
import type { Rule, WritingKind } from "../define-rule.js";
import type { BrokenCase, RuleCase, RuleCases } from "./rule-tester.js";

const FENCE = /^```(broken|fine)(.*)$/;
const PROPERTY = /([a-z]+)=(?:"([^"]*)"|(\S+))/g;
const SEPARATOR = "---";
const WRITING_KINDS: readonly WritingKind[] = [...MESSAGE_KINDS, "questions"];

/**
 * Reads the examples of a rule's README: fenced blocks that start with `broken` or `fine`, several
 * examples in one block parted by a line `---`. Properties may follow on the fence's line:
 * `kind=nudge channel=text subject="Hi" to="Ana Ruiz" at="Acme" from="Sam Lee" source=referral
 * referrer="Jo Lee" notes="..." minutes=20 findings=2`. Without them: the rule's first kind and
 * channel, one finding. With `kind=questions` each line is a question.
 */
export function readExamples(rule: Rule<"message">, readme: string): RuleCases {
  const broken: BrokenCase[] = [];
  const fine: RuleCase[] = [];
  const lines = readme.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const fence = FENCE.exec(lines[index] ?? "");
    if (fence === null) continue;
    const properties = readProperties(fence[2] ?? "");
    const block: string[] = [];
    index += 1;
    while (index < lines.length && lines[index] !== "```") {
      block.push(lines[index] ?? "");
      index += 1;
    }
    for (const example of splitBlock(block)) {
      const testCase = toCase(rule, example, properties);
      if (fence[1] === "fine") fine.push(testCase);
      else broken.push({ ...testCase, findings: Number(properties.get("findings") ?? 1) });
    }
  }
  return { broken, fine };
}

function readProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [, name, quoted, bare] of text.matchAll(PROPERTY)) {
    if (name !== undefined) properties.set(name, quoted ?? bare ?? "");
  }
  return properties;
}

function splitBlock(lines: readonly string[]): string[] {
  const examples: string[][] = [[]];
  for (const line of lines) {
    if (line === SEPARATOR) examples.push([]);
    else examples.at(-1)?.push(line);
  }
  return examples.map((example) => example.join("\n"));
}

function toCase(
  rule: Rule<"message">,
  text: string,
  properties: ReadonlyMap<string, string>,
): RuleCase {
  const wanted = properties.get("kind") ?? rule.kinds?.[0] ?? "outreach";
  const kind = WRITING_KINDS.find((candidate) => candidate === wanted);
  if (kind === undefined) throw unknown("kind", wanted);
  if (kind === "questions") {
    const minutes = properties.get("minutes");
    return {
      questions: text.split("\n"),
      ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
      recipient: readRecipient(properties),
    };
  }
  const subject = properties.get("subject");
  const from = properties.get("from");
  const source = properties.get("source");
  return {
    draft: {
      kind,
      channel: readChannel(rule, properties.get("channel")),
      ...(subject === undefined ? {} : { subject }),
      body: text,
      recipient: readRecipient(properties),
      sender: { name: from ?? null },
      source: SOURCES.find((candidate) => candidate === source) ?? null,
      referrer: properties.get("referrer") ?? null,
      notes: properties.get("notes") ?? null,
    },
  };
}

function readRecipient(properties: ReadonlyMap<string, string>) {
  return { name: properties.get("to") ?? null, organization: properties.get("at") ?? null };
}

function readChannel(rule: Rule<"message">, given: string | undefined): Channel {
  const wanted = given ?? rule.channels?.[0] ?? "email";
  const channel = CHANNELS.find((candidate) => candidate === wanted);
  if (channel === undefined) throw unknown("channel", wanted);
  return channel;
}

function unknown(what: string, value: string): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", `An example has the unknown ${what} "${value}".`);
}
