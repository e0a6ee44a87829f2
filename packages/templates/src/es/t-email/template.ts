import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../t-email/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: sender,
    topic: line(80, "De qué hablaron, después de «sobre»: los relevos de noche"),
    highlight: line(
      240,
      "Lo que se le quedó, después de «sobre todo»: la hoja de relevo que reescribió tras una mala noche",
    ),
    step: line(160, "Lo que hará, después de «voy a»: escribir a Ravi el lunes"),
    when: line(40, "Cuándo, después de «conversación»: de esta mañana").optional(),
    context: line(200, "Una frase sobre lo que eso cambió para usted").optional(),
  }),
});
