import { coachFlags } from "../../coach/coach-flags.js";
import { SOURCE_CHOICES } from "../../coach/fact-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  source: {
    type: "text",
    value: "place",
    summary: "how you know these people; a LinkedIn export says so itself",
    choices: SOURCE_CHOICES,
  },
  tag: { type: "texts", value: "word", summary: "a word to find them by" },
  dryRun: { type: "switch", summary: "only say what would be added" },
  ...coachFlags,
});

/** `coffeechat import`: people from an address book, or a whole export of coffeechat's own. */
export const command = defineCommand({
  name: "import",
  summary: "add people from LinkedIn, Google, Outlook or vCard files",
  description:
    "Add people from LinkedIn's Connections.csv, Google's or Outlook's CSV, or vCards; or take in what `coffeechat export` wrote. The format is recognized. Each row is kept, merged with another, known already or left out, with its line and the reason.",
  arguments: [
    { name: "files", summary: "the files as they were exported", required: true, many: true },
  ],
  flags,
  examples: [
    ["coffeechat import Connections.csv", "your LinkedIn connections"],
    [
      "coffeechat import contacts.vcf --source club --tag choir",
      "vCards of people from your choir",
    ],
    ["coffeechat import contacts.csv --source friend --dry-run", "looks, and adds nobody"],
    ["coffeechat import backup.jsonl", "contacts with their whole history"],
  ],
  load: async () => (await import("./import-people.js")).importPeople,
});
