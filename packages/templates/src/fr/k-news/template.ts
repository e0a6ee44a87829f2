import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../k-news/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: sender,
    news: line(160, "Votre nouvelle, en une phrase : j'ai réussi l'examen"),
    hook: line(120, "Ce qui a aidé, après « Sans » : votre conseil de suivre une journée d'essai"),
    context: line(140, "Une phrase qui leur souhaite du bien").optional(),
  }),
});
