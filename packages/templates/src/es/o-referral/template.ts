import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-referral/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: stranger,
    referrer: z.strictObject({
      name: line(80, "Quién le dio este nombre"),
    }),
    reason: line(180, "Una frase sobre lo que se dijo de esta persona"),
    field: line(50, "El campo, después de «hacia»: la radiología"),
    minutes: minutesOf(20, "Cuántos minutos pide"),
    slots: slotsOf(
      "Un momento, después de «me viene bien»: el martes 9 de marzo después de las 15 h",
      "Hasta tres momentos, en su hora local",
    ),
  }),
});
