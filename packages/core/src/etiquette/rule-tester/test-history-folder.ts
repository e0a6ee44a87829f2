import type { HistorySurroundings } from "../conduct/checked-history.js";
import { readHistory } from "../conduct/read-history.js";
import type { Rule } from "../define-rule.js";
import { expectReadme, readmeBeside } from "./expect-readme.js";
import { exampleBlocks } from "./fenced-examples.js";
import type { TestFramework } from "./rule-tester.js";
import { readTimeline } from "./timeline.js";

const SEPARATOR = "---";
const NOT_FACTS: ReadonlySet<string> = new Set(["findings", "ownZone", "draft", "other", "name"]);

/**
 * Tests a rule for histories against its README: each example is a history in the lines of
 * `readTimeline`, several in one block parted by `---`. On the fence's line stand facts of the
 * contact (`zone=Europe/Madrid source=linkedin referrer="Jo Lee"`), `ownZone`, `draft`, `other`
 * (a text sent to somebody else called `name`) and `findings`.
 */
export function testHistoryRuleFolder(
  rule: Rule<"history">,
  testUrl: string,
  framework: TestFramework,
  further: Partial<HistorySurroundings> = {},
): void {
  const readme = readmeBeside(testUrl);
  const cases = exampleBlocks(readme).flatMap(({ kind, lines, properties }) =>
    lines
      .join("\n")
      .split(`\n${SEPARATOR}\n`)
      .map((text) => ({ kind, text, properties })),
  );
  const count = (kind: string) => cases.filter((each) => each.kind === kind).length;
  expectReadme(rule, readme, { broken: count("broken"), fine: count("fine") }, framework);
  framework.describe(rule.id, () => {
    for (const [index, { kind, text, properties }] of cases.entries()) {
      const name = text.replaceAll("\n", "; ").slice(0, 110);
      framework.it(`${kind === "broken" ? "finds" : "leaves alone"} ${index + 1}: ${name}`, () => {
        const facts = [...properties].filter(([key]) => !NOT_FACTS.has(key));
        const told = readTimeline(text, Object.fromEntries(facts));
        const other = properties.get("other");
        const given: HistorySurroundings = {
          now: told.now,
          events: told.events,
          ownZone: properties.get("ownZone"),
          draft: properties.get("draft"),
          sentToOthers:
            other === undefined ? undefined : [{ text: other, name: properties.get("name") }],
          ...further,
        };
        const found = rule.bind({})(readHistory(told.contact, given));
        const expected = kind === "broken" ? Number(properties.get("findings") ?? 1) : 0;
        if (found.length === expected) return;
        const got = found.map(({ message, data }) => `${message} ${JSON.stringify(data)}`);
        throw new Error(`Expected ${expected} finding(s), got ${got.join("; ") || "none"}`);
      });
    }
  });
}
