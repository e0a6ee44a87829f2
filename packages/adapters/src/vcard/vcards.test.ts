import { contactFactsSchema } from "@coffeechat/core/model";
import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readVCards } from "./index.js";

const options = { source: "event" } as const;
const cardOf = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");

describe("vCards", () => {
  it("as iCloud writes them: groups of properties, preferred addresses, escaped web pages", () => {
    const text = cardOf(
      "VERSION:3.0",
      "PRODID:-//Apple Inc.//iCloud Web Address Book 2521B14//EN",
      "N:Quill;Ines;M.;Dr.;",
      "FN:Dr. Ines M. Quill",
      "ORG:Lowenhof\\, Clinic;Nights",
      "TITLE:Head Nurse",
      "EMAIL;type=INTERNET;type=HOME:private@example.org",
      "item1.EMAIL;type=INTERNET;type=pref:ines@example.org",
      "item1.X-ABLabel:_$!<Work>!$_",
      "TEL;type=CELL;type=VOICE;type=pref:+41 79 000 00 00",
      "item2.URL;type=pref:https\\://www.linkedin.com/in/ines-quill",
      "BDAY:1980-01-02",
      "NOTE:a very long private note that is folded because it is longer than seven",
      " ty-five characters",
      "CATEGORIES:Choir,Nursing",
    );
    expect(readVCards(text, options)).toEqual({
      rows: 1,
      kept: [
        {
          line: 1,
          facts: {
            name: "Dr. Ines M. Quill",
            title: "Dr.",
            organization: "Lowenhof, Clinic",
            role: "Head Nurse",
            email: "ines@example.org",
            phone: "+41 79 000 00 00",
            linkedinUrl: "https://www.linkedin.com/in/ines-quill",
            source: "event",
            tags: ["Choir", "Nursing"],
          },
        },
      ],
      merged: [],
      rejected: [],
    });
  });

  it("as Outlook writes them: version 2.1, bare parameters, quoted-printable, a picture", () => {
    const text = cardOf(
      "VERSION:2.1",
      "N;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB",
      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=",
      " M=C3=BCller",
      "ORG;CHARSET=windows-1252;QUOTED-PRINTABLE:B=E4ckerei, Sohn",
      "TEL;WORK;VOICE:555 0100",
      "EMAIL;PREF;INTERNET:zoe@example.org",
      "PHOTO;TYPE=JPEG;ENCODING=BASE64:",
      " /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQ",
      "",
      "",
    );
    const { kept } = readVCards(text, options);
    expect(kept[0]?.facts).toEqual({
      name: "Zoë Müller",
      organization: "Bäckerei, Sohn",
      phone: "555 0100",
      email: "zoe@example.org",
      source: "event",
      tags: [],
    });
  });

  it("of version 4.0 give zone, language and pronouns too", () => {
    const text = cardOf(
      "VERSION:4.0",
      "FN:Ino Vale",
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-555-0100',
      "LANG:en-GB",
      "TZ:Europe/London",
      "PRONOUNS:they/them",
      "X-SOCIALPROFILE;TYPE=linkedin:http://www.linkedin.com/in/ino-vale",
    );
    expect(readVCards(text, options).kept[0]?.facts).toEqual({
      name: "Ino Vale",
      phone: "+1-555-0100",
      locale: "en-GB",
      zone: "Europe/London",
      pronouns: "they/them",
      linkedinUrl: "https://www.linkedin.com/in/ino-vale",
      source: "event",
      tags: [],
    });
  });

  it("without FN take the name from its parts, and ignore a zone that is none", () => {
    const text = cardOf("VERSION:3.0", "N:Vale;Ino;;;", "TZ:-05:00");
    expect(readVCards(text, options).kept[0]?.facts).toEqual({
      name: "Ino Vale",
      source: "event",
      tags: [],
    });
  });

  it("about one person become one", () => {
    const card = (email: string) => cardOf("VERSION:3.0", "FN:Ino Vale", `EMAIL:${email}`);
    const { rows, kept, merged } = readVCards(
      card("ino@example.org") + card("INO@example.org"),
      options,
    );
    expect([rows, kept.length, merged]).toEqual([2, 1, [{ line: 6, into: 1 }]]);
  });

  it("that cannot be taken cost nobody else, and their reasons repeat nothing", () => {
    const text = [
      "BEGIN:VCARD",
      "FN:SECRET never ends",
      cardOf("VERSION:3.0", "ORG:SECRET Clinic"),
      cardOf("VERSION:3.0", "FN:SECRET", "EMAIL:SECRET at home"),
      cardOf("VERSION:3.0", "N:SECRET", "FN:SECRET", "X-ADDRESSBOOKSERVER-KIND:group"),
      cardOf("VERSION:3.0", "FN;SECRET"),
      cardOf("VERSION:3.0", "FN:Ino Vale", "PHOTO;no colon in SECRET"),
    ].join("\r\n");
    const { rows, kept, rejected } = readVCards(text, options);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [1, "broken-card"],
      [3, "no-name"],
      [8, "invalid-field"],
      [14, "not-a-person"],
      [21, "broken-card"],
    ]);
    expect(rejected.map(({ reason }) => reason).join(" ")).not.toContain("SECRET");
    expect([rows, kept.map(({ facts }) => facts.name)]).toEqual([6, ["Ino Vale"]]);
  });

  it.each(["", "First Name,Last Name\nIno,Vale"])("are missed in a file without any", (text) => {
    expect(() => readVCards(text, options)).toThrow(
      expect.objectContaining({ code: "VCARD_INVALID" }),
    );
  });

  const line = fc.oneof(
    fc.constantFrom(
      "VERSION:2.1",
      "VERSION:3.0",
      "FN:Ino",
      "N;QUOTED-PRINTABLE:A=C3=",
      "EMAIL;TYPE=:x@y.ch",
      "ORG;CHARSET=klingon;ENCODING=QUOTED-PRINTABLE:=F6",
      "BEGIN:VCARD",
      "END:VCARD",
      " folded",
      "",
    ),
    fc.string({ maxLength: 12 }),
    fc
      .tuple(fc.constantFrom("FN", "ORG", "TEL", "URL", "TZ"), fc.string({ maxLength: 8 }))
      .map(([name, text]) => `${name}:${text}`),
  );

  property.prop([fc.array(line, { maxLength: 25 })])(
    "lose no card, whatever stands in them",
    (lines) => {
      const book = readVCards(["BEGIN:VCARD", ...lines].join("\n"), options);
      expect(book.kept.length + book.merged.length + book.rejected.length).toBe(book.rows);
      for (const { facts } of book.kept) {
        expect(contactFactsSchema.safeParse(facts).success).toBe(true);
      }
    },
  );
});
