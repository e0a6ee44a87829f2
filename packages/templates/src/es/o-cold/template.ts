import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-cold/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: stranger,
    topic: line(50, "El tema, para el asunto: los jardines de lluvia"),
    homework: line(
      120,
      "Lo que ha leído, después de «Acabo de leer»: su informe sobre los jardines de lluvia de la calle Aliso",
    ),
    question: line(140, "Su pregunta, después de «saber»: cómo deciden qué calle va primero"),
    why: line(160, "Una frase sobre por qué escribe a esta persona").optional(),
    minutes: minutesOf(20, "Cuántos minutos pide"),
    slots: slotsOf(
      "Un momento, después de «me viene bien»: el martes 9 de marzo después de las 15 h",
      "Hasta tres momentos, en su hora local",
    ),
  }),
});
