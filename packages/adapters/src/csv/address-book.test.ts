import { contactFactsSchema } from "@coffeechat/core/model";
import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readCsvAddressBook } from "./index.js";

const options = { source: "club" } as const;
const GOOGLE =
  "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value";
const GOOGLE_BEFORE_2024 =
  "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title";
const OUTLOOK =
  "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Business Phone,Mobile Phone,Company,Job Title,Web Page,Birthday,Notes,Categories";

describe("an address book as CSV", () => {
  it("of Google gives workplace, first address, first number, profile and own labels", () => {
    const row =
      'Ines,M.,Quill,,,,Dr.,,,,Lowenhof Clinic,Head Nurse,Nights,1980-01-02,"Met at choir.\nLikes tea.",,Choir ::: * myContacts ::: Nursing,Work,ines@example.org ::: i@example.org,,,Mobile,+41 79 000 00 00,Profile,https://www.linkedin.com/in/ines-quill';
    expect(readCsvAddressBook(`${GOOGLE}\n${row}\n`, options)).toEqual({
      format: "google",
      rows: 1,
      kept: [
        {
          line: 2,
          facts: {
            name: "Ines M. Quill",
            title: "Dr.",
            organization: "Lowenhof Clinic",
            role: "Head Nurse",
            email: "ines@example.org",
            phone: "+41 79 000 00 00",
            linkedinUrl: "https://www.linkedin.com/in/ines-quill",
            source: "club",
            tags: ["Choir", "Nursing"],
          },
        },
      ],
      merged: [],
      rejected: [],
    });
  });

  it("of Google before 2024 is read by the column names of that time", () => {
    const row =
      "Ino Vale,Ino,,Vale,,,,* myContacts ::: Debating,* Home,ino@example.org,Mobile,+1 555 0100,,Kite Labs,Analyst";
    const { format, kept } = readCsvAddressBook(`${GOOGLE_BEFORE_2024}\n${row}`, options);
    expect([format, kept[0]?.facts]).toEqual([
      "google",
      {
        name: "Ino Vale",
        organization: "Kite Labs",
        role: "Analyst",
        email: "ino@example.org",
        phone: "+1 555 0100",
        source: "club",
        tags: ["Debating"],
      },
    ]);
  });

  it.each([
    [
      "German",
      '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Firma";"Abteilung";"Position";"Telefon geschäftlich";"Mobiltelefon";"E-Mail-Adresse";"E-Mail-Typ";"Kategorien";"Webseite"',
      '"Dr.";"Ines";"M.";"Quill";"Lowenhof Klinik";"Nacht";"Pflegeleitung";"+41 44 000 00 00";"+41 79 000 00 00";"ines@example.org";"SMTP";"Chor;Pflege";""',
    ],
    [
      "French",
      '"Civilité","Prénom","Deuxième prénom","Nom","Société","Service","Titre","Téléphone (bureau)","Tél. mobile","Adresse de messagerie","Type de messagerie","Catégories","Page Web"',
      '"Dr.","Ines","M.","Quill","Lowenhof Klinik","Nuit","Pflegeleitung","+41 44 000 00 00","+41 79 000 00 00","ines@example.org","SMTP","Chor;Pflege",""',
    ],
    [
      "Spanish",
      '"Título","Nombre","Segundo nombre","Apellidos","Organización","Departamento","Puesto","Teléfono del trabajo","Teléfono móvil","Dirección de correo electrónico","Tipo de correo electrónico","Categorías","Página web"',
      '"Dr.","Ines","M.","Quill","Lowenhof Klinik","Noche","Pflegeleitung","+41 44 000 00 00","+41 79 000 00 00","ines@example.org","SMTP","Chor;Pflege",""',
    ],
  ])("of an Outlook that speaks %s is read by its own column names", (_, header, row) => {
    for (const text of [`${header}\r\n${row}\r\n`, `${header}\n${row}\n`.normalize("NFD")]) {
      const { format, kept, rejected } = readCsvAddressBook(text, options);
      expect([format, rejected]).toEqual(["outlook", []]);
      expect(kept).toMatchObject([
        {
          line: 2,
          facts: {
            name: "Ines M. Quill",
            title: "Dr.",
            organization: "Lowenhof Klinik",
            role: "Pflegeleitung",
            email: "ines@example.org",
            phone: "+41 79 000 00 00",
            tags: ["Chor", "Pflege"],
          },
        },
      ]);
    }
  });

  it("of Outlook gives the mobile number first and leaves birthday and notes out", () => {
    const row =
      '"Ben","","Oduya","Prof.","","ben@example.org","","","555 1","555 2","555 3","Quay Welders","Welder","linkedin.com/in/ben-oduya","1/2/1970","private","Family;Boats"';
    const { format, kept } = readCsvAddressBook(`\uFEFF${OUTLOOK}\r\n${row}\r\n`, options);
    expect([format, kept[0]?.facts]).toEqual([
      "outlook",
      {
        name: "Ben Oduya",
        title: "Prof.",
        organization: "Quay Welders",
        role: "Welder",
        email: "ben@example.org",
        phone: "555 3",
        linkedinUrl: "https://linkedin.com/in/ben-oduya",
        source: "club",
        tags: ["Family", "Boats"],
      },
    ]);
  });

  it("of Outlook keeps colleagues whose address is a place in the Exchange directory", () => {
    const row = "Ben,,Oduya,,,/O=EXAMPLE/OU=EXCHANGE/CN=BEN,,,,,,,,,,,";
    const { kept } = readCsvAddressBook(`${OUTLOOK}\n${row}`, options);
    expect(kept[0]?.facts).toEqual({ name: "Ben Oduya", source: "club", tags: [] });
  });

  it("of LinkedIn is known as such, whatever source is given", () => {
    const text =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nIno,Vale,,,Kite Labs,Analyst,5 Jan 2019";
    const { format, kept } = readCsvAddressBook(text, options);
    expect([format, kept[0]?.facts.source, kept[0]?.connectedOn]).toEqual([
      "linkedin",
      "linkedin",
      "2019-01-05",
    ]);
  });

  it("joins the labels of rows about one person", () => {
    const row = (labels: string) => `Ino,,Vale,,,,,,,,,,,,,,${labels},,ino@example.org,,,,,,`;
    const { kept, merged } = readCsvAddressBook(
      [GOOGLE, row("Choir"), row("Choir ::: Boats")].join("\n"),
      options,
    );
    expect([kept.map(({ facts }) => facts.tags), merged]).toEqual([
      [["Choir", "Boats"]],
      [{ line: 3, into: 2 }],
    ]);
  });

  it("reads notes of twenty lines as one cell", () => {
    const notes = Array.from({ length: 20 }, (_, index) => `line ${index}`).join("\n");
    const row = `Ino,,Vale,,,,,,,,,,,,"${notes}",,,,,,,,,,`;
    const { rows, kept } = readCsvAddressBook(`${GOOGLE}\n${row}\n`, options);
    expect([rows, kept.length]).toEqual([1, 1]);
  });

  it("rejects rows with line, column and reason, and repeats nothing of them", () => {
    const { kept, rejected } = readCsvAddressBook(
      [
        GOOGLE,
        ",,,,,,,,,,SECRET Clinic,,,,,,,,SECRET@example.org,,,,,,",
        "SECRET,,Quill,,,,,,,,,,,,,,,,SECRET at home,,,,,,",
        `SECRET,,Quill${",".repeat(30)}`,
        "Ino,,Vale,,,,,,,,,,,,,,,,,,,,,,",
      ].join("\n"),
      options,
    );
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [2, "no-name"],
      [3, "invalid-field"],
      [4, "column-count"],
    ]);
    expect(rejected[1]?.reason).toContain("E-mail 1 - Value");
    expect(rejected.map(({ reason }) => reason).join(" ")).not.toContain("SECRET");
    expect(kept).toHaveLength(1);
  });

  it.each(["", "name,email\nIno Vale,ino@example.org", "BEGIN:VCARD"])(
    "is refused where no header of the three is there",
    (text) => {
      expect(() => readCsvAddressBook(text, options)).toThrow(
        expect.objectContaining({ code: "CSV_INVALID" }),
      );
    },
  );

  const cell = fc.oneof(
    fc.constantFrom("", "Ines", "Kite, Labs", '"', '"x,y"', '"open', "a@b.ch ::: c@d.ch", "\n"),
    fc.string({ maxLength: 6 }),
  );
  const row = fc.array(cell, { minLength: 15, maxLength: 27 }).map((cells) => cells.join(","));
  const header = fc.constantFrom(GOOGLE, GOOGLE_BEFORE_2024, OUTLOOK);

  property.prop([header, fc.array(row, { maxLength: 12 })])(
    "loses no row, whatever stands in it",
    (head, rows) => {
      const book = readCsvAddressBook([head, ...rows].join("\n"), options);
      const { kept, merged, rejected } = book;
      expect(kept.length + merged.length + rejected.length).toBe(book.rows);
      for (const { facts } of kept) expect(contactFactsSchema.safeParse(facts).success).toBe(true);
    },
  );
});
