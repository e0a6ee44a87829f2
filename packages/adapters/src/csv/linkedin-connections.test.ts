import { contactFactsSchema, isCoffeechatError } from "@coffeechat/core/model";
import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readLinkedInConnections } from "./index.js";

const PREAMBLE = [
  "Notes:",
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"',
  "",
];
const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

/** The first row stands on line 5. */
function exportOf(...rows: string[]): string {
  return [...PREAMBLE, HEADER, ...rows, ""].join("\n");
}

const INES =
  "Ines,Quill,https://www.linkedin.com/in/ines-quill,ines@example.org,Lowenhof Clinic,Head Nurse,02 Mar 2024";

describe("reading LinkedIn's export of connections", () => {
  it("takes the facts of a person from the real format, and knows the line", () => {
    expect(readLinkedInConnections(exportOf(INES))).toEqual({
      rows: 1,
      kept: [
        {
          line: 5,
          facts: {
            name: "Ines Quill",
            organization: "Lowenhof Clinic",
            role: "Head Nurse",
            email: "ines@example.org",
            linkedinUrl: "https://www.linkedin.com/in/ines-quill",
            source: "linkedin",
            tags: [],
          },
          connectedOn: "2024-03-02",
        },
      ],
      merged: [],
      rejected: [],
    });
  });

  it("leaves out what the file leaves out", () => {
    const { kept } = readLinkedInConnections(exportOf("Ines,,,,,,"));
    expect(kept).toEqual([{ line: 5, facts: { name: "Ines", source: "linkedin", tags: [] } }]);
  });

  it("reads quoted fields with commas, doubled quotes and line breaks", () => {
    const row = '"Ines ""Nes""","Quill, RN",,,"Lowenhof\nClinic","Head Nurse, Nights",02 Mar 2024';
    const { kept, rows } = readLinkedInConnections(exportOf(row, "Ben,Oduya,,,,,"));
    expect(rows).toBe(2);
    expect(kept.map(({ line, facts }) => [line, facts.name, facts.organization])).toEqual([
      [5, 'Ines "Nes" Quill, RN', "Lowenhof Clinic"],
      [7, "Ben Oduya", undefined],
    ]);
  });

  it.each([
    ["a byte order mark and Windows line ends", `\uFEFF${exportOf(INES).replaceAll("\n", "\r\n")}`],
    ["semicolons", exportOf(INES).replaceAll(",", ";")],
    ["tabs", exportOf(INES).replaceAll(",", "\t")],
    ["no notes before the header", `${HEADER}\n${INES}`],
    [
      "a header in quotes and capitals",
      `"${HEADER.toUpperCase().replaceAll(",", '","')}"\n${INES}`,
    ],
    ["blank lines between rows", exportOf("", INES, "   ", "")],
  ])("reads a file with %s", (_what, text) => {
    const { rows, kept, rejected } = readLinkedInConnections(text);
    expect([rows, kept[0]?.facts.name, kept[0]?.facts.role]).toEqual([
      1,
      "Ines Quill",
      "Head Nurse",
    ]);
    expect(rejected).toEqual([]);
  });

  it("reads the export of an earlier year, which has no URL column", () => {
    const { kept } = readLinkedInConnections(
      "First Name,Last Name,Email Address,Company,Position,Connected On\nIno,Vale,,Kite Labs,Analyst,5 Jan 2019",
    );
    expect(kept).toMatchObject([{ facts: { name: "Ino Vale" }, connectedOn: "2019-01-05" }]);
  });

  it("keeps a person whose connection day does not exist, without the day", () => {
    const { kept } = readLinkedInConnections(exportOf("Ino,Vale,,,,,31 Feb 2024"));
    expect(kept).toEqual([{ line: 5, facts: { name: "Ino Vale", source: "linkedin", tags: [] } }]);
  });
});

