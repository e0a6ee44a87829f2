import * as z from "zod";
import { CHANNELS } from "./channel.js";
import { MESSAGE_KINDS } from "./message-kind.js";

export const messageKindSchema = z.enum(MESSAGE_KINDS);
export const channelSchema = z.enum(CHANNELS);

/** Words that went to a contact, as far as the host wants them kept: the text itself may be left out. */
export const messageSchema = z.strictObject({
  channel: channelSchema,
  templateId: z.string().min(1).max(100).exactOptional(),
  subject: z.string().max(1_000).exactOptional(),
  body: z.string().max(1_000_000).exactOptional(),
});

export type Message = z.infer<typeof messageSchema>;
