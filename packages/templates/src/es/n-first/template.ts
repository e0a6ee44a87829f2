import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../n-first/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: sender,
    thread: line(200, "El asunto de su primer mensaje"),
    when: line(40, "Cuándo escribió, después de «escribí»: hace diez días"),
    topic: line(80, "Lo que le ocupa, después de «acerca de»: mi paso a la investigación clínica"),
    hook: line(100, "Una frase nueva sobre su trabajo desde entonces").optional(),
    minutes: minutesOf(15, "Cuántos minutos pide"),
    slots: slotsOf(
      "Un momento, después de «me viene bien»: el martes 9 de marzo después de las 15 h",
      "Hasta tres momentos, en su hora local",
    ),
  }),
});
