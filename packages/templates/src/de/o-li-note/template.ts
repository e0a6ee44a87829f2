import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { definition as english } from "../../o-li-note/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "de",
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(
      60,
      "Was Sie bewegt hat, vor „hat mich beschäftigt“: Ihr Beitrag über ruhige Nachtdienste",
    ),
    minutes: minutesOf(20, "Um wie viele Minuten Sie bitten"),
  }),
});
