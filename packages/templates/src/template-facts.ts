import type { Channel, MessageKind, Source } from "@coffeechat/core/model";

/** What a template is for: a message, words to be spoken, or a page to fill in for yourself. */
export type TemplateKind = MessageKind | "script" | "worksheet";

/** How its text travels: a channel of the model, by hand on a card, or on paper that you keep. */
export type TemplateChannel = Channel | "card" | "paper";

/**
 * Whom it is written to: people found at one source, `warm` or `dormant` contacts, `any` contact,
 * or `yourself` for worksheets.
 */
export type Relationship = Source | "any" | "warm" | "dormant" | "yourself";

export type Tone = "warm" | "neutral" | "formal";

/** The most that a rendered text may measure, greeting and signature included. Characters are UTF-16 units. */
export type Budget = { readonly words: number } | { readonly characters: number };

/** What is known of a template without rendering it. */
export interface TemplateFacts<Id extends string = string> {
  /** Lower case with dashes: `o-alumni`. */
  readonly id: Id;
  /** The language of its words as an ISO 639-1 code; English where left out. */
  readonly language?: string;
  readonly kind: TemplateKind;
  readonly channel: TemplateChannel;
  readonly relationship: Relationship;
  readonly tone: Tone;
  readonly budget: Budget;
  /** One sentence: what the message does for the two people. */
  readonly purpose: string;
  readonly whenToUse: string;
  readonly whenNotTo: string;
  /** S-numbers of the guide and source keys that it stands on. */
  readonly sources: readonly string[];
}

interface FieldFacts {
  /** Dotted path into the input, `them.name`. */
  readonly path: string;
  readonly required: boolean;
  /** What to write there, for the person who fills in a form. */
  readonly description: string;
}

/** One line of text; `maximum` in characters. */
export interface TextField extends FieldFacts {
  readonly kind: "text";
  readonly maximum: number;
}

/** A whole number from `minimum` to `maximum`; `fallback` stands where none is given. */
export interface NumberField extends FieldFacts {
  readonly kind: "number";
  readonly minimum: number;
  readonly maximum: number;
  readonly fallback?: number;
}

/** One to `most` lines of text, each of at most `maximum` characters. */
export interface ListField extends FieldFacts {
  readonly kind: "list";
  readonly most: number;
  readonly maximum: number;
}

/** One field of a template's input: enough to check a value or to build a form. */
export type Field = TextField | NumberField | ListField;
