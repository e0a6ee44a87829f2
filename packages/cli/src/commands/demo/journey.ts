import { join } from "node:path";
import { interviewCalendar } from "@coffeechat/adapters/ics";
import { type Coach, type Contact, createCoach, randomId, type Store } from "@coffeechat/core";
import { findTemplate } from "@coffeechat/templates";
import { openDataFile } from "../../storage/open-data-file.js";
import { writeTextFile } from "../../terminal/write-text-file.js";
import { findPeople } from "./finding-people.js";
import type { Narrator } from "./narrator.js";
import { writeFeed } from "./owner-calendar.js";
import { latestTalk, type Stage } from "./stage.js";
import { storyClock } from "./story-clock.js";
import { agreeOnTime, talkAndThank } from "./the-talk.js";
import { keepInTouch, reflectAndGoOn } from "./what-follows.js";
import { hearBack, writeFirst } from "./writing-first.js";

export interface Journey {
  readonly narrator: Narrator;
  /** Where the database and the calendar file go. */
  readonly folder: string;
  /** The text of a LinkedIn export. */
  readonly exportText: string;
}

/** The whole journey, chapter by chapter. Each chapter is a file to read as a tutorial. */
export async function playJourney({ narrator, folder, exportText }: Journey): Promise<void> {
  const path = join(folder, "coffeechat.sqlite");
  const clock = storyClock("2026-03-02T14:00:00.000Z");
  // An owner of its own for every run: two runs may share one database and never meet.
  const scope = { tenant: "demo", owner: `sam-${randomId()}` };
  const coachOver = (store: Store): Coach =>
    createCoach({
      store,
      scope,
      templates: { find: findTemplate },
      me: { name: "Sam Rivera" },
      ownerZone: "America/New_York",
      clock,
    });

  const store = await openDataFile(path);
  let contact: Contact;
  try {
    const stage: Stage = { coach: coachOver(store), clock, narrator };
    contact = await findPeople(stage, exportText);
    await writeFirst(stage, contact);
    await hearBack(stage, contact);
    await writeCalendar(stage, await agreeOnTime(stage, contact), folder);
    await talkAndThank(stage, contact);
    await reflectAndGoOn(stage, contact);
  } finally {
    await store.close();
  }

  const reopened = await openDataFile(path);
  try {
    const stage: Stage = { coach: coachOver(reopened), clock, narrator };
    await showWhatPersisted(stage, contact, path);
    await keepInTouch(stage, contact);
    await writeFeed(stage, join(folder, "coffeechat.ics"));
    narrator.say(
      "That was one interview. Every line of it was a call of the public API: read the chapters as a tutorial in packages/cli/src/commands/demo.",
    );
  } finally {
    await reopened.close();
  }
}

async function writeCalendar(stage: Stage, contact: Contact, folder: string): Promise<void> {
  const { coach, narrator } = stage;
  const interview = latestTalk(contact);
  if (interview === undefined) return;
  const path = join(folder, "talk.ics");
  const followUps = await coach.followUps(contact.id);
  await writeTextFile(path, interviewCalendar({ contact, interview, followUps }));
  narrator.tell({ type: "file", path, text: "The talk for your calendar" });
}

async function showWhatPersisted(stage: Stage, { id }: Contact, path: string): Promise<void> {
  const { coach, narrator } = stage;
  narrator.chapter("The program ends and starts again");
  const contact = await coach.contact(id);
  narrator.tell({ type: "file", path, text: "Opened again" });
  narrator.say(
    `${contact.facts.name} is still here, after ${contact.revision} events; the talk is ${latestTalk(contact)?.state ?? "gone"}, and what you valued most is remembered: “${latestTalk(contact)?.notes?.mostValued[0] ?? ""}”.`,
  );
}
