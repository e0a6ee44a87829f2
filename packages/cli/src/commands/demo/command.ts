import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  connections: {
    type: "text",
    value: "file",
    summary: "a Connections.csv of LinkedIn's; default: sample people",
  },
  out: {
    type: "text",
    value: "folder",
    summary: "where the database and the calendar go; default: a new temporary folder",
  },
  json: { type: "switch", summary: "print the journey as JSON" },
});

/** `coffeechat demo`: one interview from a LinkedIn export to a thank-you, on real calls only. */
export const command = defineCommand({
  name: "demo",
  summary: "walk one informational interview from a LinkedIn export to a thank-you",
  flags,
  examples: [
    ["coffeechat demo", "the story with sample people"],
    ["coffeechat demo --connections Connections.csv", "with your own LinkedIn export"],
    ["coffeechat demo --json | jq '.chapters[].title'", "the same as data"],
  ],
  load: async () => (await import("./show-demo.js")).showDemo,
});
