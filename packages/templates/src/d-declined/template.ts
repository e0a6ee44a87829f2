import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "d-declined",
  kind: "reply",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 40 },
  purpose: "Thanks somebody for a clear no, and leaves the door as open as they left it.",
  whenToUse: "They said no, or not now. Within a day.",
  whenNotTo: "You hope to change their mind.",
  sources: ["GRG"],
  input: z.strictObject({
    them,
    me: sender,
    hook: line(
      80,
      "What of theirs you keep, to follow “I'll keep enjoying”: your column on slow travel",
    ),
    thread: line(200, "The subject of the mail you answer"),
  }),
});
