import type { LoggedType } from "../../coach/event-words.js";
import { readWhen } from "../../coach/read-when.js";
import type { Session } from "../../coach/session.js";
import { askChoice, askText, askYes } from "../../terminal/prompts.js";
import type { Happened } from "./happened.js";

/** Asks a person for what an event needs and the flags have not said. */
export async function askMissing(
  session: Session,
  type: LoggedType,
  happened: Happened,
): Promise<Happened> {
  switch (type) {
    case "research": {
      const reason =
        happened.reason ?? (await askText({ message: "Why would you like to talk with them?" }));
      return {
        ...happened,
        reason,
        finding: await asked("What did you find out?", happened.finding),
      };
    }
    case "accept": {
      const zone = happened.zone ?? session.zone;
      const start = happened.start ?? (await askStart(session, zone));
      const venue = happened.venue ?? (await askVenue());
      const place =
        happened.place ?? (await askText({ message: "The address or the link", optional: true }));
      return { ...happened, zone, start, venue, place };
    }
    case "move":
    case "cancel":
    case "no-show":
      return { ...happened, by: happened.by ?? (await askWho()) };
    case "note": {
      const notes =
        happened.notes ?? happened.words ?? (await askText({ message: "What did you learn?" }));
      const valued = await asked("What helped you most? The thank-you names it.", happened.valued);
      const nextStep = await asked("What will you do next?", happened.nextStep);
      return { ...happened, notes, valued, nextStep };
    }
    case "refer": {
      const name = happened.name ?? (await askText({ message: "Whom did they name?" }));
      const org =
        happened.org ??
        (await askText({ message: "Where does that person work?", optional: true }));
      const mayUseName =
        happened.mayUseName || (await askYes("May you say who gave you the name?"));
      return { ...happened, name, org, mayUseName };
    }
    case "give": {
      const by = happened.by ?? (await askWho());
      return {
        ...happened,
        by,
        what: happened.what ?? (await askText({ message: "What was it?" })),
      };
    }
    case "report": {
      if (happened.about === "own-referral" || happened.told !== undefined) return happened;
      const result = happened.result ?? (await askText({ message: "What came of their advice?" }));
      return { ...happened, result };
    }
    case "draft":
    case "send":
    case "nudge":
    case "reply":
    case "answer":
    case "decline":
    case "opt-out":
    case "confirm":
    case "hold":
    case "thank":
    case "keep-in-touch":
    case "tick":
      return happened;
  }
}

async function asked(message: string, known: readonly string[]): Promise<readonly string[]> {
  if (known.length > 0) return known;
  const answer = await askText({ message, optional: true });
  return answer === undefined ? [] : [answer];
}

function askStart({ clock }: Session, zone: string): Promise<string | undefined> {
  return askText({
    message: `When is the talk? (clock of ${zone})`,
    example: "2026-03-10 15:00",
    fault: (answer) => {
      try {
        readWhen(answer, { now: clock.now(), zone, of: "start" });
        return undefined;
      } catch {
        return "Such as 2026-03-10 15:00 or tomorrow 9:30.";
      }
    },
  });
}

function askVenue(): Promise<string> {
  return askChoice("Where?", [
    { value: "video", label: "video call" },
    { value: "phone", label: "phone call" },
    { value: "cafe", label: "café" },
    { value: "workplace", label: "their workplace" },
    { value: "public-place", label: "another public place" },
  ]);
}

function askWho(): Promise<"you" | "they"> {
  return askChoice("Who did?", [
    { value: "they", label: "they" },
    { value: "you", label: "you" },
  ]);
}
