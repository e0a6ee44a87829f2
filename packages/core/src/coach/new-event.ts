import type { ContactEventInput, EventId, Instant } from "../model/index.js";

type WithoutStamp<Event> = Event extends { readonly type: "refer" }
  ? Omit<Event, "id" | "at" | "referredId"> &
      Partial<Pick<Event, Extract<"referredId", keyof Event>>>
  : Event extends unknown
    ? Omit<Event, "id" | "at">
    : never;

/**
 * An event as a host hands it in. The coach adds what is missing: a fresh `id`, the present moment
 * as `at`, and for a referral the id of the new contact. Give an `id` of your own (a webhook's, say)
 * to be safe against sending the same twice.
 */
export type NewEvent = WithoutStamp<ContactEventInput> & {
  readonly id?: EventId;
  readonly at?: Instant;
};
