import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-cold/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: stranger,
    topic: line(50, "Le sujet, pour l'objet du message : les jardins de pluie"),
    homework: line(
      120,
      "Ce que vous avez lu, après « Je viens de lire » : votre rapport sur les jardins de pluie de la rue des Aulnes",
    ),
    question: line(
      140,
      "Votre question, après « je me demande » : comment vous choisissez les premières rues",
    ),
    why: line(160, "Une phrase sur la raison de vous adresser à cette personne").optional(),
    minutes: minutesOf(20, "Combien de minutes vous demandez"),
    slots: slotsOf(
      "Un moment, après « libre » : le mardi 9 mars après 15 h",
      "Jusqu'à trois moments, à leur heure",
    ),
  }),
});