describe("rows of an export that cannot be taken", () => {
  it("are rejected with line, code and a reason that repeats nothing of them", () => {
    const { rows, kept, rejected } = readLinkedInConnections(
      exportOf(
        ",,,,SECRET Clinic,SECRET,02 Mar 2024",
        'SECRET "Nes" Quill,"SECR"ET,,,,,',
        "SECRET,Quill,,,Kite, Labs,Analyst,02 Mar 2024",
        "SECRET,Quill,,SECRET at home,,,",
        "SECRET,Quill,javascript:SECRET,,,,",
        INES,
      ),
    );
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [5, "no-name"],
      [6, "broken-quote"],
      [7, "column-count"],
      [8, "invalid-field"],
      [9, "invalid-field"],
    ]);
    expect(rejected.map(({ reason }) => reason).join(" ")).not.toContain("SECRET");
    expect(rejected[2]?.reason).toContain("8 columns where the header has 7");
    expect([rows, kept.length]).toEqual([6, 1]);
  });

  it("take none of the rows after them along when a quote never closes", () => {
    const others = Array.from(
      { length: 30 },
      (_, index) => `Person,Number ${index},,,"Kite, Labs",,`,
    );
    const { kept, rejected } = readLinkedInConnections(exportOf('Ines,"Quill,,,,,', ...others));
    expect(rejected).toMatchObject([{ line: 5, code: "broken-quote" }]);
    expect(kept).toHaveLength(30);
  });
});

describe("rows of an export about one person", () => {
  it.each([
    ["profile", "Inés,Quill,https://linkedin.com/in/Ines-Quill/?trk=x,,Other,,"],
    ["address", "Inés,Quill,,INES@example.org,Other,,"],
    ["name and company, where there is nothing else to compare", "INES,quill,,,lowenhof clinic,,"],
  ])("become one by the same %s", (_what, second) => {
    const { rows, kept, merged } = readLinkedInConnections(exportOf(INES, second));
    expect(merged).toEqual([{ line: 6, into: 5 }]);
    expect([rows, kept.length, kept[0]?.facts.organization]).toEqual([2, 1, "Lowenhof Clinic"]);
  });

  it("fill in what the first row lacks", () => {
    const { kept } = readLinkedInConnections(
      exportOf("Ines,Quill,,ines@example.org,,,", INES.replace("Ines,", "Dr Ines,")),
    );
    expect(kept).toMatchObject([
      { line: 5, facts: { name: "Ines Quill", role: "Head Nurse" }, connectedOn: "2024-03-02" },
    ]);
  });

  it("become one when a later row shows that two earlier ones are the same", () => {
    const { kept, merged } = readLinkedInConnections(
      exportOf(
        "Ines,Quill,https://www.linkedin.com/in/iq,,A,,",
        "I.,Quill,,iq@example.org,B,,",
        "Ines,Q.,https://www.linkedin.com/in/iq,iq@example.org,C,,",
      ),
    );
    expect(kept).toHaveLength(1);
    expect(merged).toEqual([
      { line: 6, into: 5 },
      { line: 7, into: 5 },
    ]);
  });

  it("stay two where the same name at the same company has two profiles", () => {
    const { kept } = readLinkedInConnections(
      exportOf(INES, INES.replace("ines-quill", "iq-2").replace("ines@", "iq@")),
    );
    expect(kept).toHaveLength(2);
  });
});

describe("a file that is not LinkedIn's export", () => {
  it.each([
    "",
    "name,email\nIno Vale,ino@example.org",
    "<html><body>Sign in</body></html>",
    "PK\u0003\u0004",
  ])("is refused with the header that was expected", (text) => {
    let failure: unknown;
    try {
      readLinkedInConnections(text);
    } catch (error) {
      failure = error;
    }
    expect(isCoffeechatError(failure, "CSV_INVALID")).toBe(true);
    expect(failure).toMatchObject({ issues: [{ path: "header", expected: HEADER }] });
  });
});

describe("any file under LinkedIn's header", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "Ines",
      "Kite, Labs",
      '"',
      'a "b" c',
      '"x,y"',
      '"open',
      "\n",
      "a@b.ch",
      "http://x.y/z",
    ),
    fc.string({ maxLength: 8 }),
  );
  const file = fc
    .array(
      fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(",")),
      { maxLength: 20 },
    )
    .map((rows) => exportOf(...rows));

  property.prop([file])("loses no row: kept, merged and rejected add up", (text) => {
    const { rows, kept, merged, rejected } = readLinkedInConnections(text);
    expect(kept.length + merged.length + rejected.length).toBe(rows);
    const lines = [...kept, ...merged, ...rejected].map(({ line }) => line);
    expect(new Set(lines).size).toBe(rows);
    for (const { facts } of kept) expect(contactFactsSchema.safeParse(facts).success).toBe(true);
  });
});
