import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../o-referral/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: stranger,
    referrer: z.strictObject({
      name: line(80, "Wer Ihnen den Namen genannt hat"),
    }),
    reason: line(180, "Ein Satz dazu, was über diese Person gesagt wurde"),
    field: line(50, "Das Feld, nach „mich für“: die Radiologie"),
    minutes: minutesOf(20, "Um wie viele Minuten Sie bitten"),
    slots: slotsOf(
      "Ein Termin, nach „Mir passt“: Dienstag, 9. März, nach 15 Uhr",
      "Bis zu drei Termine, in der Zeitzone der anderen Person",
    ),
  }),
});
