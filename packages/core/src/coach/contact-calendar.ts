import type { ContactFacts, Policy } from "../model/index.js";
import { validatePolicy } from "../schedule/index.js";

/** What differs from place to place: the days people work there, their days off, their hours. */
export type ContactCalendar = Partial<
  Pick<Policy, "businessWeek" | "holidays" | "blackouts" | "quiet" | "sending">
>;

/**
 * The calendar of the place where a contact lives; nothing where the policy's own holds. Return the
 * same object for the same place: a policy is made and read once for each.
 */
export type CalendarFor = (facts: ContactFacts) => ContactCalendar | undefined;

/** The policy as it applies to one contact. */
export type PolicyFor = (facts: ContactFacts) => Policy;

/** @throws CoffeechatError `INVALID_POLICY` later on, for a calendar that leaves no time to write in */
export function policyByPlace(policy: Policy, calendarFor?: CalendarFor): PolicyFor {
  if (calendarFor === undefined) return () => policy;
  const made = new WeakMap<ContactCalendar, Policy>();
  return (facts) => {
    const calendar = calendarFor(facts);
    if (calendar === undefined) return policy;
    let there = made.get(calendar);
    if (there === undefined) {
      there = validatePolicy({ ...policy, ...calendar });
      made.set(calendar, there);
    }
    return there;
  };
}
