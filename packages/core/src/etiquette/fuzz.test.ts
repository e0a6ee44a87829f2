import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS } from "../model/channel.js";
import { MESSAGE_KINDS } from "../model/message-kind.js";
import { checkMessage } from "./check-message.js";
import { checkQuestions } from "./check-questions.js";
import type { MessageDraft } from "./draft.js";

/** Runs in CI: `FUZZ_RUNS=100000`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2_000);

const FRAGMENTS = [
  "Dear Ana,",
  "Hi [Name],",
  "Could we talk for 20 minutes?",
  "an hour",
  "30–60 min",
  "3 to 3:20 pm",
  "I attached my résumé",
  "please forward it",
  "Best regards,\nSam",
  "P.S. ",
  "> quoted\n",
  "On 3 March, Ana wrote:",
  "\r\n",
  "\n\n",
  "\u0000",
  "\u200b",
  "\u202e",
  "\ud83d",
  "🙏🔥",
  "<p>",
  "&nbsp;",
  "{{",
  "}}",
  "((",
  "___",
  "...",
  "!!!",
  '"',
  "'",
  "’",
  "don't",
  "U.S.",
  "e.g.",
  "http://a.example/x?y",
  "a@b.example",
  "1.",
  "- ",
  "• ",
  "½",
  "ﬀ",
  "𝐁",
  "你好",
  "مرحبا",
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.lorem({ maxCount: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(" ")),
);

const draft: fc.Arbitrary<MessageDraft> = fc.record({
  kind: fc.constantFrom(...MESSAGE_KINDS),
  channel: fc.constantFrom(...CHANNELS),
  subject: fc.option(text),
  body: text,
  recipient: fc.record({ name: fc.option(text), organization: fc.option(text) }),
  sender: fc.record({ name: fc.option(text) }),
  notes: fc.option(text),
});

describe("any text at all", () => {
  it("never throws, keeps ranges inside the text and gives the same answer twice", () => {
    fc.assert(
      fc.property(draft, (message) => {
        const findings = checkMessage(message);
        for (const { field, range, suggestions } of findings) {
          const length = (field === "subject" ? message.subject : message.body)?.length ?? 0;
          for (const [start, end] of [
            range,
            ...(suggestions ?? []).map(({ edit }) => edit?.range),
          ].flatMap((place) => (place ? [place] : []))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
          }
        }
        expect(checkMessage(message)).toEqual(findings);
      }),
      { numRuns: RUNS },
    );
  });

  it("holds for lists of questions, with ranges inside each question", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (questions) => {
        for (const { field, range } of checkQuestions({ questions })) {
          if (range === null) continue;
          const question = questions[Number(field.split(".")[1])];
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeLessThanOrEqual(question?.length ?? -1);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it.each([
    "a",
    "minutes ",
    "(",
    "<!--",
    "&",
    "you could ",
    "'",
    "XXX ",
    "> ",
    "Hi Ana. ",
    "_",
    "1 ",
    "[Name] ",
    "at Acme ",
  ])("reads a quarter of a megabyte of %j in linear time", (unit) => {
    const body = unit.repeat(Math.ceil(250_000 / unit.length));
    const started = performance.now();
    const recipient = { name: "Ana", organization: "Birchwood Labs" };
    checkMessage({ kind: "outreach", channel: "email", body, recipient });
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
