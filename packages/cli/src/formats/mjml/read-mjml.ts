import type { MappedText } from "../../check/mapped-text.js";
import type { Facts } from "../facts.js";
import type { Read, ReadSettings } from "../format.js";
import type { Item, ReadFile } from "../item.js";
import { isProblem, readKind, readMessage } from "../read-message.js";
import { type Render, renderMapped } from "../template/marked-render.js";
import { fillSlots, hasBranches, withRecipient } from "../template/read-template.js";
import { scanTemplate } from "../template/scan-template.js";
import { fillMergeTags } from "./fill-merge-tags.js";
import { mjmlText } from "./mjml-text.js";

type Fill = (text: MappedText) => MappedText;
const NO_FACTS: Facts = () => null;

/** An MJML mail with its slots and the merge tags of mail services as slots. */
export const readMjml: Read = (text, settings) => {
  const choices = hasBranches(scanTemplate(text))
    ? (["first", "last"] as const)
    : (["first"] as const);
  const read = choices.map((choice) =>
    readFilled(text, settings, (part) =>
      fillMergeTags(fillSlots(part, settings, choice), settings),
    ),
  );
  return { ...(read[0] ?? NOTHING), items: read.flatMap(({ items }) => items.map(withRecipient)) };
};

/** An MJML mail with its slots filled by the engine that its tags belong to. */
export function readMjmlRendered(renderHandlebars: Render, renderLiquid: Render): Read {
  return (text, settings) => {
    const render = text.includes("{%") ? renderLiquid : renderHandlebars;
    try {
      return readFilled(text, settings, (part) => renderMapped(part, settings, render));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
      const message = `it cannot be rendered with the sample data: ${reason}.`;
      return { items: [], directives: [], problems: [{ message, offset: 0 }] };
    }
  };
}

const NOTHING: ReadFile = { items: [], directives: [], problems: [] };

function readFilled(text: string, settings: ReadSettings, fill: Fill): ReadFile {
  const { title, body, directives } = mjmlText(text);
  const kind = readKind(NO_FACTS, settings, 0);
  const item = typeof kind === "string" ? messageOf(kind, title, body, settings, fill) : kind;
  return isProblem(item)
    ? { items: [], directives, problems: [item] }
    : { items: [item], directives, problems: [] };
}

function messageOf(
  kind: Exclude<ReturnType<typeof readKind>, object>,
  title: MappedText | null,
  body: MappedText,
  settings: ReadSettings,
  fill: Fill,
): Item | { message: string; offset: number } {
  if (kind === "questions" || kind === "plan" || kind === "history") {
    return { message: `a mail is a message, not ${kind}.`, offset: 0 };
  }
  return readMessage(kind, NO_FACTS, settings, {
    label: null,
    start: 0,
    mayLackSubject: true,
    subject: title === null ? null : fill(title),
    body: fill(body),
    encode: (words) => (/[{}<>&]/.test(words) ? null : words),
  });
}
