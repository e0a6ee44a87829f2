import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf, slotsOf } from "../../input-fields.js";
import { definition as english } from "../../n-first/template.js";
import { sender, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: sender,
    thread: line(200, "Der Betreff Ihrer ersten Mail"),
    when: line(40, "Wann Sie geschrieben haben: vor zehn Tagen"),
    topic: line(
      80,
      "Was Sie beschäftigt, nach „weil mich“ und vor „beschäftigt“: der Wechsel in die klinische Forschung",
    ),
    hook: line(100, "Ein neuer Satz zu ihrer Arbeit, seit Sie geschrieben haben").optional(),
    minutes: minutesOf(15, "Um wie viele Minuten Sie bitten"),
    slots: slotsOf(
      "Ein Termin, nach „Mir passt“: Dienstag, 9. März, nach 15 Uhr",
      "Bis zu drei Termine, in der Zeitzone der anderen Person",
    ),
  }),
});
