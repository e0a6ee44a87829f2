import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-alumni/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: stranger,
    school: line(60, "Die Hochschule, nach „der“: Universität Lindau"),
    field: line(60, "Das Feld, nach „Weg in“: die klinische Forschung"),
    shared: line(
      120,
      "Was Sie beide dort erlebt haben, nach „denn auch Sie“: haben den Anatomiekurs bei Professor Adeyemi überstanden",
    ),
    hook: line(240, "Ein Satz dazu, was Sie an diesem Weg beschäftigt"),
    context: line(160, "Ein Satz dazu, was Sie gerade abwägen").optional(),
    minutes: minutesOf(20, "Um wie viele Minuten Sie bitten"),
    slots: slotsOf(
      "Ein Termin, nach „Mir passt“: Dienstag, 9. März, nach 15 Uhr",
      "Bis zu drei Termine, in der Zeitzone der anderen Person",
    ),
  }),
});
