import { memoryStore } from "@coffeechat/adapters/memory";
import {
  createCoach,
  type DueWork,
  type Instant,
  type RunFollowUpsOptions,
  runFollowUps,
  type WorkOutcome,
} from "@coffeechat/core";
import { countedIds } from "@coffeechat/core/testing";
import { VirtualTime } from "./virtual-time.fixture.js";

const SCOPE = { tenant: "school", owner: "student-7" };
const message = { channel: "email" } as const;

/** Monday, ten in the morning in Madrid. */
const MONDAY: Instant = "2026-03-02T09:00:00.000Z";
/** When requests of that Monday want a nudge: on Wednesday of the next week, half past eight. */
export const NUDGE_DUE: Instant = "2026-03-11T07:30:00.000Z";

const SHORTLY_BEFORE: Instant = "2026-03-11T07:28:00.000Z";

/** One student's contacts over a store in memory, shortly before nudges fall due, and workers that run them. */
export async function office(names: readonly string[] = ["ana"]) {
  const store = memoryStore();
  await store.migrate();
  const time = new VirtualTime(MONDAY);
  const coach = createCoach({ store, scope: SCOPE, clock: time.clock(), newId: countedIds() });
  for (const name of names) {
    const contactId = `contact_${name}` as const;
    const interviewId = `interview_${name}` as const;
    const facts = { name, source: "club", zone: "Europe/Madrid" } as const;
    await coach.record({ type: "add", contactId, facts });
    await coach.record({ type: "research", contactId, reason: "Night ward" });
    await coach.record({ type: "draft", contactId, interviewId });
    const despite = ["weekly-outreach-used"];
    await coach.record({ type: "send", contactId, interviewId, message, despite });
  }
  await time.passTo(SHORTLY_BEFORE);
  const outcomes: WorkOutcome[] = [];
  const handled: DueWork[] = [];
  const employ = ({
    minutesAhead = 0,
    ...options
  }: Partial<RunFollowUpsOptions> & { readonly minutesAhead?: number } = {}) =>
    runFollowUps({
      store,
      tenant: SCOPE.tenant,
      clock: time.clock(minutesAhead),
      wait: time.wait,
      onOutcome: (outcome) => outcomes.push(outcome),
      async handle(work) {
        handled.push(work);
      },
      ...options,
    });
  return { store, time, coach, employ, outcomes, handled, scope: SCOPE };
}

export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
