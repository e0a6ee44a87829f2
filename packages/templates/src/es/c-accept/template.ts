import * as z from "zod";
import { definition as english } from "../../c-accept/template.js";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "es",
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "Día, fecha y hora: martes 10 de marzo a las 15 h"),
    zone: line(40, "La zona: hora de Madrid"),
    place: line(120, "Dónde: en el café Aurora, calle Nueva 12"),
    minutes: minutesOf(20, "Cuántos minutos"),
  }),
});
