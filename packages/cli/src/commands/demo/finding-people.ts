import { readLinkedInConnections } from "@coffeechat/adapters/csv";
import type { Contact, ContactFactsInput } from "@coffeechat/core";
import { happens, passTo, type Stage, showAgenda } from "./stage.js";

/** Whose story is told: she stands in the sample export, and joins any other. */
const NURIA: ContactFactsInput = {
  name: "Nuria Castellanos Prieto",
  source: "linkedin",
  organization: "Hospital Encina",
  role: "Clinical Informatics Lead",
};

/** An export of connections becomes contacts; one of them is read up on. */
export async function findPeople(stage: Stage, exportText: string): Promise<Contact> {
  const { coach, narrator } = stage;
  narrator.chapter("From a LinkedIn export to people");
  passTo(stage, "2026-03-02T14:00:00.000Z", "Monday 2 March, 9:00 in New York");

  const { rows, kept, merged, rejected } = readLinkedInConnections(exportText);
  narrator.say(
    `The export has ${count(rows, "row", "rows")}: ${count(kept.length, "person", "people")} kept, ${merged.length} merged with an earlier row, ${rejected.length} rejected.`,
  );
  if (kept.length > 0) {
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
  }
  if (rejected.length > 0) {
    narrator.tell({
      type: "table",
      head: ["line", "left out because"],
      rows: rejected.map(({ line, reason }) => [String(line), reason]),
    });
  }

  const contacts: Contact[] = [];
  for (const { facts } of kept) contacts.push(await coach.add(facts));
  const chosen = await choose(stage, contacts);

  narrator.say(
    `You pick ${chosen.facts.name}. Her profile says Madrid: with her zone known, nothing will reach her at night. You read an article of hers.`,
  );
  await coach.record({ type: "amend", contactId: chosen.id, facts: { zone: "Europe/Madrid" } });
  await happens(stage, "You note why you would like to hear her story", {
    type: "research",
    contactId: chosen.id,
    reason: "Went from the ward to clinical informatics, the step that I am weighing",
    findings: ["Wrote about alarm fatigue on night wards", "Leads a team of four"],
  });
  await showAgenda(stage);
  return chosen;
}

/** No words are put into the mouth of somebody you know: with your own export, Nuria joins your people. */
async function choose({ coach, narrator }: Stage, contacts: readonly Contact[]): Promise<Contact> {
  const known = contacts.find(({ facts }) => facts.name === NURIA.name);
  if (known !== undefined) return known;
  narrator.say(
    "Your people are contacts now, in a database of this run alone. The story goes on with somebody invented, so that nobody you know is given words they never said.",
  );
  return coach.add(NURIA);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
