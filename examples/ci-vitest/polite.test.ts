import { politeMatchers } from "coffeechat/matchers";
import { expect, it } from "vitest";

expect.extend(politeMatchers);

declare module "vitest" {
  interface Matchers {
    toBePolite(options?: Parameters<typeof politeMatchers.toBePolite>[1]): void;
  }
}

const draft = {
  kind: "outreach",
  channel: "email",
  subject: "Nursing sophomore, night triage",
  recipient: { name: "Ana Ruiz" },
} as const;

it("our first message is polite", () => {
  expect({
    ...draft,
    body: "Dear Ana,\n\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for 20 minutes about triage, whenever suits you?\n\nThank you,\nSam",
  }).toBePolite({ preset: "strict" });
});

it("a message that asks for a job is not", () => {
  const rude = { ...draft, body: "Dear Ana,\n\nAny vacancies?\n\nSam" };
  expect(rude).not.toBePolite();
  expect(() => expect(rude).toBePolite()).toThrow(/no-job-ask/);
});
