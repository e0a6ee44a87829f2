import type { CheckedStyle } from "./style.js";

/** The parts that templates share. */
export const PARTIALS = ["greeting", "sign-off"] as const;
export type PartialName = (typeof PARTIALS)[number];

/** What a shared part may say. */
export interface PartialValues {
  readonly them: { readonly name: string };
  readonly me: { readonly name: string };
  /** How this template greets (`Dear` or `Hi`) or takes its leave (`Warm regards`). */
  readonly own: string;
}

/**
 * A host's own words for the parts that templates share: one or more lines each. What is left out
 * stays as it is.
 */
export type PartialWords = {
  readonly [Name in PartialName]?: (values: PartialValues, style: CheckedStyle) => string;
};
