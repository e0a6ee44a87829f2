import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-referral/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: stranger,
    referrer: z.strictObject({
      name: line(80, "Qui vous a donné ce nom"),
    }),
    reason: line(180, "Une phrase sur ce qui a été dit de cette personne"),
    field: line(50, "Le domaine, après « vers » : l'imagerie médicale"),
    minutes: minutesOf(20, "Combien de minutes vous demandez"),
    slots: slotsOf(
      "Un moment, après « libre » : le mardi 9 mars après 15 h",
      "Jusqu'à trois moments, à leur heure",
    ),
  }),
});
