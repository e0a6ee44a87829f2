import { type ContactId, contactIdSchema, parseInput } from "../model/index.js";

/**
 * Reads the id that a caller hands to a store; types alone do not keep a slash or a quote out.
 *
 * @throws CoffeechatError `INVALID_INPUT`
 */
export function parseContactId(input: unknown): ContactId {
  return parseInput(contactIdSchema, input, "contact id");
}
