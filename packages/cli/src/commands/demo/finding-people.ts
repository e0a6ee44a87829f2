import { readLinkedInConnections } from "@coffeechat/adapters/csv";
import type { Contact } from "@coffeechat/core";
import { passTo, type Stage, showAgenda } from "./stage.js";

/** An export of connections becomes contacts; one of them is read up on. */
export async function findPeople(stage: Stage, exportText: string): Promise<Contact> {
  const { coach, narrator } = stage;
  narrator.chapter("From a LinkedIn export to people");
  passTo(stage, "2026-03-02T14:00:00.000Z", "Monday 2 March, 9:00 in New York");

  const { rows, kept, merged, rejected } = readLinkedInConnections(exportText);
  narrator.say(
    `The export has ${rows} rows: ${kept.length} people kept, ${merged.length} merged with an earlier row, ${rejected.length} rejected.`,
  );
  narrator.tell({
    type: "table",
    head: ["line", "name", "works at", "as"],
    rows: kept.map(({ line, facts }) => [
      String(line),
      facts.name,
      facts.organization ?? "",
      facts.role ?? "",
    ]),
  });
  narrator.tell({
    type: "table",
    head: ["line", "left out because"],
    rows: rejected.map(({ line, reason }) => [String(line), reason]),
  });

  const contacts: Contact[] = [];
  for (const { facts } of kept) contacts.push(await coach.add(facts));
  const [chosen] = contacts;
  if (chosen === undefined) throw new Error("The export holds nobody to write to.");

  narrator.say(
    `You pick ${chosen.facts.name}. Her profile says Madrid, so her zone is known, and nothing will reach her at night. You read an article of hers and note why you would like to hear her story.`,
  );
  await coach.record({ type: "amend", contactId: chosen.id, facts: { zone: "Europe/Madrid" } });
  await coach.record({
    type: "research",
    contactId: chosen.id,
    reason: "Went from the ward to clinical informatics, the step that I am weighing",
    findings: ["Wrote about alarm fatigue on night wards", "Leads a team of four"],
  });
  await showAgenda(stage);
  return chosen;
}
