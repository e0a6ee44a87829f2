import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../k-news/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: sender,
    news: line(160, "Su noticia en una frase: he aprobado el examen"),
    hook: line(
      120,
      "Lo que ayudó, después de «Sin»: su consejo de pasar antes un día en un ensayo",
    ),
    context: line(140, "Una frase que les desee algo bueno").optional(),
  }),
});
