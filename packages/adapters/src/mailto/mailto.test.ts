import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailtoLink } from "./index.js";

const to = { address: "ana@example.com" };

/** What a browser reads in a link. */
function read(link: string) {
  const { protocol, pathname, searchParams } = new URL(link);
  return { protocol, to: decodeURIComponent(pathname), fields: [...searchParams] };
}

describe("a mailto link", () => {
  it("carries address, subject and text, line by line", () => {
    const subject = "Müller & Söhne: 50% + 1 = ?";
    expect(read(mailtoLink({ to, subject, text: "Dear Ana,\n\nHi!\n李雷" }))).toEqual({
      protocol: "mailto:",
      to: "ana@example.com",
      fields: [
        ["subject", subject],
        ["body", "Dear Ana,\r\n\r\nHi!\r\n李雷"],
      ],
    });
  });

  it("goes to several people, and leaves an empty subject out", () => {
    const people = [to, { name: "Jo Lee", address: "jo+chat@example.com" }];
    const link = mailtoLink({ to: people, text: "Hi" });
    expect(link).toBe("mailto:ana@example.com,jo%2Bchat@example.com?body=Hi");
  });

  it("gains no field from a line break or mark in the subject", () => {
    const subject = "Hi\r\nBcc: all@example.com&cc=b@example.com?bcc=c#d";
    expect(read(mailtoLink({ to, subject, text: "x" })).fields).toEqual([
      ["subject", "Hi Bcc: all@example.com&cc=b@example.com?bcc=c#d"],
      ["body", "x"],
    ]);
  });

  it.each(["ana@example.com?bcc=b@example.com", "a@b.example\r\nBcc: c", "ana", "a@b,c@d"])(
    "is refused for the address %j, by its path",
    (address) => {
      expect(() => mailtoLink({ to: { address }, text: "Hi" })).toThrow(
        expect.objectContaining({
          code: "INVALID_INPUT",
          issues: [expect.objectContaining({ path: "to.address" })],
        }),
      );
    },
  );

  it("is safe in an attribute of HTML, and read back whole, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, text) => {
        const link = mailtoLink({ to, subject, text });
        expect(link).toMatch(/^mailto:ana@example\.com[?&=%\w.~-]*$/);
        const { fields } = read(link);
        expect(fields.map(([name]) => name)).toEqual(
          ["subject", "body"].filter((name) => link.includes(`${name}=`)),
        );
        for (const [, value] of fields) expect(value).not.toMatch(/(?<!\r)\n|\r(?!\n)|\p{Cs}/u);
      }),
      { seed: 7, numRuns: process.env.COFFEECHAT_PROPERTY_RUNS ? 10_000 : 300 },
    );
  });
});
