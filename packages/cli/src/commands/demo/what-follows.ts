import type { Contact } from "@coffeechat/core";
import { happens, latestTalk, passTo, type Stage, showAgenda } from "./stage.js";
import { TALK } from "./writing-first.js";

/** Reflection, and a name that she gave: the next contact knows who led to them. */
export async function reflectAndGoOn(stage: Stage, contact: Contact): Promise<void> {
  const { narrator } = stage;
  narrator.chapter("What it meant, and who comes next");
  passTo(stage, "2026-03-31T22:00:00.000Z", "Tuesday 31 March, in the evening");
  const { contact: reflected } = await happens(stage, "Four prompts, ten quiet minutes", {
    type: "reflect",
    contactId: contact.id,
    interviewId: TALK,
    reflection: {
      impressions: "Calmer and more practical than I had feared",
      picture: "Yes: beside the ward, not away from it",
      changed: "It begins with pen and paper, not with code",
      missing: "How a hospital without her budget does it; Ravi would know",
      verdict: "could-fit",
      pros: ["Close to patients"],
      cons: ["Long projects"],
    },
  });
  const reflection = latestTalk(reflected)?.reflection;
  if (reflection !== undefined) {
    narrator.say(
      `What changed: ${reflection.changed}. Can you picture yourself there? ${reflection.picture}. Verdict: ${reflection.verdict}.`,
    );
  }
  const { alsoChanged } = await happens(stage, "She named somebody to ask next: Ravi Menon", {
    type: "refer",
    contactId: contact.id,
    interviewId: TALK,
    name: "Ravi Menon",
    organization: "Clinic on the Quay",
    mayUseName: true,
  });
  for (const { facts, state } of alsoChanged) {
    narrator.say(
      `${facts.name} is a contact now (${state}), found by ${facts.source} of ${facts.referrer?.name ?? "nobody"}, whose name you may use.`,
    );
  }
  await showAgenda(stage);
}

/** Weeks later: news that credits her advice. */
export async function keepInTouch(stage: Stage, contact: Contact): Promise<void> {
  const { coach, narrator } = stage;
  narrator.chapter("News that is partly hers");
  passTo(stage, "2026-05-05T08:30:00.000Z", "Tuesday 5 May, 10:30 in Madrid");
  const news = await coach.draft(contact.id, "k-news", {
    them: { name: "Nuria" },
    me: { name: "Sam" },
    news: "I finished the course on health data standards, and my ward will try a log of its own.",
    hook: "your story of the paper log",
  });
  narrator.tell({ type: "message", title: "From the template k-news", checked: news });
  await happens(stage, "You have told her what came of her advice", {
    type: "report",
    contactId: contact.id,
    message: { channel: "linkedin-message", templateId: "k-news", body: news.draft.body },
    outcome: { about: "advice", result: "Finished the course; the ward tries a log" },
  });
  await showAgenda(stage);
}
