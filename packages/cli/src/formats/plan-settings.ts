import type { ReadSettings } from "./format.js";

/** What a record says of itself, or whose plan it is. All else must be a setting of a plan. */
const ABOUT_THE_RECORD = [
  "kind",
  "disable",
  "coffeechat-disable",
  "$schema",
  "id",
  "title",
  "date",
  "tags",
  "channel",
  "recipient",
  "sender",
  "contact",
  "contactId",
  "interviewId",
];

/** The settings of a plan in a record of a file, misspelt ones too: the check refuses those. */
export function planSettings(
  record: unknown,
  { fields }: Pick<ReadSettings, "fields">,
): Record<string, unknown> {
  const own = ABOUT_THE_RECORD.map((name) => fields[name] ?? name);
  const settings: Record<string, unknown> = { ...Object(record) };
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !own.includes(name)));
}
