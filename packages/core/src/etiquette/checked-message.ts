import type { Channel } from "../model/channel.js";
import type { Contact } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { Instant } from "../model/instant.js";
import type { MessageKind } from "../model/message-kind.js";
import type { Source } from "../model/source.js";
import type { Hearing } from "./readings/listener.js";
import type { Reading } from "./readings/reading.js";
import type { TextAnalysis } from "./text/analysis.js";

/** One question of a list: tokens `from` to `to` (exclusive) of the body. */
export interface Question {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Offset of its first character in the joined body. */
  readonly start: number;
  readonly text: string;
}

/** What a rule gets: the analysed texts and the facts, with everything absent as null. */
export interface CheckedMessage {
  readonly kind: MessageKind | "questions";
  readonly channel: Channel;
  readonly body: TextAnalysis;
  /** Null where no subject was given or the channel has none. */
  readonly subject: TextAnalysis | null;
  /** Subject (where there is one) and body, for rules that hold everywhere. */
  readonly texts: readonly TextAnalysis[];
  /** The list of a `questions` check, else empty. */
  readonly questions: readonly Question[];
  /** Agreed length of the conversation in minutes, for questions. */
  readonly minutes: number;
  readonly recipient: { readonly name: string | null; readonly organization: string | null };
  readonly sender: { readonly name: string | null };
  readonly source: Source | null;
  readonly referrer: string | null;
  readonly notes: string | null;
  /** Null where the host has handed in none: what only a history can tell is then unknown. */
  readonly history: Contact | null;
  readonly events: readonly ContactEvent[] | null;
  readonly now: Instant | null;
  /** What a reading makes of the sentences of the message proper. The rule must declare it. */
  readonly hear: (reading: Reading) => Hearing;
}
