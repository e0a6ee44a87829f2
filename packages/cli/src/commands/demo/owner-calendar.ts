import { ownerFeed } from "@coffeechat/adapters/ics";
import type { Contact } from "@coffeechat/core";
import { writeTextFile } from "../../terminal/write-text-file.js";
import type { Stage } from "./stage.js";

const PAGE = 200;

/** Everything that stands now as one calendar: what a host serves for its owner to subscribe to. */
export async function writeFeed({ coach, narrator }: Stage, path: string): Promise<void> {
  const contacts: Contact[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await coach.contacts({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    contacts.push(...page.items);
    cursor = page.nextCursor;
  }
  const followUps = (await coach.agenda()).map(({ followUp }) => followUp);
  await writeTextFile(path, ownerFeed({ contacts, followUps, followUpsAs: "events" }));
  narrator.tell({
    type: "file",
    path,
    text: "All talks and follow-ups as a calendar to subscribe to",
  });
}
