import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  out: {
    type: "text",
    value: "file",
    summary: "the module to write, its types beside it; default: templates.gen.js in the folder",
  },
  check: {
    type: "switch",
    summary: "write nothing; status 1 where what is written is out of date",
  },
});

/** `coffeechat templates compile`: a folder of `.hbs` files becomes a module that needs no compiler. */
export const command = defineCommand({
  name: "templates",
  summary: "compile message templates of your own",
  description: `Compiles a folder of Handlebars texts into an ES module for createPack of @coffeechat/templates, and its types. Nothing is compiled at run time any more, so it runs under a content security policy.

In the folder: <id>/body.hbs, for emails <id>/subject.hbs, and <id>/template.json with the facts and fields; an id of coffeechat's own needs no template.json. partials/<name>.hbs holds parts; greeting and sign-off replace those of coffeechat's templates.

A variable that no field holds, an optional one outside {{#if}}, or a field that no text uses is refused with file and line.`,
  arguments: [
    { name: "action", summary: "compile", required: true },
    { name: "folder", summary: "the folder of the templates", required: true },
  ],
  flags,
  examples: [
    ["coffeechat templates compile messages", "writes messages/templates.gen.js and .d.ts"],
    ["coffeechat templates compile messages --out src/messages.js", "writes it elsewhere"],
    ["coffeechat templates compile messages --check", "in CI: is what is committed up to date?"],
  ],
  load: async () => (await import("./compile-templates.js")).compileTemplates,
});
