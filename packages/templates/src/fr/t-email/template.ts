import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../t-email/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: sender,
    topic: line(80, "Le sujet de l'entretien, après « sur » : les relèves de nuit"),
    highlight: line(
      240,
      "Ce que vous retenez, après « surtout » : la fiche de relève que vous avez réécrite après une mauvaise nuit",
    ),
    step: line(160, "Ce que vous ferez, après « Je vais » : écrire lundi à Ravi"),
    when: line(40, "Quand, après « échange » : de ce matin").optional(),
    context: line(200, "Une phrase sur ce que cela a changé pour vous").optional(),
  }),
});
