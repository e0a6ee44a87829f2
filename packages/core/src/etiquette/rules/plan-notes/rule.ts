import { defineRule } from "../../define-rule.js";

/** On paper or afterwards; a recording only when agreed. */
export const rule = defineRule({
  id: "plan-notes",
  subject: "plan",
  title: "Take notes on paper, with their consent.",
  why: "What is not written down is gone by evening, and a screen or a secret recording stands between you.",
  severity: "warning",
  sources: ["S60"],
  messages: {
    none: "You plan to take no notes. Bring a small notebook, or write everything down right afterwards.",
    secret:
      "You plan to record them without telling, which breaks their trust and in many places the law. Ask first, or write.",
    screen: "A screen between you looks like other work. Use paper, or write afterwards.",
  },
  instead: ["A small notebook; the rest right after."],
  check: ({ notes, venue }) => {
    if (notes === "secret-recording") return [{ message: "secret", field: "notes" }];
    if (notes === "none" || notes === null) return [{ message: "none", field: "notes" }];
    // On a call nobody sees what you write on.
    const faceToFace = venue !== "phone" && venue !== "video";
    return notes === "screen" && faceToFace ? [{ message: "screen", field: "notes" }] : [];
  },
});
