/**
 * Fields that say nothing of a person and that stores look at: ids, instants, kinds and states. Every
 * other text is sealed, so that a field that comes later is sealed until somebody decides otherwise.
 */
const OPEN_FIELDS: ReadonlySet<string> = new Set([
  "id",
  "contactId",
  "interviewId",
  "referredId",
  "lastEventId",
  "templateId",
  "type",
  "kind",
  "state",
  "status",
  "source",
  "channel",
  "venue",
  "from",
  "due",
  "until",
  "at",
  "since",
  "start",
  "addedAt",
  "lastEventAt",
  "zone",
  "locale",
  "by",
  "about",
  "told",
  "revival",
  "despite",
  "rule",
  "code",
]);

const INSTANT = /At$/;

type ReplaceText = (text: string) => Promise<string>;

/** The same JSON with every personal text replaced. `tags` are left to whoever asks. */
export async function replaceTexts<Value>(value: Value, replace: ReplaceText): Promise<Value> {
  const replaced = await replaceIn(value, replace);
  // Only texts were replaced, by texts: what it was made of is as it was.
  return replaced as Value;
}

async function replaceIn(value: unknown, replace: ReplaceText): Promise<unknown> {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => replaceIn(item, replace)));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(async ([name, inner]) => [
    name,
    isOpenField(name) ? inner : await replaceIn(inner, replace),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

function isOpenField(name: string): boolean {
  return OPEN_FIELDS.has(name) || INSTANT.test(name) || name === "tags";
}
