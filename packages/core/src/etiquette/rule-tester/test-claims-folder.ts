import { MESSAGE_KINDS } from "../../model/message-kind.js";
import { checkMessage } from "../check-message.js";
import type { CheckOptions } from "../config.js";
import type { Rule } from "../define-rule.js";
import { expectReadme, readmeBeside } from "./expect-readme.js";
import { exampleBlocks } from "./fenced-examples.js";
import type { TestFramework } from "./rule-tester.js";
import { readTimeline } from "./timeline.js";

const BETWEEN = "\n---\n";
const MESSAGE = "\n>>>\n";
const NOT_FACTS: ReadonlySet<string> = new Set(["kind", "from"]);
const AS_RECOMMENDED: CheckOptions = {};

/**
 * Tests a rule that compares a message with a history: each example is a history in the lines of
 * `readTimeline`, a line `>>>` and the message. On the fence's line stand `kind` and facts of the
 * contact (`source=linkedin zone=Europe/Madrid referrer="Jo Lee" leave=no`, the last where their name
 * may not be used).
 */
export function testClaimsRuleFolder(
  rule: Rule<"message">,
  testUrl: string,
  framework: TestFramework,
): void {
  const readme = readmeBeside(testUrl);
  const cases = exampleBlocks(readme).flatMap(({ kind, lines, properties }) =>
    lines
      .join("\n")
      .split(BETWEEN)
      .map((text) => ({ kind, text, properties })),
  );
  const count = (kind: string) => cases.filter((each) => each.kind === kind).length;
  expectReadme(rule, readme, { broken: count("broken"), fine: count("fine") }, framework);
  framework.describe(rule.id, () => {
    for (const { kind, text, properties } of cases) {
      const [timeline = "", body = ""] = text.split(MESSAGE);
      framework.it(`${kind === "broken" ? "finds" : "leaves alone"}: ${body.slice(0, 90)}`, () => {
        const facts = [...properties].filter(([key]) => !NOT_FACTS.has(key));
        const told = readTimeline(timeline, Object.fromEntries(facts));
        const wanted = properties.get("kind") ?? "nudge";
        const found = checkMessage(
          {
            kind: MESSAGE_KINDS.find((each) => each === wanted) ?? "nudge",
            channel: "email",
            body,
            sender: { name: properties.get("from") ?? "Sam Pike" },
            history: told.contact,
            events: told.events,
            now: told.now,
          },
          AS_RECOMMENDED,
        ).filter(({ ruleId }) => ruleId === rule.id);
        const expected = kind === "broken" ? 1 : 0;
        if (found.length === expected) return;
        const got = found.map(({ message }) => message).join("; ");
        throw new Error(`Expected ${expected} finding(s), got ${got || "none"}`);
      });
    }
  });
}
