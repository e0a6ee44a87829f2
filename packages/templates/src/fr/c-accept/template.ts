import * as z from "zod";
import { definition as english } from "../../c-accept/template.js";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "Jour, date et heure : mardi 10 mars à 15 h"),
    zone: line(40, "Le fuseau : heure de Paris"),
    place: line(120, "Où : au café Aurore, 12 rue Neuve"),
    minutes: minutesOf(20, "Combien de minutes"),
  }),
});
