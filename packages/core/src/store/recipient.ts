import * as z from "zod";
import { parseInput } from "../model/index.js";

/** A keyed hash of a person's address in hexadecimal: the same person for every owner, nobody for a thief. */
const recipientKeySchema = z.string().regex(/^[0-9a-f]{32,128}$/, {
  error: "a keyed hash in hexadecimal, 32 to 128 digits",
});

/** A cap that nobody reaches: what it is given with is counted and not refused. */
export const HIGHEST_CAP = 10_000;

export const recipientRequestSchema = z.strictObject({
  key: recipientKeySchema,
  /** Whether after this change the contact has a request that waits for them. */
  open: z.boolean(),
  /** How many open requests of all owners of the tenant they may have. */
  cap: z.number().int().min(1).max(HIGHEST_CAP),
});

/**
 * Counts a contact's open request with the person that it goes to, over all owners of the tenant.
 * Left out of a change, the count stays as it was.
 */
export type RecipientRequest = z.infer<typeof recipientRequestSchema>;

/** How many requests wait for one person. */
export interface OpenRequests {
  /** Of all owners of the tenant. */
  readonly total: number;
  /** Of the owner who asks. */
  readonly own: number;
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseRecipientKey(input: unknown): string {
  return parseInput(recipientKeySchema, input, "recipient key");
}
