import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../k-news/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: sender,
    news: line(160, "Ihre Nachricht als Satz: Ich habe die Prüfung bestanden"),
    hook: line(120, "Was geholfen hat: Ihr Rat, erst einen Tag mitzulaufen"),
    context: line(140, "Ein Satz, der ihnen etwas Gutes wünscht").optional(),
  }),
});
