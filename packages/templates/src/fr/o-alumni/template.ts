import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-alumni/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: stranger,
    school: line(60, "L'école, après « anciens de » : l'université de Lindau"),
    field: line(60, "Le domaine, après « vers » : la recherche clinique"),
    shared: line(
      120,
      "Ce que vous avez vécu tous les deux, après « vous avez » : survécu aux cours d'anatomie du professeur Adeyemi",
    ),
    hook: line(240, "Une phrase sur ce qui, dans ce parcours, vous fait écrire"),
    context: line(160, "Une phrase sur ce que vous pesez en ce moment").optional(),
    minutes: minutesOf(20, "Combien de minutes vous demandez"),
    slots: slotsOf(
      "Un moment, après « libre » : le mardi 9 mars après 15 h",
      "Jusqu'à trois moments, à leur heure",
    ),
  }),
});
