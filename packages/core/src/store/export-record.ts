import * as z from "zod";
import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  contactIdSchema,
  contactSchema,
  type FollowUp,
  type FollowUpId,
  followUpSchema,
  instantSchema,
  parseEvent,
  parseInput,
} from "../model/index.js";
import { type DeliveryRecord, deliveryRecordSchema } from "./delivery.js";
import { type RecipientRequest, recipientRequestSchema } from "./recipient.js";
import { parseSealedEvent, sealedContactSchema, sealedFollowUpSchema } from "./sealed-shapes.js";

const count = z.number().int().nonnegative();

/** What is left of erased data: that it was there, and when it went. No contact stands for all of an owner's. */
export const tombstoneSchema = z.strictObject({
  contactId: contactIdSchema.nullable(),
  erasedAt: instantSchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

const countsSchema = z.strictObject({
  contacts: count,
  events: count,
  followUps: count,
  tombstones: count,
});
export type ExportCounts = z.infer<typeof countsSchema>;

const headerSchema = z.strictObject({
  record: z.literal("header"),
  format: z.literal(1),
  texts: z.literal("sealed").exactOptional(),
});

const tombstoneRecordSchema = z.strictObject({
  record: z.literal("tombstone"),
  tombstone: tombstoneSchema,
});
const endSchema = z.strictObject({ record: z.literal("end"), counts: countsSchema });
const eventRecordSchema = z.strictObject({
  record: z.literal("event"),
  revision: z.number().int().positive(),
  event: z.unknown(),
});

const recordSchema = z.discriminatedUnion("record", [
  headerSchema,
  z.strictObject({
    record: z.literal("contact"),
    contact: contactSchema,
    recipient: recipientRequestSchema.exactOptional(),
  }),
  eventRecordSchema,
  z.strictObject({
    record: z.literal("follow-up"),
    followUp: followUpSchema,
    delivery: deliveryRecordSchema.exactOptional(),
  }),
  tombstoneRecordSchema,
  endSchema,
]);

const sealedRecordSchema = z.discriminatedUnion("record", [
  headerSchema,
  z.strictObject({
    record: z.literal("contact"),
    contact: sealedContactSchema,
    recipient: recipientRequestSchema.exactOptional(),
  }),
  eventRecordSchema,
  z.strictObject({
    record: z.literal("follow-up"),
    followUp: sealedFollowUpSchema,
    delivery: deliveryRecordSchema.exactOptional(),
  }),
  tombstoneRecordSchema,
  endSchema,
]);

type ReadRecord = z.infer<typeof recordSchema> | z.infer<typeof sealedRecordSchema>;

/**
 * One line of an export: write `JSON.stringify(record)` and a line break. A header comes first, then
 * each contact followed by its events and follow-ups, then tombstones, then an end that counts them.
 */
export type ExportRecord =
  | {
      readonly record: "header";
      readonly format: 1;
      /** Texts are sealed by whoever wrote the export: they are longer than the model allows, and no addresses. */
      readonly texts?: "sealed";
    }
  | {
      readonly record: "contact";
      readonly contact: Contact;
      /** Whose open request an import counts. No export holds it: a shield adds it on the way in. */
      readonly recipient?: RecipientRequest;
    }
  | { readonly record: "event"; readonly revision: number; readonly event: ContactEvent }
  | {
      readonly record: "follow-up";
      readonly followUp: FollowUp;
      /** Left out while it waits. */
      readonly delivery?: DeliveryRecord;
    }
  | { readonly record: "tombstone"; readonly tombstone: Tombstone }
  | { readonly record: "end"; readonly counts: ExportCounts };

export interface ExportedContact {
  readonly contact: Contact;
  readonly recipient?: RecipientRequest;
  readonly events: readonly ContactEvent[];
  readonly followUps: readonly FollowUp[];
  readonly deliveries: readonly ImportedDelivery[];
}

/** That a follow-up of an export was completed or parked before. */
export interface ImportedDelivery {
  readonly followUpId: FollowUpId;
  readonly delivery: DeliveryRecord;
}

export interface ReadExport {
  readonly contacts: readonly ExportedContact[];
  readonly tombstones: readonly Tombstone[];
}

/**
 * Reads and proves a whole export before anything of it is stored: every record's shape, each
 * contact's history without a gap, and the end that shows it was not cut off.
 *
 * @throws CoffeechatError `INVALID_INPUT` with the number of the record, or `UNKNOWN_EVENT`
 */
export async function readExport(
  records: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<ReadExport> {
  const contacts: ReturnType<typeof withoutHistory>[] = [];
  const tombstones: Tombstone[] = [];
  const ids = new Set<string>();
  let line = 0;
  let sealed = false;
  let ended: ExportCounts | undefined;
  for await (const input of records) {
    line += 1;
    const what = `export record (number ${line})`;
    const record: ReadRecord = sealed
      ? parseInput(sealedRecordSchema, input, what)
      : parseInput(recordSchema, input, what);
    if ((record.record === "header") !== (line === 1)) {
      throw misplaced(line, "a header as the first record, and nowhere else");
    }
    if (ended !== undefined) throw misplaced(line, "nothing after the end record");
    const current = contacts.at(-1);
    switch (record.record) {
      case "header":
        sealed = record.texts === "sealed";
        break;
      case "contact":
        if (ids.has(record.contact.id)) throw misplaced(line, "each contact once");
        ids.add(record.contact.id);
        contacts.push(withoutHistory(record));
        break;
      case "event": {
        const event = sealed ? parseSealedEvent(record.event) : parseEvent(record.event);
        if (current === undefined || event.contactId !== current.contact.id) {
          throw misplaced(line, "an event of the contact before it");
        }
        if (record.revision !== current.events.length + 1) {
          throw misplaced(line, `the event of revision ${current.events.length + 1}`);
        }
        current.events.push(event);
        break;
      }
      case "follow-up":
        if (current === undefined || record.followUp.contactId !== current.contact.id) {
          throw misplaced(line, "a follow-up of the contact before it");
        }
        current.followUps.push(record.followUp);
        if (record.delivery !== undefined) {
          const { followUp, delivery } = record;
          current.deliveries.push({ followUpId: followUp.id, delivery });
        }
        break;
      case "tombstone":
        if (ids.has(record.tombstone.contactId ?? "")) {
          throw misplaced(line, "either a contact or its tombstone, not both");
        }
        tombstones.push(record.tombstone);
        break;
      case "end":
        ended = record.counts;
        break;
    }
  }
  for (const { contact, events } of contacts) {
    if (contact.revision !== events.length || contact.lastEventId !== events.at(-1)?.id) {
      throw misplaced(line, `all ${contact.revision} events of ${contact.id}`);
    }
  }
  const found = countsOf(contacts, tombstones);
  if (ended === undefined || JSON.stringify(found) !== JSON.stringify(ended)) {
    throw misplaced(line, "an end record that counts everything before it; the export is cut off");
  }
  return { contacts, tombstones };
}

function withoutHistory({ contact, recipient }: Pick<ExportedContact, "contact" | "recipient">) {
  const events: ContactEvent[] = [];
  const followUps: FollowUp[] = [];
  const deliveries: ImportedDelivery[] = [];
  const read = { contact, events, followUps, deliveries };
  return recipient === undefined ? read : { ...read, recipient };
}

function countsOf(
  contacts: readonly ExportedContact[],
  tombstones: readonly Tombstone[],
): ExportCounts {
  return {
    contacts: contacts.length,
    events: contacts.reduce((sum, { events }) => sum + events.length, 0),
    followUps: contacts.reduce((sum, { followUps }) => sum + followUps.length, 0),
    tombstones: tombstones.length,
  };
}

function misplaced(line: number, expected: string): CoffeechatError {
  return new CoffeechatError(
    "INVALID_INPUT",
    `This is not a whole export: record ${line} expected ${expected}. Nothing was imported.`,
    { issues: [{ path: String(line), expected }], details: { record: line } },
  );
}
