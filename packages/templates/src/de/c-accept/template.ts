import * as z from "zod";
import { definition as english } from "../../c-accept/template.js";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "Tag, Datum und Uhrzeit: Dienstag, 10. März, 15 Uhr"),
    zone: line(40, "Die Zeitzone: Wiener Zeit"),
    place: line(120, "Wo: im Café Aurora, Lindengasse 12"),
    minutes: minutesOf(20, "Wie viele Minuten"),
  }),
});
