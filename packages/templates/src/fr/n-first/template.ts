import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../n-first/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: sender,
    thread: line(200, "L'objet de votre premier message"),
    when: line(40, "Quand vous avez écrit, après « écrit » : il y a dix jours"),
    topic: line(80, "Ce qui vous occupe, après « au sujet de » : la recherche clinique"),
    hook: line(100, "Une phrase nouvelle sur leur travail depuis votre message").optional(),
    minutes: minutesOf(15, "Combien de minutes vous demandez"),
    slots: slotsOf(
      "Un moment, après « libre » : le mardi 9 mars après 15 h",
      "Jusqu'à trois moments, à leur heure",
    ),
  }),
});
