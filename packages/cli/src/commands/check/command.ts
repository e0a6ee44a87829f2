import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  kind: { type: "text", value: "kind", summary: "the kind of messages that do not name their own" },
  channel: { type: "text", value: "channel", summary: "their channel; email when left out" },
  preset: { type: "text", value: "name", summary: "a career centre's limits: strict, umass, ..." },
  rule: {
    type: "texts",
    value: "id:setting",
    summary: "a rule's setting: no-job-ask:off, 'max-length:[\"warning\",{...}]'",
  },
  config: { type: "text", short: "c", value: "file", summary: "the configuration's file" },
  isolated: { type: "switch", summary: "use no configuration file" },
  printConfig: { type: "text", value: "file", summary: "print the settings for a file, and stop" },
  init: {
    type: "switch",
    summary: "write a configuration; asks, or takes --preset --kind --channel",
  },
  stdin: { type: "switch", summary: "check what comes through the pipe" },
  stdinPath: { type: "text", value: "path", summary: "what the piped text would be called" },
  fix: { type: "switch", summary: "mend what can be mended without changing the meaning" },
  fixDryRun: { type: "switch", summary: "print the mended text instead of writing it" },
  reporter: {
    type: "texts",
    short: "r",
    value: "id[=file]",
    summary:
      "how to show findings: stylish, json, compact, github, junit, sarif, gitlab, markdown, html",
  },
  quiet: { type: "switch", short: "q", summary: "show errors only" },
  maxWarnings: { type: "count", value: "number", summary: "fail when there are more warnings" },
  cache: { type: "switch", summary: "check changed files only" },
  cacheFile: { type: "text", value: "file", summary: "default: .coffeechatcache" },
  suppress: {
    type: "text",
    value: "reason",
    summary: "accept what is found today, with the reason",
  },
  expires: { type: "text", value: "day", summary: "the last day of what --suppress accepts" },
  pruneSuppressions: { type: "switch", summary: "drop accepted findings that are gone" },
  now: {
    type: "text",
    value: "instant",
    summary: "judge histories as of then, 2026-03-02T09:00:00Z",
  },
});

/** `coffeechat check`: judges drafts, templates, questions, plans and histories in files. */
export const command = defineCommand({
  name: "check",
  summary: "check the etiquette of drafts, templates, questions, plans and histories",
  description:
    "Checks files, folders and globs: .md .txt .eml with a head, .json .jsonl .csv, templates .hbs .liquid .mjml. Ends with 0 when nothing is wrong, 1 when something was found, 2 when the set-up or a file is broken.",
  arguments: [{ name: "paths", summary: "files, folders and globs", many: true }],
  flags,
  examples: [
    ["coffeechat check drafts/", "all drafts in a folder"],
    ["coffeechat check --kind outreach 'mails/**/*.hbs'", "templates as they stand"],
    ["pbpaste | coffeechat check --stdin --kind thank-you", "what you have just written"],
    ["coffeechat check . -r stylish -r sarif=out.sarif", "for people and for code scanning"],
    ["coffeechat check --init", "begin a configuration"],
  ],
  load: async () => (await import("./check.js")).check,
});
