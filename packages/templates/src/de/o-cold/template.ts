import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-cold/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: stranger,
    topic: line(50, "Worum es geht, für den Betreff: die Regengärten am Erlenweg"),
    homework: line(
      120,
      "Was Sie gelesen haben, nach „ich habe“: Ihren Bericht über die Regengärten am Erlenweg",
    ),
    question: line(
      140,
      "Ihre offene Frage: Wie entscheiden Sie, welche Straße zuerst an die Reihe kommt?",
    ),
    why: line(160, "Ein Satz dazu, warum Sie gerade diese Person fragen").optional(),
    minutes: minutesOf(20, "Um wie viele Minuten Sie bitten"),
    slots: slotsOf(
      "Ein Termin, nach „Mir passt“: Dienstag, 9. März, nach 15 Uhr",
      "Bis zu drei Termine, in der Zeitzone der anderen Person",
    ),
  }),
});
