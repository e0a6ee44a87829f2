import type { Rule, RuleSubject } from "./define-rule.js";

/** A rule of whichever subject. */
export type AnyRule = { readonly [Subject in RuleSubject]: Rule<Subject> }[RuleSubject];
