import type { Channel } from "../model/channel.js";
import type { Contact } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { Instant } from "../model/instant.js";
import type { MessageKind } from "../model/message-kind.js";
import type { Source } from "../model/source.js";

/** A message before it is sent, with what the host knows about the two people. */
export interface MessageDraft {
  readonly kind: MessageKind;
  /** `in-person-notes` is what labelled message cases call `in-person`. */
  readonly channel: Channel | "in-person-notes";
  /** Only email has one. */
  readonly subject?: string | null | undefined;
  readonly body: string;
  readonly recipient?:
    | {
        readonly name?: string | null | undefined;
        readonly organization?: string | null | undefined;
      }
    | null
    | undefined;
  readonly sender?: { readonly name?: string | null | undefined } | null | undefined;
  /** How the contact was found. */
  readonly source?: Source | null | undefined;
  /** The name of the person who referred the sender. */
  readonly referrer?: string | null | undefined;
  /** Notes taken in the conversation. */
  readonly notes?: string | null | undefined;
  /** When it is to be sent; claims such as "last week" are compared with the history by it. */
  readonly now?: Instant | undefined;
  /**
   * What has passed between the two: claims of the message are compared with it
   * (`claims-match-history`), and recipient, source, referrer and notes are taken from it where they
   * are not given.
   */
  readonly history?: Contact | null | undefined;
  /** The contact's events, for what the contact itself does not keep: their words. */
  readonly events?: readonly ContactEvent[] | null | undefined;
}

/** Questions for one conversation, in order. */
export interface QuestionList {
  readonly questions: readonly string[];
  /** Agreed length of the conversation in minutes; 20 when left out. */
  readonly minutes?: number | undefined;
  readonly recipient?: MessageDraft["recipient"];
}
