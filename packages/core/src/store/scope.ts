import * as z from "zod";
import { parseInput } from "../model/index.js";

/**
 * A name that a host gives to a tenant or an owner. Control characters and lone surrogates are
 * refused because databases cut or replace them: two names that differ here would be one there.
 */
export const scopeNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, { error: "a name without control characters" });

export const scopeSchema = z.strictObject({ tenant: scopeNameSchema, owner: scopeNameSchema });

/**
 * Whose data: `tenant` is the organisation (a school, a customer of yours), `owner` the person whose
 * contacts they are. Every method of a store takes one and sees nothing outside it.
 */
export type Scope = z.infer<typeof scopeSchema>;

/**
 * Reads a scope from outside.
 *
 * @throws CoffeechatError `INVALID_INPUT`
 */
export function parseScope(input: unknown): Scope {
  return parseInput(scopeSchema, input, "scope");
}
