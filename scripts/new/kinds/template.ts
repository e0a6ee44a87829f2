import type { Scaffold } from "../scaffold.js";

const PARENT = "packages/templates/src";

/** A template: words to a contact, with a typed input. */
export const templateScaffold: Scaffold = {
  kind: "template",
  summary: "says words to a contact",
  packageName: "@coffeechat/templates",
  parent: PARENT,
  exampleId: "k-postcard",
  files: (id) => [
    { path: "template.ts", content: template(id) },
    { path: "body.hbs", content: BODY },
    { path: "sample.json", content: SAMPLE },
    { path: "expected.txt", content: EXPECTED },
  ],
  // Until it has a voice of its own it sounds like another, and no step offers it.
  reminder:
    /reads as its expected text has it|keeps rendered samples apart|offers every template of the pack/,
  next: (id) => [
    `Replace the example in ${PARENT}/${id}: facts and input in template.ts, words in body.hbs.`,
    "An email also needs a subject.hbs. Then run npm run gen.",
    "Write into expected.txt what sample.json should read like; the test compares.",
    "npm test -- packages/templates",
    "Put the changeset into the user's words.",
  ],
};

const template = (id: string) => `import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

// An example to replace.
export const definition = defineTemplate({
  id: "${id}",
  kind: "keep-in-touch",
  channel: "linkedin-message",
  relationship: "any",
  tone: "warm",
  budget: { words: 60 },
  purpose: "What the message does for the two people, in one sentence.",
  whenToUse: "When it is the right message.",
  whenNotTo: "When another one is better, or none.",
  sources: ["S70"],
  input: z.strictObject({
    them,
    me: sender,
    news: line(160, "Your news as one sentence: I passed my exam."),
  }),
});
`;

const BODY = `Hi {{them.name}},

{{sentence news}} Your advice helped me to get there, and I wanted to thank you for it.

{{me.name}}
`;

const SAMPLE = `{
  "them": { "name": "Dana" },
  "me": { "name": "Sam" },
  "news": "I passed my research nurse exam last week."
}
`;

const EXPECTED =
  "Replace this line with the text that sample.json should give, letter by letter.\n";
