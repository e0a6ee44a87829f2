/**
 * Outlook on a desktop writes its header in the language of its menus. What the columns that are
 * read are called there, and the English name that they stand for; all in small letters.
 */
const TRANSLATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    anrede: "title",
    vorname: "first name",
    "weitere vornamen": "middle name",
    nachname: "last name",
    firma: "company",
    position: "job title",
    "e-mail-adresse": "e-mail address",
    "e-mail 2: adresse": "e-mail 2 address",
    "e-mail 3: adresse": "e-mail 3 address",
    mobiltelefon: "mobile phone",
    "telefon geschäftlich": "business phone",
    "telefon geschäftlich 2": "business phone 2",
    haupttelefon: "primary phone",
    "telefon privat": "home phone",
    "telefon privat 2": "home phone 2",
    "telefon firma": "company main phone",
    "weiteres telefon": "other phone",
    webseite: "web page",
    kategorien: "categories",
  },
  fr: {
    civilité: "title",
    prénom: "first name",
    "deuxième prénom": "middle name",
    nom: "last name",
    société: "company",
    titre: "job title",
    "adresse de messagerie": "e-mail address",
    "adresse de messagerie 2": "e-mail 2 address",
    "adresse de messagerie 3": "e-mail 3 address",
    "tél. mobile": "mobile phone",
    "téléphone (bureau)": "business phone",
    "téléphone 2 (bureau)": "business phone 2",
    "téléphone principal": "primary phone",
    "téléphone (domicile)": "home phone",
    "téléphone 2 (domicile)": "home phone 2",
    "téléphone société": "company main phone",
    "téléphone (autre)": "other phone",
    "page web": "web page",
    catégories: "categories",
  },
  es: {
    tratamiento: "title",
    título: "title",
    nombre: "first name",
    "segundo nombre": "middle name",
    apellidos: "last name",
    organización: "company",
    compañía: "company",
    puesto: "job title",
    cargo: "job title",
    "dirección de correo electrónico": "e-mail address",
    "dirección de correo electrónico 2": "e-mail 2 address",
    "dirección del correo electrónico 3": "e-mail 3 address",
    "dirección de correo electrónico 3": "e-mail 3 address",
    "teléfono móvil": "mobile phone",
    "teléfono movil": "mobile phone",
    "teléfono del trabajo": "business phone",
    "teléfono del trabajo 2": "business phone 2",
    "teléfono principal": "primary phone",
    particular: "home phone",
    "particular 2": "home phone 2",
    "número de centralita de la organización": "company main phone",
    "otro teléfono": "other phone",
    "página web": "web page",
    categorías: "categories",
  },
};

/** The same header by its English names, once for each language that knows some of its columns. */
export function inEnglish(names: readonly string[]): (readonly string[])[] {
  const known = names.map((name) => name.normalize("NFC"));
  return Object.values(TRANSLATED)
    .filter((columns) => known.some((name) => columns[name] === "first name"))
    .map((columns) => known.map((name) => columns[name] ?? name));
}
