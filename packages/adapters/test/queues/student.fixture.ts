import { createCoach, type Instant, type SettingsFor, type Store } from "@coffeechat/core";
import {
  addMilliseconds,
  DAY_MS,
  instantOf,
  type Policy,
  recommendedPolicy,
} from "@coffeechat/core/model";
import { fixedClock } from "@coffeechat/core/testing";

export const SCOPE = { tenant: "school", owner: "student-7" };

/** Engines run by the real clock: whatever the hour and the day of the test, it is noon there, and people work. */
export function zoneAtNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

export const policy: Policy = {
  ...recommendedPolicy,
  id: "every-day",
  businessWeek: [1, 2, 3, 4, 5, 6, 7],
  blackouts: [],
  sending: { days: [1, 2, 3, 4, 5, 6, 7], span: { from: "08:30", until: "11:30" } },
};

const settings = { policy };
export const settingsFor: SettingsFor = () => settings;

const message = { channel: "email" } as const;

/** People who were written to so many days ago; a nudge is due after seven. */
export async function peopleWrittenTo(
  store: Store,
  names: readonly string[],
  daysAgo: number,
): Promise<void> {
  const now = new Date();
  const zone = zoneAtNoon(now);
  const at: Instant = addMilliseconds(instantOf(now), -daysAgo * DAY_MS);
  const coach = createCoach({ store, scope: SCOPE, policy, clock: fixedClock(at) });
  const despite = ["weekly-outreach-used"];
  for (const name of names) {
    const contactId = `contact_${name}` as const;
    const interviewId = `interview_${name}` as const;
    await coach.record({ type: "add", contactId, facts: { name, source: "club", zone } });
    await coach.record({ type: "research", contactId, reason: "Night ward" });
    await coach.record({ type: "draft", contactId, interviewId });
    await coach.record({ type: "send", contactId, interviewId, message, despite });
  }
}
