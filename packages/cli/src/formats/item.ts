import type {
  HistorySurroundings,
  MessageDraft,
  PlanToCheck,
  QuestionList,
} from "@coffeechat/core/etiquette";
import type { MappedText } from "../check/mapped-text.js";

/** What is judged, as the rules take it. A history is replayed from events where no contact is given. */
export type Judged =
  | { readonly subject: "message"; readonly draft: MessageDraft }
  | { readonly subject: "questions"; readonly list: QuestionList }
  | { readonly subject: "plan"; readonly plan: PlanToCheck }
  | {
      readonly subject: "history";
      readonly contact: unknown;
      readonly events: readonly unknown[] | null;
      readonly given: Partial<Pick<HistorySurroundings, "now" | "ownZone">>;
    };

/** One thing to judge in a file: a file holds one letter, or a whole list of them. */
export interface Item {
  readonly judged: Judged;
  /** Which one it is in a file of several: `messages[2]`, `row 3`. */
  readonly label: string | null;
  /** Offset where a finding stands that is about no words in particular. */
  readonly start: number;
  /** The text of each field that findings may point into. */
  readonly fields: Readonly<Record<string, MappedText>>;
  /** Where a setting of a plan or a part of a history stands, where the format knows. */
  readonly placeOf?: (field: string) => readonly [number, number] | null;
  /** The file holds the body alone; a subject is kept elsewhere and cannot be missed here. */
  readonly isBodyAlone?: boolean;
  /** New words as this format writes them; null where they cannot be written safely. */
  readonly encode?: (text: string) => string | null;
}

/** A comment that switches rules off or on again. */
export interface Directive {
  readonly act: "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
  /** Empty: all rules. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** The whole comment in the file. */
  readonly range: readonly [number, number];
  /** The item it belongs to, where the format ties them together. */
  readonly item?: Item;
}

/** Something in the file that cannot be read; other parts are judged all the same. */
export interface ReadProblem {
  readonly message: string;
  readonly offset: number;
}

export interface ReadFile {
  readonly items: readonly Item[];
  readonly directives: readonly Directive[];
  readonly problems: readonly ReadProblem[];
}
