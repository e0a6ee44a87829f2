import type { Contact, Correspondence } from "../../model/contact.js";
import type { ContactEvent } from "../../model/event.js";
import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Policy } from "../../model/policy.js";

/** A text that went to somebody else, or is about to. */
export interface SentText {
  readonly text: string;
  /** To whom: their name is left out of the comparison. */
  readonly name?: string | undefined;
  readonly organization?: string | undefined;
  /** Neither answered nor closed yet. */
  readonly isOpen?: boolean | undefined;
}

/** What `checkHistory` needs beside the contact. */
export interface HistorySurroundings {
  readonly now: Instant;
  /** The contact's events as logged: texts, reasons and whatever the contact itself does not keep. */
  readonly events?: readonly ContactEvent[] | undefined;
  /** Holidays, business week and quiet hours; `recommended` when left out. Limits are rule options. */
  readonly policy?: Policy | undefined;
  /** Your own IANA zone, in which your days end; the zone of the talk when left out. */
  readonly ownZone?: string | undefined;
  /** Requests to other people, for `no-mass-text`. */
  readonly sentToOthers?: readonly SentText[] | undefined;
  /** The next text to this contact, judged as if it had been sent. */
  readonly draft?: string | undefined;
  /**
   * What `replay` refused after the events that made this contact. It is reported by
   * `consistent-history`, and nothing else is: what came later is not known.
   */
  readonly refused?: readonly Contradiction[] | undefined;
}

/** A letter with its words, where the log keeps them. */
export type Letter = Correspondence & { readonly text: string | null };

/** A place where a history cannot be true as it stands. */
export interface Contradiction {
  readonly field: string;
  /** What cannot be, as a clause: "the thanks come before the talk". */
  readonly what: string;
}

/**
 * What a history rule gets. Everything is in order of time and at or before `now`; talks and letters
 * whose record contradicts itself are left out, so that no rule accuses anybody on their ground.
 */
export interface CheckedHistory {
  readonly contact: Contact;
  readonly now: Instant;
  readonly policy: Policy;
  /** Where they are; null where it is unknown, and nothing may be concluded from a time of day. */
  readonly zone: string | null;
  readonly ownZone: string | null;
  readonly interviews: readonly Interview[];
  readonly letters: readonly Letter[];
  /** Null where none were handed in: what only they can tell is then unknown. */
  readonly events: readonly ContactEvent[] | null;
  readonly sentToOthers: readonly SentText[];
  readonly draft: string | null;
  readonly contradictions: readonly Contradiction[];
}
