import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-alumni/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: stranger,
    school: line(60, "El centro, después de «antiguos alumnos de»: la Universidad de Lindau"),
    field: line(60, "El campo, después de «camino hacia»: la investigación clínica"),
    shared: line(
      120,
      "Lo que ambos vivieron allí, después de «los dos»: sobrevivimos a la anatomía del profesor Adeyemi",
    ),
    hook: line(240, "Una frase sobre lo que le mueve a escribir"),
    context: line(160, "Una frase sobre lo que está sopesando").optional(),
    minutes: minutesOf(20, "Cuántos minutos pide"),
    slots: slotsOf(
      "Un momento, después de «me viene bien»: el martes 9 de marzo después de las 15 h",
      "Hasta tres momentos, en su hora local",
    ),
  }),
});
