import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line } from "../../input-fields.js";
import { definition as english } from "../../t-email/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: sender,
    topic: line(
      80,
      "Worüber Sie gesprochen haben, nach „über“: die Übergabe nach der Nachtschicht",
    ),
    highlight: line(
      240,
      "Was Ihnen geblieben ist, nach „geblieben ist mir“: das Übergabeblatt, das Sie nach einer schlimmen Nacht neu geschrieben haben",
    ),
    step: line(160, "Was Sie als Nächstes tun, nach „werde ich“: am Montag an Ravi schreiben"),
    when: line(40, "Wann, nach „Gespräch“: heute Morgen").optional(),
    context: line(200, "Ein Satz dazu, was das für Sie verändert hat").optional(),
  }),
});
