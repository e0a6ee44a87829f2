import * as z from "zod";
import {
  type Contact,
  type ContactEvent,
  contactIdSchema,
  contactStateSchema,
  EVENT_TYPES,
  eventIdSchema,
  type FollowUp,
  followUpIdSchema,
  instantSchema,
  parseInput,
  SOURCES,
} from "../model/index.js";

/** What a store looks at in a contact; the rest is sealed and proven when it is opened. */
const contactShape = z.looseObject({
  schema: z.literal(1),
  id: contactIdSchema,
  revision: z.number().int().positive(),
  state: contactStateSchema,
  facts: z.looseObject({
    name: z.string(),
    source: z.enum(SOURCES),
    tags: z.array(z.string().max(2_000)).max(200),
  }),
  addedAt: instantSchema,
  lastEventAt: instantSchema,
  lastEventId: eventIdSchema,
});

const eventShape = z.looseObject({
  id: eventIdSchema,
  contactId: contactIdSchema,
  at: instantSchema,
  type: z.enum(EVENT_TYPES),
});

const followUpShape = z.discriminatedUnion("status", [
  z.looseObject({
    id: followUpIdSchema,
    contactId: contactIdSchema,
    status: z.literal("due"),
    window: z.looseObject({ due: instantSchema }),
  }),
  z.looseObject({
    id: followUpIdSchema,
    contactId: contactIdSchema,
    status: z.literal("held"),
  }),
]);

/** A value of which only the shape that stores look at is proven. */
function shapedLike<Value>(shape: z.ZodType, what: string) {
  return z.custom<Value>((value) => shape.safeParse(value).success, { error: what });
}

export const sealedContactSchema = shapedLike<Contact>(contactShape, "a contact with sealed texts");
export const sealedFollowUpSchema = shapedLike<FollowUp>(
  followUpShape,
  "a follow-up with sealed texts",
);
const sealedEventSchema = shapedLike<ContactEvent>(eventShape, "an event with sealed texts");

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseSealedEvent(input: unknown): ContactEvent {
  return parseInput(sealedEventSchema, input, "event with sealed texts");
}
