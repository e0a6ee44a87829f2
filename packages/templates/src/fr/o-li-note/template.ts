import * as z from "zod";
import { defineTemplate } from "../../define-template.js";
import { line, minutesOf } from "../../input-fields.js";
import { definition as english } from "../../o-li-note/template.js";
import { stranger, them } from "../people.js";

export const definition = defineTemplate({
  ...english,
  language: "fr",
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(
      60,
      "Ce qui vous a touché, après « je repense à » : votre article sur les nuits calmes",
    ),
    minutes: minutesOf(20, "Combien de minutes vous demandez"),
  }),
});
