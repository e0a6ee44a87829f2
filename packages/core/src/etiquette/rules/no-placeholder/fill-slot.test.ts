import { describe, expect, it } from "vitest";
import { checkMessage } from "../../check-message.js";

const people = {
  recipient: { name: "Ana Ruiz", organization: "Carrow Clinic" },
  sender: { name: "Sam Rivera" },
};

/** The message with every edit of this rule made. */
function filled(body: string, given: object = people): string {
  const edits = checkMessage({ kind: "thank-you", channel: "email", body, ...given })
    .filter(({ ruleId }) => ruleId === "no-placeholder")
    .flatMap(({ suggestions = [] }) => suggestions.flatMap(({ edit }) => edit ?? []));
  return edits
    .toReversed()
    .reduce(
      (text, { range, replacement }) =>
        text.slice(0, range[0]) + replacement + text.slice(range[1]),
      body,
    );
}

describe("a slot is filled where whose words belong there is certain", () => {
  it.each([
    [
      "their name in the greeting",
      "Hi [Name],\n\nThank you.\n\nSam",
      "Hi Ana,\n\nThank you.\n\nSam",
    ],
    ["their name where it is missing", "Hi ,\n\nThank you.\n\nSam", "Hi Ana,\n\nThank you.\n\nSam"],
    [
      "your name below",
      "Hi Ana,\n\nThank you.\n\nBest,\n[Name]",
      "Hi Ana,\n\nThank you.\n\nBest,\nSam Rivera",
    ],
    ["your name by its own", "Hi Ana,\n\nI'm [Your Name].", "Hi Ana,\n\nI'm Sam Rivera."],
    [
      "their workplace",
      "Hi Ana,\n\nI liked your tour of [Company].",
      "Hi Ana,\n\nI liked your tour of Carrow Clinic.",
    ],
  ])("%s", (_, body, expected) => {
    expect(filled(body)).toBe(expected);
  });
});

describe("a slot is left to the writer", () => {
  it.each([
    ["behind a title, where a last name belongs", "Dear Dr. [Name],\n\nThank you.\n\nSam"],
    ["of a name in the middle of the letter", "Hi Ana,\n\nI met [Name] there."],
    ["of a workplace that may be the writer's", "Hi Ana,\n\nWhen I was at [Company], we met."],
  ])("%s", (_, body) => {
    expect(filled(body)).toBe(body);
  });

  it("of a name that begins with a title, or of nobody in particular", () => {
    const body = "Hi [Name],\n\nThank you.\n\n[Your Name]";
    expect(filled(body, { recipient: { name: "Dr. Ruiz" } })).toBe(body);
    expect(filled(body, {})).toBe(body);
  });
});
