import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { definition as english } from "../../o-li-note/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(
      60,
      "Lo que le llamó la atención, después de «pensando en»: su artículo sobre las noches tranquilas",
    ),
    minutes: minutesOf(20, "Cuántos minutos pide"),
  }),
});
