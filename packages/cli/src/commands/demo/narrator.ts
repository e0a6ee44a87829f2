import type { Agenda, CheckedDraft, Contact, Instant, Refusal } from "@coffeechat/core";

/** One line of the journey as data: what `--json` prints and the terminal draws. */
export type Telling =
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "moment"; readonly at: string; readonly text: string }
  | {
      readonly type: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: "words"; readonly who: string; readonly text: string }
  | { readonly type: "message"; readonly title: string; readonly checked: CheckedDraft }
  | { readonly type: "refused"; readonly what: string; readonly refusal: Refusal }
  | {
      readonly type: "state";
      /** What has just been recorded, in words. */
      readonly happened: string;
      readonly name: string;
      /** Whether the event has led to another state, of the contact or of the talk. */
      readonly changed: boolean;
      readonly contact: Contact["state"];
      readonly interview: string | null;
    }
  | { readonly type: "agenda"; readonly now: Instant; readonly entries: Agenda }
  | { readonly type: "file"; readonly path: string; readonly text: string };

export interface Chapter {
  readonly title: string;
  readonly tellings: readonly Telling[];
}

/** Takes the journey down, chapter by chapter, and hands each telling on as it comes. */
export interface Narrator {
  chapter(title: string): void;
  tell(telling: Telling): void;
  say(text: string): void;
  readonly chapters: readonly Chapter[];
}

export interface Listener {
  onChapter(title: string, number: number): void;
  onTelling(telling: Telling): void;
}

export function createNarrator(listener: Listener): Narrator {
  const chapters: { title: string; tellings: Telling[] }[] = [];
  const tell = (telling: Telling): void => {
    chapters.at(-1)?.tellings.push(telling);
    listener.onTelling(telling);
  };
  return {
    chapters,
    chapter(title) {
      chapters.push({ title, tellings: [] });
      listener.onChapter(title, chapters.length);
    },
    tell,
    say: (text) => tell({ type: "say", text }),
  };
}
